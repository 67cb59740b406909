/** What only one of two texts states: its quote with the words marked, beside the paragraph of the other text. Arrow keys go from row to row. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, useState, type KeyboardEvent } from 'react';
import type { OnlyInOneQuote } from '../../shared/programmes/twins.ts';
import { useNavigation } from '../navigation.ts';
import { QuoteOfSource } from '../programmes/source-quote.tsx';
import { useLanguage } from '../ui/language.tsx';
import { rowForKey } from '../ui/row-for-key.ts';
import bodyStyles from './change-body.module.css';
import styles from './change-rows.module.css';

export interface TwinRow {
  only: 'english' | 'spanish';
  one: OnlyInOneQuote;
}

const ROW_HEIGHT = 200;

export function TwinRows({ rows }: { rows: readonly TwinRow[] }) {
  const { t } = useLanguage();
  const scroller = useRef<HTMLDivElement>(null);
  const [entry, setEntry] = useState(0);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 4,
  });
  const onKeyDown = (event: KeyboardEvent<HTMLElement>, index: number) => {
    if (event.target !== event.currentTarget) return;
    const target = rowForKey(event, index, rows.length);
    const source = rows[index]?.one.source;
    if (target !== null) {
      setEntry(target);
      virtual.scrollToIndex(target);
      requestAnimationFrame(() => {
        scroller.current?.querySelector<HTMLElement>(`[data-twin="${String(target)}"]`)?.focus();
      });
    } else if (event.key === 'Enter' && source) {
      useNavigation.getState().openDocument(source.documentId, source.initiativeId, source.target);
    } else return;
    event.preventDefault();
  };
  return (
    <div className={styles.scroll} ref={scroller}>
      <ul
        className={styles.list}
        style={{ height: virtual.getTotalSize() }}
        aria-label={t('twins.differences')}
      >
        {virtual.getVirtualItems().map(({ index, start }) => {
          const row = rows[index];
          if (!row) return null;
          return (
            <li
              key={index}
              ref={virtual.measureElement}
              data-index={index}
              className={styles.row}
              style={{ transform: `translateY(${String(start)}px)` }}
              aria-setsize={rows.length}
              aria-posinset={index + 1}
            >
              {rows[index - 1]?.only !== row.only && (
                <h2 className={styles.pillar}>{t(`twins.only-${row.only}`)}</h2>
              )}
              <article
                className={styles.item}
                tabIndex={index === entry ? 0 : -1}
                data-twin={index}
                aria-label={`${t(`twins.kind.${row.one.kind}`)}: ${row.one.words}`}
                onFocus={() => {
                  setEntry(index);
                }}
                onKeyDown={(event) => {
                  onKeyDown(event, index);
                }}
              >
                <Body one={row.one} />
              </article>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function Body({ one: { kind, words, source, counterpart } }: { one: OnlyInOneQuote }) {
  const { t } = useLanguage();
  return (
    <>
      <p>
        {t(`twins.kind.${kind}`)}: <strong lang={source.language}>{words}</strong>
      </p>
      <div className={bodyStyles.pair}>
        <QuoteOfSource isBare source={source} />
        {counterpart ? (
          <QuoteOfSource isBare source={counterpart} />
        ) : (
          <p className={bodyStyles.note}>{t('twins.no-counterpart')}</p>
        )}
      </div>
    </>
  );
}
