/**
 * The table of figures, drawn only where it is seen: arrow keys go from row to row and show the sentence of each, Enter opens it in its document;
 * the headings are one stop of the Tab key and sort.
 */
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, useState, type KeyboardEvent } from 'react';
import type { FigureKind } from '../../shared/figures/listed-figure.ts';
import type { FoundFigures } from '../../shared/ipc/figure-contract.ts';
import { useNavigation } from '../navigation.ts';
import { useLanguage } from '../ui/language.tsx';
import { rowForKey } from '../ui/row-for-key.ts';
import { columnsOf } from './figure-columns.ts';
import { FigureHeadings } from './figure-headings.tsx';
import { FigureRow } from './figure-row.tsx';
import { useFigures } from './use-figures.ts';
import styles from './figure-table.module.css';

interface FigureTableProps {
  kind: FigureKind;
  found: FoundFigures;
}

const ROW_HEIGHT = 56;

export function FigureTable({ kind, found: { rows, total, programmes } }: FigureTableProps) {
  const { t } = useLanguage();
  const { chosen, choose } = useFigures();
  const openDocument = useNavigation((navigation) => navigation.openDocument);
  const scroller = useRef<HTMLDivElement>(null);
  const [wanted, setWanted] = useState<string | null>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 6,
  });
  const columns = columnsOf(kind, programmes.length > 0);
  const tracks = columns.map(({ width }) => width).join(' ');
  const at = Math.max(
    0,
    rows.findIndex(({ id }) => id === chosen),
  );
  const onKeyDown = (event: KeyboardEvent) => {
    const row = rows[at];
    const target = rows[rowForKey(event, at, rows.length) ?? -1];
    if (target) {
      choose(target.id);
      setWanted(target.id);
      virtual.scrollToIndex(rows.indexOf(target));
    } else if (event.key === 'Enter' && row)
      openDocument(row.documentId, row.initiativeId, row.source.target);
    else return;
    event.preventDefault();
  };
  return (
    <div className={styles.scroll} ref={scroller}>
      <div
        role="grid"
        className={styles.grid}
        aria-label={t(`figures.tab-${kind}`)}
        aria-rowcount={total + 1}
      >
        <FigureHeadings kind={kind} columns={columns} tracks={tracks} />
        <div
          role="rowgroup"
          className={styles.rows}
          style={{ height: virtual.getTotalSize() }}
          onKeyDown={onKeyDown}
        >
          {virtual.getVirtualItems().map(({ index, start }) => {
            const figure = rows[index];
            return (
              figure && (
                <FigureRow
                  key={figure.id}
                  figure={figure}
                  columns={columns}
                  tracks={tracks}
                  index={index}
                  offset={start}
                  isChosen={figure.id === chosen}
                  isEntry={index === at}
                  takesFocus={figure.id === wanted}
                  onFocus={() => {
                    setWanted(null);
                    choose(figure.id);
                  }}
                />
              )
            );
          })}
        </div>
      </div>
    </div>
  );
}
