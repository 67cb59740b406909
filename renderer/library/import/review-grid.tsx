/**
 * The passages of a document as published, each beside what it was taken for. A grid for the keyboard and the screen reader, drawn only
 * where it is seen: arrow keys move, Shift and Ctrl choose several, letters change what is chosen.
 */
import { useVirtualizer } from '@tanstack/react-virtual';
import {
  useEffect,
  useMemo,
  useRef,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
} from 'react';
import type { PlacedBlock } from '../../../shared/documents/document.ts';
import type { ImportReview } from '../../../shared/documents/import-item.ts';
import { passagesOf } from '../../../shared/documents/review/passages.ts';
import type { SelectionMode } from '../../../shared/documents/review/selection.ts';
import { useLanguage } from '../../ui/language.tsx';
import { usePillars } from '../../ui/pillars.tsx';
import { pillarsOffered } from './places-offered.ts';
import { commandOf } from './review-keys.ts';
import { ReviewRow } from './review-row.tsx';
import { focusEntry, type Commands } from './use-commands.ts';
import type { ReviewTools } from './use-review.ts';
import styles from './review-grid.module.css';

interface ReviewGridProps {
  review: ImportReview;
  tools: ReviewTools;
  commands: Commands;
  gridRef: RefObject<HTMLDivElement | null>;
  onToggleSheet: () => void;
}

const ROW_HEIGHT = 80;
const PAGE = 8;
/** Of the line with the names of the columns, which stays in view; in CSS pixels. */
const HEAD_HEIGHT = 30;

export function ReviewGrid({ review, tools, commands, gridRef, onToggleSheet }: ReviewGridProps) {
  const { t } = useLanguage();
  const { all } = usePillars();
  const { reviewed, selection } = tools.state;
  const { blocks, dialogueId } = reviewed;
  const passages = useMemo(() => passagesOf(review.document.blocks, blocks), [review, blocks]);
  const pairs = useMemo(() => new Map(review.pairs.map((pair) => [pair.id, pair])), [review]);
  const chosen = useMemo(() => new Set(selection.rows), [selection]);
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: blocks.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
    getItemKey: (index) => keyOf(blocks[index]) ?? index,
    scrollPaddingEnd: HEAD_HEIGHT,
  });
  const { onFocus, onBlur } = useKeptFocus(gridRef, tools.state);
  const { cursor } = selection;
  useEffect(() => {
    virtual.scrollToIndex(cursor);
  }, [virtual, cursor, blocks]);

  const move = (row: number, mode: SelectionMode) => {
    const target = Math.max(0, Math.min(blocks.length - 1, row));
    tools.select(target, mode);
    focusEntry(gridRef);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (commands.isSplitting || (event.target as Element).closest('button')) return;
    const target = targetOf(event, selection.cursor, blocks.length);
    const command = commandOf(event, commands, pillarsOffered(all, dialogueId));
    if (target !== null) move(target, event.shiftKey ? 'range' : 'only');
    else if (event.key === 'a' && (event.ctrlKey || event.metaKey)) tools.selectAll();
    else if (event.key === ' ') tools.select(selection.cursor, 'toggle');
    else if (event.key === '?') onToggleSheet();
    else if (command && !(event.key === 'Enter' && event.ctrlKey)) command();
    else return;
    event.preventDefault();
  };
  const onChoose = (row: number, event: MouseEvent) => {
    if (commands.isSplitting && row !== selection.cursor) commands.stopSplit();
    tools.select(row, event.shiftKey ? 'range' : event.ctrlKey || event.metaKey ? 'toggle' : 'only');
    focusEntry(gridRef);
  };

  return (
    <div className={styles.scroll} ref={scroller}>
      <div
        ref={gridRef}
        role="grid"
        aria-label={t('imports.proposal')}
        aria-rowcount={blocks.length + 1}
        aria-multiselectable
        onKeyDown={onKeyDown}
        onFocus={onFocus}
        onBlur={onBlur}
      >
        <div role="row" aria-rowindex={1} className={styles.names}>
          <span role="columnheader">{t('imports.source')}</span>
          <span role="columnheader">{t('imports.proposal')}</span>
        </div>
        <div role="rowgroup" className={styles.rows} style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, start }) => {
            const placed = blocks[index];
            return (
              placed && (
                <ReviewRow
                  key={keyOf(placed)}
                  ref={virtual.measureElement}
                  placed={placed}
                  before={blocks[index - 1] ?? null}
                  passages={passages[index] ?? []}
                  pair={pairs.get(placed.initiativeId ?? '') ?? null}
                  language={reviewed.language}
                  index={index}
                  offset={start}
                  isChosen={chosen.has(index)}
                  isEntry={index === selection.cursor}
                  isSplit={commands.isSplitting && index === selection.cursor}
                  commands={commands}
                  onChoose={onChoose}
                />
              )
            );
          })}
        </div>
      </div>
    </div>
  );
}

/** A row that is drawn anew, because its passage was cut or joined, would lose the focus. */
function useKeptFocus(grid: RefObject<HTMLElement | null>, state: ReviewTools['state']) {
  const hasFocus = useRef(false);
  useEffect(() => {
    if (hasFocus.current && document.activeElement === document.body) focusEntry(grid);
  }, [grid, state]);
  return {
    onFocus: () => {
      hasFocus.current = true;
    },
    onBlur: ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget !== null && !grid.current?.contains(relatedTarget)) hasFocus.current = false;
    },
  };
}

/** Kept by a passage when others before it are merged or cut. */
function keyOf(placed: PlacedBlock | undefined): string | undefined {
  return placed && `${String(placed.block.span.start)}-${String(placed.block.span.end)}`;
}

/** @returns the row that a key goes to, or null when it goes nowhere */
function targetOf({ key, ctrlKey }: KeyboardEvent, cursor: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return cursor + 1;
    case 'ArrowUp':
      return cursor - 1;
    case 'PageDown':
      return cursor + PAGE;
    case 'PageUp':
      return cursor - PAGE;
    case 'Home':
      return ctrlKey || cursor > 0 ? 0 : null;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
