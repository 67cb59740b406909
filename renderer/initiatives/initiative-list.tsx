/**
 * The list of initiatives: a grid for the keyboard and the screen reader, drawn only where it is seen. Arrow keys choose, B adds to the
 * book, Enter goes into the detail; a row can be dragged into the outline.
 */
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { InitiativeRow } from '../../shared/initiatives/initiative-row.ts';
import { useNavigation } from '../navigation.ts';
import { useLanguage } from '../ui/language.tsx';
import { InitiativeListRow } from './initiative-list-row.tsx';
import styles from './initiative-list.module.css';

interface InitiativeListProps {
  rows: readonly InitiativeRow[];
  /** An answer has come: an empty list means nothing was found. */
  isSearched: boolean;
  /** Says what adding does, and its key. */
  addHint: string;
  onAdd: (initiativeId: string) => void;
}

const ROW_HEIGHT = 92;
const PAGE = 8;

export function InitiativeList({ rows, isSearched, addHint, onAdd }: InitiativeListProps) {
  const { t } = useLanguage();
  const { initiativeId, select, query } = useNavigation();
  const chosen = rows.findIndex((row) => row.id === initiativeId);
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 6,
    initialOffset: () => Math.max(0, chosen) * ROW_HEIGHT,
  });

  const answered = useRef(query);
  useEffect(() => {
    if (answered.current === query) return;
    answered.current = query;
    virtual.scrollToOffset(0);
  }, [query, virtual]);

  const choose = (index: number) => {
    const row = rows[Math.max(0, Math.min(rows.length - 1, index))];
    if (!row) return;
    select(row.id);
    virtual.scrollToIndex(rows.indexOf(row));
    requestAnimationFrame(() => {
      scroller.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(row.id)}"]`)?.focus();
    });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const target = targetOf(event.key, chosen, rows.length);
    if (target !== null) {
      event.preventDefault();
      choose(target);
    } else if (event.key.toLowerCase() === 'b' && !event.ctrlKey && !event.metaKey && rows[chosen]) {
      event.preventDefault();
      onAdd(rows[chosen].id);
    } else if (event.key === 'Enter') {
      document.getElementById('initiative-detail')?.focus();
    }
  };

  if (isSearched && rows.length === 0) {
    return (
      <div className={styles.none}>
        <strong>{t('initiatives.none-title')}</strong>
        <p>{t('initiatives.none-text')}</p>
      </div>
    );
  }
  return (
    <div className={styles.scroll} ref={scroller}>
      <div
        role="grid"
        aria-label={t('initiatives.title')}
        aria-rowcount={rows.length}
        className={styles.grid}
        style={{ height: virtual.getTotalSize() }}
        onKeyDown={onKeyDown}
      >
        {virtual.getVirtualItems().map(({ index, start }) => {
          const row = rows[index];
          return (
            row && (
              <InitiativeListRow
                key={row.id}
                row={row}
                index={index}
                offset={start}
                addHint={addHint}
                onAdd={onAdd}
                isChosen={index === chosen}
                isEntry={chosen < 0 ? index === 0 : index === chosen}
              />
            )
          );
        })}
      </div>
    </div>
  );
}

/** @returns the row that a key goes to, or null when it goes nowhere */
function targetOf(key: string, chosen: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return chosen + 1;
    case 'ArrowUp':
      return chosen - 1;
    case 'PageDown':
      return chosen + PAGE;
    case 'PageUp':
      return chosen - PAGE;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
