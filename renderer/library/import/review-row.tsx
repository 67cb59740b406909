/** One passage: as published on the left, what it was taken for on the right. */
import type { MouseEvent, Ref } from 'react';
import { plainText } from '../../../shared/documents/block.ts';
import type { BlockRole, PlacedBlock } from '../../../shared/documents/document.ts';
import type { InitiativePair } from '../../../shared/documents/import-item.ts';
import type { Passage } from '../../../shared/documents/review/passages.ts';
import { useLanguage } from '../../ui/language.tsx';
import { usePillars } from '../../ui/pillars.tsx';
import { useReason } from '../use-reason.ts';
import { ProposedPassage } from './proposed-passage.tsx';
import { SHOWN_LENGTH } from './shown-length.ts';
import { SourcePassage } from './source-passage.tsx';
import { SplitField } from './split-field.tsx';
import type { Commands } from './use-commands.ts';
import styles from './review-row.module.css';

interface ReviewRowProps {
  ref: Ref<HTMLDivElement>;
  placed: PlacedBlock;
  before: PlacedBlock | null;
  passages: readonly Passage[];
  /** What the library has that says the same. */
  pair: InitiativePair | null;
  language: string;
  index: number;
  /** Distance from the top of the list, in CSS pixels. */
  offset: number;
  isChosen: boolean;
  /** The row that the Tab key comes to. */
  isEntry: boolean;
  isSplit: boolean;
  commands: Commands;
  onChoose: (row: number, event: MouseEvent) => void;
}

/** What is read for the initiatives in it is shown in full; the rest, in full only where the user looks. */
const IN_FULL: ReadonlySet<BlockRole> = new Set(['initiative', 'sub-point', 'section', 'pillar', 'title']);

export function ReviewRow({
  ref,
  placed,
  before,
  passages,
  language,
  index,
  offset,
  ...row
}: ReviewRowProps) {
  const reasonOf = useReason();
  const { commands, onChoose, isSplit } = row;
  const reason = reasonOf(placed.reason);
  const reasonId = `reason-${String(placed.block.span.start)}`;
  return (
    <div
      ref={ref}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={row.isChosen}
      aria-label={useRowLabel(placed)}
      aria-describedby={reason === undefined ? undefined : reasonId}
      tabIndex={row.isEntry ? 0 : -1}
      className={styles.row}
      style={{ top: offset }}
      data-index={index}
      data-role={placed.role}
      data-group={placed.role !== 'sub-point' || undefined}
      onMouseDown={(event) => {
        if (event.shiftKey) event.preventDefault();
      }}
      onClick={(event) => {
        if (!isSplit) onChoose(index, event);
      }}
      onDoubleClick={commands.startSplit}
    >
      <div role="gridcell" className={styles.source} lang={language}>
        {passages.map((passage, position) => (
          <SourcePassage
            key={position}
            passage={passage}
            isLeftOut={placed.role === 'boilerplate'}
            isShort={!row.isEntry && !IN_FULL.has(placed.role)}
          />
        ))}
      </div>
      <div role="gridcell" className={styles.proposal} title={isSplit ? undefined : reason}>
        {isSplit ? (
          <SplitField
            text={plainText(placed.block.runs)}
            language={language}
            onSplit={commands.splitAt}
            onLeave={commands.stopSplit}
          />
        ) : (
          <ProposedPassage placed={placed} before={before} pair={row.pair} language={language} />
        )}
        <span id={reasonId} hidden>
          {reason}
        </span>
      </div>
    </div>
  );
}

/** What a screen reader says of a row: what it is, where it stands, its text. */
function useRowLabel({ role, pillar, section, block }: PlacedBlock): string {
  const { t } = useLanguage();
  const pillars = usePillars();
  const text = plainText(block.runs).slice(0, SHOWN_LENGTH);
  const name = t(`imports.role.${role}`);
  if (role !== 'initiative') return t('imports.row-plain', { role: name, text });
  const numeral = pillars.find(pillar)?.numeral;
  return t('imports.row', {
    role: name,
    pillar: numeral === undefined ? pillars.name(pillar) : `${t('imports.pillar')} ${numeral}`,
    section: section ?? t('imports.no-section'),
    text,
  });
}
