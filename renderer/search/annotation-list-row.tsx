/** An annotation among the results. */
import type { AnnotationRow } from '../../shared/search/found.ts';
import { HighlightedText } from '../ui/highlighted-text.tsx';
import { useLanguage } from '../ui/language.tsx';
import type { RowPlace } from './row-place.ts';
import styles from './result-list-row.module.css';

interface AnnotationListRowProps extends RowPlace {
  row: AnnotationRow;
}

export function AnnotationListRow({
  row,
  index,
  offset,
  isChosen,
  isEntry,
  onChoose,
}: AnnotationListRowProps) {
  const { t } = useLanguage();
  const facts = [t(`terms.visibility.${row.visibility}`), row.author, ...row.tags.map((tag) => `#${tag}`)];
  return (
    <div
      role="row"
      aria-rowindex={index + 1}
      aria-selected={isChosen}
      tabIndex={isEntry ? 0 : -1}
      data-result={row.id}
      data-source={row.initiativeId}
      className={styles.row}
      style={{ top: offset }}
      onClick={onChoose}
    >
      <div role="gridcell">
        <div className={styles.meta}>
          <span className={styles.kind}>{t(`terms.annotationKind.${row.kind}`)}</span>
          <span className={styles.rest}>{facts.filter((fact) => fact !== '').join(' · ')}</span>
        </div>
        <div className={row.isQuote ? `${styles.text} ${styles.quote}` : styles.text}>
          <HighlightedText text={row.excerpt} spans={row.highlights} />
        </div>
        <div className={styles.from}>{row.documentTitle}</div>
      </div>
    </div>
  );
}
