/** One thing that both sides have and say differently: the two side by side, with who wrote each and when, and the choice between them. */
import { Radio, RadioGroup } from '@fluentui/react-components';
import type { MergeSide, ShownThing } from '../../shared/packet/packet.ts';
import { mergeChoiceSchema, type MergeChoice } from '../../shared/store/merge/merge-thing.ts';
import { useLanguage } from '../ui/language.tsx';
import styles from './differing-thing.module.css';
import { ThingHeading, ThingSide } from './thing-side.tsx';

interface DifferingThingProps {
  thing: ShownThing;
  author: string | null;
  choice: MergeChoice | null;
  onChoose: (choice: MergeChoice) => void;
}

export function DifferingThing({ thing, author, choice, onChoose }: DifferingThingProps) {
  const { t } = useLanguage();
  const { mine, theirs, options } = thing;
  const isBack = mine?.isTrashed === true && theirs?.isTrashed === false && !options.includes('both');
  const sender = author === null ? t('packet.theirs-copy') : t('packet.theirs', { author });
  // What people write is prose; of all else each line is a fact of its own.
  const listed = (side: MergeSide | null) => (thing.kind === 'annotation' ? null : (side?.text ?? null));
  return (
    <article className={styles.thing}>
      <ThingHeading thing={thing} />
      <div className={styles.sides}>
        <section className={styles.side} data-chosen={choice !== 'theirs'} aria-label={t('packet.mine')}>
          <h4 className={styles.name}>{t('packet.mine')}</h4>
          {mine && <ThingSide side={mine} other={listed(theirs)} />}
        </section>
        <section className={styles.side} data-chosen={choice !== 'mine'} aria-label={sender}>
          <h4 className={styles.name}>{sender}</h4>
          {theirs && <ThingSide side={theirs} other={listed(mine)} />}
        </section>
      </div>
      <RadioGroup
        layout="horizontal"
        aria-label={t('packet.choose', { title: thing.title })}
        value={choice ?? ''}
        onChange={(_, { value }) => {
          onChoose(mergeChoiceSchema.parse(value));
        }}
      >
        {options.map((option) => (
          <Radio
            key={option}
            value={option}
            label={
              isBack && option !== 'both' ? t(`packet.choice-${option}-trash`) : t(`packet.choice-${option}`)
            }
          />
        ))}
      </RadioGroup>
    </article>
  );
}
