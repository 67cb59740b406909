/** The commitments found, drawn only where they are seen: arrow keys go from one to the next, Enter opens, C confirms a proposal, Delete rejects it. */
import { Checkbox } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, useState, type KeyboardEvent } from 'react';
import type { ListedCommitment } from '../../shared/commitments/listed-commitment.ts';
import { focusSoon } from '../frame/focus/focus-soon.ts';
import { useLanguage } from '../ui/language.tsx';
import { keysIn } from '../ui/keys-in.ts';
import { PillarMark } from '../ui/pillar-mark.tsx';
import { rowForKey } from '../ui/row-for-key.ts';
import { dueWords } from './due-words.ts';
import { StateMarks } from './state-marks.tsx';
import { useCommitments } from './use-commitments.ts';
import { useProposals } from './use-proposals.ts';
import styles from './commitment-rows.module.css';

const ROW_HEIGHT = 96;

export function CommitmentRows({ rows }: { rows: readonly ListedCommitment[] }) {
  const { t } = useLanguage();
  const { openId, open, toggle } = useCommitments();
  const { confirm, reject } = useProposals();
  const scroller = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const entry = [focused, openId, rows[0]?.id].find((id) => rows.some((row) => row.id === id));
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 6,
  });
  const goTo = (index: number) => {
    virtual.scrollToIndex(index, { align: 'auto' });
    focusSoon(`[data-commitment="${CSS.escape(rows[index]?.id ?? '')}"]`);
  };
  const onKeyDown = (event: KeyboardEvent, index: number, row: ListedCommitment) => {
    const target = (event.shiftKey ? null : rowForKey(event, index, rows.length)) ?? null;
    const act = (work: () => void) => () => {
      if (row.isProposal && !event.repeat) work();
    };
    if (target !== null) {
      event.preventDefault();
      goTo(target);
    } else if (event.key === 'Enter' && event.target === event.currentTarget) {
      event.preventDefault();
      open(row.id);
    } else {
      keysIn('commitments', event, {
        'commitment-choose': act(() => {
          toggle(row.id);
        }),
        'commitment-confirm': act(() => void confirm([row.id], null, rows)),
        'commitment-reject': act(() => void reject([row.id], rows)),
      });
    }
  };
  return (
    <div className={styles.scroll} ref={scroller}>
      <div
        role="grid"
        aria-label={t('commitments.title')}
        aria-rowcount={rows.length}
        aria-multiselectable
        className={styles.list}
        style={{ height: virtual.getTotalSize() }}
      >
        {virtual.getVirtualItems().map(({ index, start }) => {
          const row = rows[index];
          return (
            row && (
              <Row
                key={row.id}
                row={row}
                index={index}
                start={start}
                measure={virtual.measureElement}
                isEntry={row.id === entry}
                onFocus={() => {
                  setFocused(row.id);
                }}
                onKeyDown={(event) => {
                  onKeyDown(event, index, row);
                }}
              />
            )
          );
        })}
      </div>
    </div>
  );
}

function nameOf({ title, source }: ListedCommitment): string {
  return title ?? source.quote;
}

interface RowProps {
  row: ListedCommitment;
  index: number;
  start: number;
  measure: (element: HTMLElement | null) => void;
  isEntry: boolean;
  onFocus: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

function Row({ row, index, start, measure, isEntry, onFocus, onKeyDown }: RowProps) {
  const { t, language, date } = useLanguage();
  const { openId, open, chosen, toggle } = useCommitments();
  const { due, actors, amounts, source, isProposal } = row;
  const facts = [
    date(source.date, 'medium'),
    actors.join(', '),
    amounts.map(({ quote }) => quote).join(', '),
  ];
  return (
    <div
      ref={measure}
      role="row"
      tabIndex={isEntry ? 0 : -1}
      data-index={index}
      data-commitment={row.id}
      data-source={source.initiativeId}
      data-open={row.id === openId || undefined}
      aria-rowindex={index + 1}
      aria-selected={chosen.has(row.id)}
      className={styles.row}
      style={{ transform: `translateY(${String(start)}px)` }}
      onFocus={onFocus}
      onKeyDown={onKeyDown}
      onClick={() => {
        open(row.id);
      }}
    >
      <div role="gridcell" className={styles.choose}>
        {isProposal && (
          <Checkbox
            tabIndex={-1}
            aria-label={t('commitments.choose-row', { text: nameOf(row).slice(0, 80) })}
            checked={chosen.has(row.id)}
            onClick={(event) => {
              event.stopPropagation();
            }}
            onChange={() => {
              toggle(row.id);
            }}
          />
        )}
      </div>
      <div role="gridcell" className={styles.words}>
        <span className={styles.head}>
          <PillarMark pillar={source.pillar} />
          <span className={styles.due}>{due ? dueWords(due, language) : t('commitments.no-date')}</span>
          <StateMarks commitment={row} />
        </span>
        <span className={styles.name} lang={source.language}>
          {nameOf(row)}
        </span>
        <span className={styles.facts}>{facts.filter((fact) => fact !== '').join(' · ')}</span>
      </div>
    </div>
  );
}
