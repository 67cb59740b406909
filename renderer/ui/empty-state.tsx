/** What stands where nothing is yet: a sentence that says the next step, and the button for it. */
import type { ReactNode } from 'react';
import styles from './empty-state.module.css';

interface EmptyStateProps {
  title: string;
  text: string;
  /** It stands for the whole screen, not for a part of it. */
  isScreen?: boolean;
  children?: ReactNode;
}

export function EmptyState({ title, text, isScreen = false, children }: EmptyStateProps) {
  const Heading = isScreen ? 'h1' : 'h2';
  return (
    <div className={styles.state}>
      <Heading className={styles.title}>{title}</Heading>
      <p className={styles.text}>{text}</p>
      {children}
    </div>
  );
}
