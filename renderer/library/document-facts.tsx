/** What is known of a document, each fact with where it comes from. */
import type { Document, DocumentDate } from '../../shared/documents/document.ts';
import { useLanguage } from '../ui/language.tsx';
import styles from './document-facts.module.css';

interface DocumentFactsProps {
  document: Document;
  initiativeCount: number;
}

export function DocumentFacts({ document, initiativeCount }: DocumentFactsProps) {
  const { t, date } = useLanguage();
  return (
    <header className={styles.facts}>
      <p className={styles.kind}>
        {t(`terms.documentType.${document.documentType}`)}
        {' · '}
        {date(document.date?.value ?? null)}
        {' · '}
        {t('library.initiatives', { count: initiativeCount })}
      </p>
      <h1 className={styles.title}>{document.title}</h1>
      <details className={styles.more}>
        <summary>
          {t('library.source')}
          {document.participants.length > 0 &&
            ` · ${t('library.participants', { count: document.participants.length })}`}
        </summary>
        <dl>
          {document.date && (
            <>
              <dt>{date(document.date.value)}</dt>
              <dd>
                <Evidence date={document.date} />
              </dd>
            </>
          )}
          {document.sourceAddress !== null && (
            <>
              <dt>{t('library.source')}</dt>
              <dd className={styles.address}>{document.sourceAddress}</dd>
            </>
          )}
          <dt>{t('library.hash')}</dt>
          <dd className={styles.address}>{document.sha256}</dd>
        </dl>
        <ul>
          {document.participants.map((participant) => (
            <li key={participant.name}>
              <strong>{participant.name}</strong>, {participant.role} ({t(`terms.side.${participant.side}`)})
            </li>
          ))}
        </ul>
      </details>
    </header>
  );
}

/** Where the date was read. */
function Evidence({ date: { evidence, quote, yearInferred } }: { date: DocumentDate }) {
  const { t } = useLanguage();
  return yearInferred ? t('library.year-inferred', { quote }) : t(`library.date-from-${evidence}`, { quote });
}
