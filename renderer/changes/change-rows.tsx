/** The changes of one group, drawn only where they are seen: arrow keys go from one to the next, Enter leads to the source. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, type KeyboardEvent } from 'react';
import { useNavigation } from '../navigation.ts';
import { useLanguage } from '../ui/language.tsx';
import { PillarName } from '../ui/pillar-mark.tsx';
import { rowForKey } from '../ui/row-for-key.ts';
import { ChangeBody } from './change-body.tsx';
import type { ChangeRow } from './rows-of.ts';
import { useChanges } from './use-changes.ts';
import styles from './change-rows.module.css';

const ROW_HEIGHT = 220;

export function ChangeRows({ rows }: { rows: readonly ChangeRow[] }) {
  const { t } = useLanguage();
  const scroller = useRef<HTMLDivElement>(null);
  const { kind, row: last, passBy } = useChanges();
  const entry = Math.max(
    0,
    rows.findIndex(({ id }) => id === last),
  );
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 4,
  });
  const goTo = (index: number) => {
    const row = rows[index];
    if (!row) return;
    passBy(row.id);
    virtual.scrollToIndex(index);
    requestAnimationFrame(() => {
      scroller.current?.querySelector<HTMLElement>(`[data-change="${CSS.escape(row.id)}"]`)?.focus();
    });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>, index: number) => {
    if (event.target !== event.currentTarget) return;
    const target = rowForKey(event, index, rows.length);
    const row = rows[index];
    if (target !== null) goTo(target);
    else if (event.key === 'Enter' && row) openSource(row);
    else return;
    event.preventDefault();
  };
  return (
    <div className={styles.scroll} ref={scroller}>
      <ul
        className={styles.list}
        style={{ height: virtual.getTotalSize() }}
        aria-label={t(`changes.kind.${kind}`)}
      >
        {virtual.getVirtualItems().map(({ index, start }) => {
          const row = rows[index];
          if (!row) return null;
          return (
            <li
              key={row.id}
              ref={virtual.measureElement}
              data-index={index}
              className={styles.row}
              style={{ transform: `translateY(${String(start)}px)` }}
              aria-setsize={rows.length}
              aria-posinset={index + 1}
            >
              {(index === 0 || rows[index - 1]?.pillar !== row.pillar) && (
                <h2 className={styles.pillar}>
                  <PillarName pillar={row.pillar} />
                </h2>
              )}
              <article
                className={styles.item}
                tabIndex={index === entry ? 0 : -1}
                data-change={row.id}
                data-focus={`change ${row.id}`}
                data-source={row.id}
                aria-label={opening(row)}
                onFocus={() => {
                  passBy(row.id);
                }}
                onKeyDown={(event) => {
                  onKeyDown(event, index);
                }}
              >
                <ChangeBody row={row} />
              </article>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function openSource({ source }: ChangeRow): void {
  useNavigation.getState().openDocument(source.documentId, source.initiativeId, source.target);
}

/** Enough to tell it by. */
function opening({ source: { quote } }: ChangeRow): string {
  return quote.length <= 80 ? quote : `${quote.slice(0, 80)}…`;
}
