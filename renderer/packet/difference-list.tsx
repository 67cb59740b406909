/**
 * Differences between what is here and what came from elsewhere, thing by thing: what both have and say differently, side by side and with
 * a choice; what is new; what is here already. It knows nothing of packets and can show any two sets of records.
 */
import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { ShownThing } from '../../shared/packet/packet.ts';
import type { MergeChoice, MergeChoices } from '../../shared/store/merge/merge-thing.ts';
import { useLanguage } from '../ui/language.tsx';
import styles from './difference-list.module.css';
import { DifferingThing } from './differing-thing.tsx';
import { ThingHeading, ThingSide } from './thing-side.tsx';

interface DifferenceListProps {
  things: readonly ShownThing[];
  /** Who the other side is; null where that is not known. */
  author: string | null;
  choices: MergeChoices;
  onChoose: (key: string, choice: MergeChoice) => void;
}

export function DifferenceList({ things, author, choices, onChoose }: DifferenceListProps) {
  const { t } = useLanguage();
  const inState = (state: ShownThing['state']) => things.filter((thing) => thing.state === state);
  const here = inState('here');
  return (
    <>
      <Group title={t('packet.group-differs')} text={t('packet.differs-text')} things={inState('differs')}>
        {(thing) => (
          <DifferingThing
            thing={thing}
            author={author}
            choice={choices[thing.key] ?? thing.choice}
            onChoose={(choice) => {
              onChoose(thing.key, choice);
            }}
          />
        )}
      </Group>
      <Group title={t('packet.group-new')} text={t('packet.new-text')} things={inState('new')}>
        {(thing) => (
          <div className={styles.fresh}>
            <ThingHeading thing={thing} />
            {thing.theirs && <ThingSide side={thing.theirs} isBrief={thing.kind !== 'annotation'} />}
          </div>
        )}
      </Group>
      {here.length > 0 && (
        <details className={styles.here}>
          <summary>
            {t('packet.group-here')} <span className={styles.count}>{here.length}</span>
          </summary>
          <Rows things={here}>{(thing) => <ThingHeading thing={thing} />}</Rows>
        </details>
      )}
    </>
  );
}

interface GroupProps {
  title: string;
  text: string;
  things: readonly ShownThing[];
  children: (thing: ShownThing) => ReactNode;
}

function Group({ title, text, things, children }: GroupProps) {
  if (things.length === 0) return null;
  return (
    <section className={styles.group} aria-label={title}>
      <h2 className={styles.heading}>
        {title} <span className={styles.count}>{things.length}</span>
      </h2>
      <p className={styles.explanation}>{text}</p>
      <Rows things={things}>{children}</Rows>
    </section>
  );
}

/** How many are drawn before more are asked for: a packet may hold thousands. */
const AT_ONCE = 100;

function Rows({ things, children }: Pick<GroupProps, 'things' | 'children'>) {
  const { t } = useLanguage();
  const [shown, setShown] = useState(AT_ONCE);
  const left = things.length - shown;
  return (
    <>
      <ul className={styles.rows}>
        {things.slice(0, shown).map((thing) => (
          <li key={thing.key}>{children(thing)}</li>
        ))}
      </ul>
      {left > 0 && (
        <Button
          appearance="subtle"
          onClick={() => {
            setShown(shown + AT_ONCE);
          }}
        >
          {t('packet.more', { count: Math.min(left, AT_ONCE) })}
        </Button>
      )}
    </>
  );
}
