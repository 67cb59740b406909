/** The headings of the table: each sorts by its column, once more the other way round. */
import { ArrowSortDownRegular, ArrowSortUpRegular } from '@fluentui/react-icons';
import { useRef } from 'react';
import type { FigureKind } from '../../shared/figures/listed-figure.ts';
import { useLanguage } from '../ui/language.tsx';
import { useRoving } from '../ui/use-roving.ts';
import type { FigureColumn } from './figure-columns.ts';
import { useFigures } from './use-figures.ts';
import styles from './figure-table.module.css';

interface FigureHeadingsProps {
  kind: FigureKind;
  columns: readonly FigureColumn[];
  tracks: string;
}

export function FigureHeadings({ kind, columns, tracks }: FigureHeadingsProps) {
  const { t } = useLanguage();
  const { queries, sortBy } = useFigures();
  const { order, isDescending } = queries[kind];
  const group = useRef<HTMLDivElement>(null);
  const roving = useRoving(group);
  const Arrow = isDescending ? ArrowSortDownRegular : ArrowSortUpRegular;
  return (
    <div role="rowgroup" ref={group} className={styles.headings} {...roving}>
      <div role="row" aria-rowindex={1} className={styles.heading} style={{ gridTemplateColumns: tracks }}>
        {columns.map((column) => {
          const isSorted = column.order === order;
          const direction = isDescending ? 'descending' : 'ascending';
          return (
            <div key={column.order} role="columnheader" aria-sort={isSorted ? direction : 'none'}>
              <button
                type="button"
                className={styles.sort}
                data-cell
                tabIndex={-1}
                onClick={() => {
                  sortBy(kind, column.order);
                }}
              >
                <span>{t(column.heading)}</span>
                {isSorted && <Arrow aria-hidden />}
              </button>
            </div>
          );
        })}
      </div>
    </div>
  );
}
