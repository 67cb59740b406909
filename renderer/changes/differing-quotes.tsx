/** Two wordings of one undertaking side by side; words that went are struck through, words that came underlined. */
import { Button } from '@fluentui/react-components';
import { BookOpenRegular } from '@fluentui/react-icons';
import { useMemo } from 'react';
import { differencesOf, type Stretch } from '../../shared/programmes/differences.ts';
import type { SourceQuote } from '../../shared/programmes/source-quote.ts';
import { useNavigation } from '../navigation.ts';
import { useLanguage } from '../ui/language.tsx';
import styles from './change-body.module.css';

export function DifferingQuotes({ before, after }: { before: SourceQuote; after: SourceQuote }) {
  const { t } = useLanguage();
  const differences = useMemo(
    () => (before.language === after.language ? differencesOf(before.quote, after.quote) : null),
    [before, after],
  );
  const plain = (source: SourceQuote) => [{ text: source.quote, differs: false }];
  return (
    <>
      <div className={styles.pair}>
        <MarkedQuote source={before} stretches={differences?.before ?? plain(before)} Mark="del" />
        <MarkedQuote source={after} stretches={differences?.after ?? plain(after)} Mark="ins" />
      </div>
      {!differences && (
        <p className={styles.note}>
          {t(before.language === after.language ? 'changes.reworded' : 'changes.two-languages')}
        </p>
      )}
    </>
  );
}

interface MarkedProps {
  source: SourceQuote;
  stretches: readonly Stretch[];
  Mark: 'del' | 'ins';
}

function MarkedQuote({ source, stretches, Mark }: MarkedProps) {
  const { t, date } = useLanguage();
  const openDocument = useNavigation((navigation) => navigation.openDocument);
  const { documentId, documentTitle, initiativeId, target } = source;
  return (
    <figure className={styles.quote}>
      <blockquote lang={source.language}>
        {stretches.map(({ text, differs }, at) =>
          differs ? <Mark key={at}>{text}</Mark> : <span key={at}>{text}</span>,
        )}
      </blockquote>
      <figcaption className={styles.source}>
        <span className={styles.date}>{date(source.date, 'medium')}</span>
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
