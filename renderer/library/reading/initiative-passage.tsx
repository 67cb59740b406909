/** An initiative in the text: its words and sub-points, with its margin. It takes the focus, so that it can be annotated by keyboard. */
import { memo, useId } from 'react';
import { useLanguage } from '../../ui/language.tsx';
import { useReason } from '../use-reason.ts';
import { InitiativeMargin } from './initiative-margin.tsx';
import type { InitiativeFacts } from './passage-facts.ts';
import type { Part, Passage } from './lay-out.ts';
import { WordsText } from './words-text.tsx';
import styles from './passages.module.css';

interface InitiativePassageProps {
  passage: Extract<Passage, { kind: 'initiative' }>;
  facts: InitiativeFacts;
  /** Does the Tab key come to it? */
  isEntry: boolean;
}

export const InitiativePassage = memo(function InitiativePassage(props: InitiativePassageProps) {
  const { passage, facts, isEntry } = props;
  const { t } = useLanguage();
  const reasonOf = useReason();
  const id = useId();
  const { initiative, parts } = passage;
  const draw = ({ words }: Part) =>
    words.map((one) => <WordsText key={one.key} words={one} marks={facts.marks} isEntry={isEntry} />);
  const own = parts.filter(({ placed }) => placed.role !== 'sub-point');
  const subPoints = parts.filter(({ placed }) => placed.role === 'sub-point');
  return (
    <div
      className={styles.initiative}
      role="group"
      tabIndex={isEntry ? 0 : -1}
      data-initiative={initiative.id}
      data-pillar={initiative.pillar}
      aria-label={t('reading.initiative', { number: facts.number })}
      aria-describedby={id}
      aria-keyshortcuts="Enter H N T Q W A L C B O"
    >
      <InitiativeMargin
        initiativeId={initiative.id}
        facts={facts}
        isEntry={isEntry}
        reason={reasonOf(parts[0]?.placed.reason ?? '')}
      />
      <div id={id}>
        {own.map((part) => (
          <p key={part.placed.block.span.start}>{draw(part)}</p>
        ))}
        {subPoints.length > 0 && (
          <ul>
            {subPoints.map((part) => (
              <li key={part.placed.block.span.start}>{draw(part)}</li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
});
