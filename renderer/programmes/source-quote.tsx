/** Words of a document with its title and date, and one step to where they stand in it. */
import { Button } from '@fluentui/react-components';
import { BookOpenRegular } from '@fluentui/react-icons';
import type { SourceQuote } from '../../shared/programmes/source-quote.ts';
import { useNavigation } from '../navigation.ts';
import { useLanguage } from '../ui/language.tsx';
import { PublishedRuns } from '../ui/published-runs.tsx';
import styles from './source-quote.module.css';

interface QuoteProps {
  source: SourceQuote;
  /** Its document is named elsewhere. */
  isBare?: boolean;
}

export function QuoteOfSource({ source, isBare = false }: QuoteProps) {
  const { t, date } = useLanguage();
  const openDocument = useNavigation((navigation) => navigation.openDocument);
  const { documentId, documentTitle, initiativeId, target } = source;
  return (
    <figure className={styles.figure}>
      <blockquote className={styles.quote} lang={source.language}>
        {linesOf(source).map(({ text, start }) => (
          <p key={start}>
            <PublishedRuns
              runs={[{ text }]}
              marks={source.marks.map((mark) => ({ start: mark.start - start, end: mark.end - start }))}
            />
          </p>
        ))}
      </blockquote>
      <figcaption className={styles.source}>
        {!isBare && (
          <span>
            <span className={styles.title} lang={source.language}>
              {documentTitle}
            </span>
            <span className={styles.date}>{date(source.date, 'medium')}</span>
          </span>
        )}
        <Button
          size="small"
          appearance="subtle"
          icon={<BookOpenRegular />}
          aria-label={t('sources.read-in', { title: documentTitle })}
          onClick={() => {
            openDocument(documentId, initiativeId, target);
          }}
        >
          {t('sources.read')}
        </Button>
      </figcaption>
    </figure>
  );
}

/** Its own text and its sub-points, each with where it begins. */
function linesOf({ quote }: SourceQuote): { text: string; start: number }[] {
  let start = 0;
  return quote.split('\n').map((text) => {
    const line = { text, start };
    start += text.length + 1;
    return line;
  });
}
