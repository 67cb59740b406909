/** The annotations found, drawn only where they are seen: arrow keys go from one to the next, Space chooses, Enter opens the initiative. */
import { Button, Checkbox } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, type KeyboardEvent } from 'react';
import type { FoundAnnotation } from '../../../shared/annotations/annotation-filter.ts';
import { useNavigation } from '../../navigation.ts';
import { useLanguage } from '../../ui/language.tsx';
import { PillarMark } from '../../ui/pillar-mark.tsx';
import { AnnotationCard } from '../../annotations/annotation-card.tsx';
import { useAnnotationList } from './use-annotation-list.ts';
import styles from './annotation-rows.module.css';

interface AnnotationRowsProps {
  rows: readonly FoundAnnotation[];
  /** A heading before the first of each document. */
  isGrouped: boolean;
  hasMore: boolean;
  onMore: () => void;
}

const ROW_HEIGHT = 150;

export function AnnotationRows({ rows, isGrouped, hasMore, onMore }: AnnotationRowsProps) {
  const { t } = useLanguage();
  const scroller = useRef<HTMLDivElement>(null);
  const { chosen, choose } = useAnnotationList();
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 4,
  });
  const goTo = (index: number) => {
    const row = rows[Math.max(0, Math.min(rows.length - 1, index))];
    if (!row) return;
    virtual.scrollToIndex(rows.indexOf(row));
    requestAnimationFrame(() => {
      scroller.current?.querySelector<HTMLElement>(`[data-annotation="${CSS.escape(row.id)}"]`)?.focus();
    });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>, index: number) => {
    if (event.target !== event.currentTarget) return;
    const row = rows[index];
    const target = targetOf(event.key, index, rows.length);
    if (target !== null) goTo(target);
    else if (event.key === ' ' && row) choose([row.id], !chosen.has(row.id));
    else if (event.key.toLowerCase() === 'a' && (event.ctrlKey || event.metaKey)) {
      choose(
        rows.map(({ id }) => id),
        true,
      );
    } else if (event.key === 'Enter' && row) useNavigation.getState().openInitiative(row.initiativeId);
    else return;
    event.preventDefault();
  };
  return (
    <div className={styles.scroll} ref={scroller}>
      <ul
        className={styles.list}
        style={{ height: virtual.getTotalSize() }}
        aria-label={t('annotationList.title')}
      >
        {virtual.getVirtualItems().map(({ index, start }) => {
          const row = rows[index];
          if (!row) return null;
          const isFirst = isGrouped && rows[index - 1]?.documentId !== row.documentId;
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
              {isFirst && <GroupHeading row={row} />}
              <Row
                row={row}
                isChosen={chosen.has(row.id)}
                onKeyDown={(event) => {
                  onKeyDown(event, index);
                }}
              />
            </li>
          );
        })}
      </ul>
      {hasMore && (
        <div className={styles.more}>
          <Button onClick={onMore}>{t('annotationList.more')}</Button>
        </div>
      )}
    </div>
  );
}

function GroupHeading({ row }: { row: FoundAnnotation }) {
  const { date } = useLanguage();
  return (
    <h2 className={styles.group}>
      {row.documentTitle} <span>{date(row.documentDate, 'medium')}</span>
    </h2>
  );
}

interface RowProps {
  row: FoundAnnotation;
  isChosen: boolean;
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

function Row({ row, isChosen, onKeyDown }: RowProps) {
  const { t } = useLanguage();
  const { choose } = useAnnotationList();
  const { openInitiative, openDocument } = useNavigation();
  return (
    <article
      className={styles.item}
      tabIndex={0}
      data-annotation={row.id}
      data-source={row.initiativeId}
      data-chosen={isChosen || undefined}
      aria-label={`${t(`terms.annotationKind.${row.kind}`)}: ${row.initiativeTitle}`}
      onKeyDown={onKeyDown}
    >
      <Checkbox
        checked={isChosen}
        aria-label={t('annotationList.choose', { title: row.initiativeTitle })}
        onChange={(_, { checked }) => {
          choose([row.id], checked === true);
        }}
      />
      <div className={styles.words}>
        <p className={styles.on}>
          <PillarMark pillar={row.pillar} />
          <span className={styles.initiative}>{row.initiativeTitle}</span>
          {row.inBook && <span className={styles.book}>{t('annotationList.in-book')}</span>}
          <span className={styles.links}>
            <Button
              size="small"
              appearance="subtle"
              onClick={() => {
                openInitiative(row.initiativeId);
              }}
            >
              {t('annotationList.open-initiative')}
            </Button>
            <Button
              size="small"
              appearance="subtle"
              onClick={() => {
                openDocument(row.documentId, row.initiativeId, row.target);
              }}
            >
              {t('annotationList.read')}
            </Button>
          </span>
        </p>
        <AnnotationCard annotation={row} />
      </div>
    </article>
  );
}

const PAGE = 6;

function targetOf(key: string, index: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return index + 1;
    case 'ArrowUp':
      return index - 1;
    case 'PageDown':
      return index + PAGE;
    case 'PageUp':
      return index - PAGE;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
