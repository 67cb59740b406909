/** The words of an initiative as published, with those marked that state the fact chosen. */
import type { RefObject } from 'react';
import type { Fact } from '../../shared/documents/facts/fact.ts';
import type { InitiativeDetail } from '../../shared/ipc/contract.ts';
import { useLanguage } from '../ui/language.tsx';
import { PublishedRuns } from '../ui/published-runs.tsx';
import styles from './published-text.module.css';

interface PublishedTextProps {
  detail: InitiativeDetail;
  /** Facts whose words are marked. */
  marked: readonly Fact[];
  text: RefObject<HTMLQuoteElement | null>;
}

export function PublishedText({ detail: { initiative, document }, marked, text }: PublishedTextProps) {
  const { t } = useLanguage();
  const marksIn = (child: number | null) =>
    marked.filter((fact) => fact.child === child).map(({ span }) => span);
  return (
    <section aria-label={t('initiatives.as-published')}>
      <h2 className={styles.label}>{t('initiatives.as-published')}</h2>
      <blockquote className={styles.quote} lang={document.language} ref={text}>
        <p>
          <PublishedRuns runs={initiative.runs} marks={marksIn(null)} />
        </p>
        {initiative.children.length > 0 && (
          <ul>
            {initiative.children.map((child, position) => (
              <li key={child.source.start}>
                <PublishedRuns runs={child.runs} marks={marksIn(position)} />
              </li>
            ))}
          </ul>
        )}
      </blockquote>
    </section>
  );
}
