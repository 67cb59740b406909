/** The places that look like the one that was lost, with their words marked; or words, or an initiative, that the user picks. */
import { Radio, RadioGroup } from '@fluentui/react-components';
import { useId } from 'react';
import type { PlaceCandidate, PlaceChoices } from '../../../shared/annotations/lost-place.ts';
import { HighlightedText } from '../../ui/highlighted-text.tsx';
import { useLanguage } from '../../ui/language.tsx';
import type { Choice } from './choice.ts';
import { excerpt } from './excerpt.ts';
import { PassageField } from './passage-field.tsx';
import styles from './lost-places.module.css';

interface PlaceChoiceProps {
  choices: PlaceChoices;
  choice: Choice;
  onChange: (choice: Choice) => void;
}

export function PlaceChoice({ choices, choice, onChange }: PlaceChoiceProps) {
  const { t } = useLanguage();
  const heading = useId();
  const isPicking = choice.kind === 'words' || choice.kind === 'whole';
  return (
    <>
      <h3 id={heading} className={styles.where}>
        {t('lostPlaces.where')}
      </h3>
      {choices.candidates.length === 0 && <p className={styles.quiet}>{t('lostPlaces.no-candidates')}</p>}
      <RadioGroup
        aria-labelledby={heading}
        value={choice.kind}
        onChange={(_, { value }) => {
          onChange({ ...choice, kind: value as Choice['kind'] });
        }}
      >
        {choices.candidates.map((candidate, at) => (
          <Radio
            key={`${candidate.initiativeId} ${String(candidate.start)}`}
            value={`candidate-${String(at)}`}
            label={<Candidate candidate={candidate} choices={choices} />}
          />
        ))}
        {choices.passages.length > 0 && (
          <>
            <Radio value="words" label={t('lostPlaces.words')} />
            <Radio value="whole" label={t('lostPlaces.whole')} />
          </>
        )}
      </RadioGroup>
      {isPicking && <PassageField choices={choices} choice={choice} onChange={onChange} />}
    </>
  );
}

function Candidate({ candidate, choices }: { candidate: PlaceCandidate; choices: PlaceChoices }) {
  const { t } = useLanguage();
  const passage = choices.passages.find(({ initiativeId }) => initiativeId === candidate.initiativeId);
  const { text, span } = excerpt(passage?.text ?? '', candidate);
  const where = candidate.initiativeId === choices.initiativeId ? 'here' : 'elsewhere';
  return (
    <span className={styles.candidate}>
      <span className={styles.passage}>
        <HighlightedText text={text} spans={[span]} />
      </span>
      <span className={styles.likeness}>
        {t('lostPlaces.likeness', { percent: Math.round(candidate.score * 100) })} ·{' '}
        {t(`lostPlaces.${where}`)}
      </span>
    </span>
  );
}
