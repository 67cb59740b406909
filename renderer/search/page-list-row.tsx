/** A page of a book among the results. */
import type { PageRow } from '../../shared/search/found.ts';
import { HighlightedText } from '../ui/highlighted-text.tsx';
import { useLanguage } from '../ui/language.tsx';
import { PillarMark } from '../ui/pillar-mark.tsx';
import type { RowPlace } from './row-place.ts';
import styles from './result-list-row.module.css';

interface PageListRowProps extends RowPlace {
  row: PageRow;
}

export function PageListRow({ row, index, offset, isChosen, isEntry, onChoose }: PageListRowProps) {
  const { t } = useLanguage();
  return (
    <div
      role="row"
      aria-rowindex={index + 1}
      aria-selected={isChosen}
      tabIndex={isEntry ? 0 : -1}
      data-result={row.cardId}
      className={styles.row}
      style={{ top: offset }}
      onClick={onChoose}
    >
      <div role="gridcell">
        <div className={styles.meta}>
          <PillarMark pillar={row.pillar} />
          <span className={styles.rest}>{t('search.page-of', { title: row.bookTitle })}</span>
        </div>
        <div className={styles.text}>
          <HighlightedText text={row.title} spans={row.highlights} />
        </div>
      </div>
    </div>
  );
}
