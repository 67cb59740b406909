/** Figures in rows, drawn only where they are seen: arrow keys go from one to the next, Enter leads to the words in the document. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, useState, type KeyboardEvent } from 'react';
import type { ListedFigure } from '../../shared/figures/listed-figure.ts';
import { focusSoon } from '../frame/focus/focus-soon.ts';
import { useNavigation } from '../navigation.ts';
import { QuoteOfSource } from '../programmes/source-quote.tsx';
import { useLanguage } from '../ui/language.tsx';
import { PillarMark } from '../ui/pillar-mark.tsx';
import { rowForKey } from '../ui/row-for-key.ts';
import styles from './figure-rows.module.css';

const ROW_HEIGHT = 150;

interface RowsProps {
  rows: readonly ListedFigure[];
  label: string;
}

export function FigureRows({ rows, label }: RowsProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const openDocument = useNavigation((navigation) => navigation.openDocument);
  const [focused, setFocused] = useState(0);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 6,
  });
  const onKeyDown = (event: KeyboardEvent, index: number, { source }: ListedFigure) => {
    if (event.target !== event.currentTarget) return;
    const target = event.shiftKey ? null : rowForKey(event, index, rows.length);
    if (target !== null) {
      virtual.scrollToIndex(target, { align: 'auto' });
      focusSoon(`[data-figure="${CSS.escape(rows[target]?.id ?? '')}"]`);
    } else if (event.key === 'Enter') openDocument(source.documentId, source.initiativeId, source.target);
    else return;
    event.preventDefault();
  };
  return (
    <div className={styles.scroll} ref={scroller}>
      <div
        role="grid"
        aria-label={label}
        aria-rowcount={rows.length}
        className={styles.list}
        style={{ height: virtual.getTotalSize() }}
      >
        {virtual.getVirtualItems().map(({ index, start }) => {
          const row = rows[index];
          return (
            row && (
              <div
                key={row.id}
                ref={virtual.measureElement}
                role="row"
                tabIndex={index === Math.min(focused, rows.length - 1) ? 0 : -1}
                data-index={index}
                data-figure={row.id}
                data-source={row.source.initiativeId}
                aria-rowindex={index + 1}
                className={styles.row}
                style={{ transform: `translateY(${String(start)}px)` }}
                onFocus={() => {
                  setFocused(index);
                }}
                onKeyDown={(event) => {
                  onKeyDown(event, index, row);
                }}
              >
                <FigureCells figure={row} />
              </div>
            )
          );
        })}
      </div>
    </div>
  );
}

export function FigureCells({ figure }: { figure: ListedFigure }) {
  const { t } = useLanguage();
  const { quote, stage, who, when, programme, source } = figure;
  return (
    <>
      <div role="gridcell" className={styles.figure}>
        <span className={styles.quote} lang={source.language}>
          <PillarMark pillar={source.pillar} /> {quote}
        </span>
        {stage !== null && <span className={styles.fact}>{t(`facts.stage.${stage}`)}</span>}
        {who.length > 0 && <span className={styles.fact}>{who.join(', ')}</span>}
        {when.length > 0 && <span className={styles.fact}>{when.join(', ')}</span>}
        {programme && <span className={styles.fact}>{programme.title}</span>}
      </div>
      <div role="gridcell" className={styles.words}>
        <QuoteOfSource source={source} />
      </div>
    </>
  );
}
