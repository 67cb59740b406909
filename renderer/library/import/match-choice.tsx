/** A text that is like one in the library: what to do with it, and what would lose its place. */
import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import {
  importDecisionSchema,
  type ImportReview,
  type LostInitiative,
  type PlaceCounts,
} from '../../../shared/documents/import-item.ts';
import { useLanguage } from '../../ui/language.tsx';
import type { ReviewTools } from './use-review.ts';
import styles from './match-choice.module.css';

const CHOICES = importDecisionSchema.exclude(['skip']).options;

export function MatchChoice({
  review: { match, lost, places },
  tools,
}: {
  review: ImportReview;
  tools: ReviewTools;
}) {
  const { t } = useLanguage();
  if (!match) return null;
  const percent = Math.round(match.similarity * 100);
  return (
    <div className={styles.match}>
      <Field label={t('imports.decision', { percent })} size="small">
        <RadioGroup
          value={tools.decision}
          onChange={(_, { value }) => {
            tools.decide(importDecisionSchema.parse(value));
          }}
        >
          {CHOICES.map((decision) => (
            <Radio
              key={decision}
              value={decision}
              label={t(`imports.as-${decision}`, { title: match.title })}
            />
          ))}
        </RadioGroup>
      </Field>
      {tools.decision === 'newer-version' && <Places places={places} />}
      {tools.decision === 'newer-version' && lost.length > 0 && <Lost lost={lost} />}
    </div>
  );
}

/** What becomes of the annotations on initiatives that stay. */
function Places({ places }: { places: PlaceCounts }) {
  const { t } = useLanguage();
  const outcomes = (['kept', 'changed', 'lost'] as const).filter((outcome) => places[outcome] > 0);
  if (outcomes.length === 0) return null;
  return (
    <ul className={places.lost > 0 ? styles.lost : styles.places}>
      {outcomes.map((outcome) => (
        <li key={outcome}>{t(`imports.places-${outcome}`, { count: places[outcome] })}</li>
      ))}
    </ul>
  );
}

function Lost({ lost }: { lost: readonly LostInitiative[] }) {
  const { t } = useLanguage();
  const attached = ({ annotationCount, cardCount }: LostInitiative) =>
    [
      ...(annotationCount > 0 ? [t('imports.lost-annotations', { count: annotationCount })] : []),
      ...(cardCount > 0 ? [t('imports.lost-cards', { count: cardCount })] : []),
    ].join(', ');
  return (
    <div className={styles.lost} role="note">
      <p>{t('imports.lost', { count: lost.length })}</p>
      <ul>
        {lost.map((one) => (
          <li key={one.id}>
            <span className={styles.text}>{one.text}</span>
            <strong>{attached(one)}</strong>
          </li>
        ))}
      </ul>
    </div>
  );
}
