/** What the palette found, under its headings; the one that Enter means stays in view. */
import { useEffect, useRef } from 'react';
import { useLanguage } from '../../ui/language.tsx';
import type { PaletteItem } from './palette-items.ts';
import styles from './palette.module.css';

interface PaletteListProps {
  id: string;
  items: readonly PaletteItem[];
  chosen: number;
  onChoose: (item: PaletteItem) => void;
  /** The mouse moved over one. */
  onPoint: (at: number) => void;
}

export function PaletteList({ id, items, chosen, onChoose, onPoint }: PaletteListProps) {
  const { t } = useLanguage();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [chosen, items]);
  const groups = [...new Set(items.map(({ group }) => group))];
  return (
    <div id={id} ref={list} role="listbox" aria-label={t('commands.palette-title')} className={styles.list}>
      {groups.map((group) => (
        <div key={group} role="group" aria-label={group}>
          <div className={styles.group} aria-hidden>
            {group}
          </div>
          {items.map(
            (item, at) =>
              item.group === group && (
                <div
                  key={item.id}
                  id={`${id}-${String(at)}`}
                  role="option"
                  aria-selected={at === chosen}
                  className={styles.item}
                  onMouseMove={({ movementX, movementY }) => {
                    // A list that moves under a resting pointer is not pointed at.
                    if (at !== chosen && (movementX !== 0 || movementY !== 0)) onPoint(at);
                  }}
                  onClick={() => {
                    onChoose(item);
                  }}
                >
                  <span className={styles.name}>{item.name}</span>
                  <span className={styles.detail}>{item.detail}</span>
                </div>
              ),
          )}
        </div>
      ))}
    </div>
  );
}
