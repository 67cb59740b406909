/** What a passage was taken for: an initiative with its pillar, one of its sub-points, or something around them. */
import { plainText } from '../../../shared/documents/block.ts';
import type { PlacedBlock } from '../../../shared/documents/document.ts';
import type { InitiativePair } from '../../../shared/documents/import-item.ts';
import { useLanguage } from '../../ui/language.tsx';
import { PillarMark } from '../../ui/pillar-mark.tsx';
import { useReason } from '../use-reason.ts';
import { SHOWN_LENGTH } from './shown-length.ts';
import styles from './proposed-passage.module.css';

interface ProposedPassageProps {
  placed: PlacedBlock;
  before: PlacedBlock | null;
  pair: InitiativePair | null;
  language: string;
}

export function ProposedPassage({ placed, before, pair, language }: ProposedPassageProps) {
  switch (placed.role) {
    case 'initiative':
      return <ProposedInitiative placed={placed} before={before} pair={pair} language={language} />;
    case 'sub-point':
      return (
        <p className={styles.subPoint} lang={language}>
          {textOf(placed)}
        </p>
      );
    default:
      return <OtherPassage placed={placed} language={language} />;
  }
}

function ProposedInitiative({ placed, before, pair, language }: ProposedPassageProps) {
  const { t } = useLanguage();
  const { pillar, section } = placed;
  const isNewSection = section !== null && section !== before?.section;
  return (
    <div className={styles.initiative}>
      <PillarMark pillar={pillar} />
      <div>
        {isNewSection && <p className={styles.section}>{section}</p>}
        <p lang={language}>{textOf(placed)}</p>
        {pair && pair.similarity < 1 && (
          <p className={styles.pair} title={pair.existingText}>
            {t('imports.says-the-same', { text: pair.existingText })}
          </p>
        )}
      </div>
    </div>
  );
}

/** What is no initiative is named; a heading says what it heads, the rest can be read on the left. */
function OtherPassage({ placed, language }: { placed: PlacedBlock; language: string }) {
  const { t } = useLanguage();
  const reasonOf = useReason();
  const isHeading = placed.role === 'section' || placed.role === 'pillar';
  return (
    <div className={styles.other}>
      {placed.role === 'pillar' && <PillarMark pillar={placed.pillar} />}
      {isHeading && (
        <span className={styles.heading} lang={language}>
          {placed.role === 'pillar' ? null : textOf(placed)}
        </span>
      )}
      <span className={styles.role}>{t(`imports.role.${placed.role}`)}</span>
      {placed.role === 'boilerplate' && <span className={styles.reason}>{reasonOf(placed.reason)}</span>}
    </div>
  );
}

function textOf({ block }: PlacedBlock): string {
  const text = plainText(block.runs);
  return text.length > SHOWN_LENGTH ? `${text.slice(0, SHOWN_LENGTH)}…` : text;
}
