/** One row of the list of initiatives. */
import { useDraggable } from '@dnd-kit/core';
import type { PointerEventHandler } from 'react';
import { AddRegular, CommentRegular } from '@fluentui/react-icons';
import { describeFact } from '../../shared/documents/facts/describe-fact.ts';
import type { Fact } from '../../shared/documents/facts/fact.ts';
import type { InitiativeRow } from '../../shared/initiatives/initiative-row.ts';
import type { RowPlace } from '../search/row-place.ts';
import type { DragItem } from '../frame/drag-items.ts';
import { HighlightedText } from '../ui/highlighted-text.tsx';
import { useLanguage } from '../ui/language.tsx';
import { PillarMark } from '../ui/pillar-mark.tsx';
import styles from './initiative-list-row.module.css';

interface InitiativeListRowProps extends RowPlace {
  row: InitiativeRow;
  addHint: string;
  onAdd: (initiativeId: string) => void;
}

export function InitiativeListRow({
  row,
  index,
  offset,
  isChosen,
  isEntry,
  onChoose,
  addHint,
  onAdd,
}: InitiativeListRowProps) {
  const { t, date } = useLanguage();
  const item: DragItem = { kind: 'initiative', initiativeId: row.id, title: row.title };
  const { setNodeRef, listeners } = useDraggable({ id: `initiative ${row.id}`, data: item });
  return (
    <div
      ref={setNodeRef}
      role="row"
      aria-rowindex={index + 1}
      aria-selected={isChosen}
      tabIndex={isEntry ? 0 : -1}
      data-row={row.id}
      data-source={row.id}
      className={styles.row}
      style={{ top: offset }}
      onPointerDown={listeners?.onPointerDown as PointerEventHandler | undefined}
      onClick={onChoose}
    >
      <div role="gridcell" className={styles.cell}>
        <span className={styles.meta}>
          <PillarMark pillar={row.pillar} />
          <span>{date(row.date, 'medium')}</span>
          <span className={styles.type}>{t(`terms.documentType.${row.documentType}`)}</span>
          {row.annotationCount > 0 && (
            <span
              className={styles.annotated}
              title={t('initiatives.annotations', { count: row.annotationCount })}
            >
              <CommentRegular aria-hidden /> {row.annotationCount}
            </span>
          )}
        </span>
        <span className={styles.title}>{row.title}</span>
        <span className={styles.excerpt}>
          {row.highlights.length === 0 && <TellingFacts facts={row.telling} />}
          <HighlightedText text={row.excerpt} spans={row.highlights} />
        </span>
      </div>
      <div role="gridcell" className={styles.action}>
        <button
          type="button"
          tabIndex={-1}
          className={styles.add}
          aria-label={addHint}
          title={addHint}
          onClick={(event) => {
            event.stopPropagation();
            onAdd(row.id);
          }}
        >
          <AddRegular aria-hidden />
        </button>
      </div>
    </div>
  );
}

/** Where no words are sought, what tells most stands before the excerpt. */
function TellingFacts({ facts }: { facts: readonly Fact[] }) {
  const { language, t } = useLanguage();
  return facts.map((fact) => (
    <span key={fact.kind} className={styles.telling}>
      {fact.kind === 'date'
        ? t('facts.deadline-on', { date: describeFact(fact, language) })
        : describeFact(fact, language)}
    </span>
  ));
}
