/** The head of a list pane: what it lists, how many, and what can be done. */
import type { ReactNode } from 'react';
import styles from './list-header.module.css';

interface ListHeaderProps {
  title: string;
  count: string;
  children?: ReactNode;
}

export function ListHeader({ title, count, children }: ListHeaderProps) {
  return (
    <header className={styles.header}>
      <h1 className={styles.title}>{title}</h1>
      <span className={styles.count} role="status">
        {count}
      </span>
      {children && <div className={styles.actions}>{children}</div>}
    </header>
  );
}
