/** A list of things of which one is shown beside it: a grid that is walked by keyboard and drawn only where it is seen. */
import { Checkbox } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, useState, type KeyboardEvent } from 'react';
import { focusSoon } from '../frame/focus/focus-soon.ts';
import { ListRow } from '../ui/list-row.tsx';
import { rowForKey } from '../ui/row-for-key.ts';
import { useTypeAhead } from '../ui/use-type-ahead.ts';
import styles from './choice-list.module.css';

export interface Choice {
  key: string;
  title: string;
  facts: readonly string[];
  warning: string | null;
  /** Whether its box is ticked; without one it has no box. */
  box?: { isTicked: boolean; label: string };
}

interface ChoiceListProps {
  label: string;
  rows: readonly Choice[];
  shown: string | null;
  /** A row that takes the focus is shown at once. */
  followsFocus?: boolean;
  onShow: (key: string) => void;
  onTick?: (key: string, isTicked: boolean) => void;
  /** @returns whether the key meant something here */
  onKey?: (event: KeyboardEvent, key: string) => boolean;
}

/** Of a row until it is measured. */
const ROW_HEIGHT = 84;

export function ChoiceList({
  label,
  rows,
  shown,
  followsFocus = false,
  onShow,
  onTick,
  onKey,
}: ChoiceListProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const typeAhead = useTypeAhead(() => rows.map(({ title }) => title));
  const entry = [focused, shown].find((key) => rows.some((row) => row.key === key)) ?? rows[0]?.key;
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    getItemKey: (index) => rows[index]?.key ?? index,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
  });
  const onKeyDown = (event: KeyboardEvent, row: Choice, at: number) => {
    if (onKey?.(event, row.key) === true) return;
    const mayType = onKey === undefined;
    const target =
      (event.shiftKey ? null : rowForKey(event, at, rows.length)) ?? (mayType ? typeAhead(event, at) : null);
    const next = target === null ? undefined : rows[target];
    if (target === null || !next) return;
    event.preventDefault();
    virtual.scrollToIndex(target, { align: 'auto' });
    focusSoon(rowSelector(next.key));
  };
  const items = virtual.getVirtualItems();
  const space = { above: items[0]?.start ?? 0, below: virtual.getTotalSize() - (items.at(-1)?.end ?? 0) };
  return (
    <div className={styles.list} ref={scroller}>
      <div
        role="grid"
        aria-label={label}
        aria-rowcount={rows.length}
        aria-multiselectable={onTick ? true : undefined}
        style={{ paddingTop: space.above, paddingBottom: space.below }}
      >
        {items.map(({ index, key }) => {
          const row = rows[index];
          if (!row) return null;
          return (
            <div
              key={key}
              ref={virtual.measureElement}
              role="row"
              className={styles.row}
              data-index={index}
              aria-rowindex={index + 1}
              aria-selected={row.box ? row.box.isTicked : row.key === shown}
              onFocus={() => {
                setFocused(row.key);
                if (followsFocus && row.key !== shown) onShow(row.key);
              }}
              onKeyDown={(event) => {
                onKeyDown(event, row, index);
              }}
            >
              {row.box && (
                <div role="gridcell" className={styles.box}>
                  <Checkbox
                    tabIndex={-1}
                    aria-label={row.box.label}
                    checked={row.box.isTicked}
                    onChange={(_, { checked }) => {
                      onTick?.(row.key, checked === true);
                    }}
                  />
                </div>
              )}
              <ListRow
                cell={{ 'data-choice': row.key, tabIndex: row.key === entry ? 0 : -1 }}
                title={row.title}
                facts={row.facts}
                warning={row.warning}
                isChosen={row.key === shown}
                onChoose={() => {
                  onShow(row.key);
                }}
              />
            </div>
          );
        })}
      </div>
    </div>
  );
}

export function rowSelector(key: string): string {
  return `[data-choice="${CSS.escape(key)}"]`;
}
