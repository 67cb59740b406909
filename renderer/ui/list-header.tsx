/** The head of a list pane: what it lists, how many, and what can be done. */
import { useEffect, useRef, type ReactNode } from 'react';
import { speaker } from './said.ts';
import styles from './list-header.module.css';

interface ListHeaderProps {
  title: string;
  count: string;
  children?: ReactNode;
}

export function ListHeader({ title, count, children }: ListHeaderProps) {
  const said = useRef(count);
  useEffect(() => {
    // The first one belongs to the screen that opens; what it becomes is news.
    if (said.current !== '' && said.current !== count) speaker.say('count', count);
    said.current = count;
  }, [count]);
  return (
    <header className={styles.header}>
      <h1 className={styles.title}>{title}</h1>
      <span className={styles.count} role="status" aria-live="off">
        {count}
      </span>
      {children && <div className={styles.actions}>{children}</div>}
    </header>
  );
}
