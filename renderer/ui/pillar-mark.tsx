/** A pillar's numeral in its own hue; the numeral says it, the hue only helps. Marks of dialogues that the user defined are outlined. */
import { BUILT_IN_DIALOGUE } from '../../shared/documents/dialogues/built-in-dialogue.ts';
import type { Pillar } from '../../shared/documents/pillar.ts';
import { usePillars } from './pillars.tsx';
import styles from './pillar-mark.module.css';

/** How many hues the style sheet has for pillars that the user defined; beyond them they begin again. */
const HUES = 6;

export function PillarMark({ pillar }: { pillar: Pillar | null }) {
  const { find, name } = usePillars();
  const found = find(pillar);
  const isBuiltIn = found === null || found.dialogue.id === BUILT_IN_DIALOGUE.id;
  return (
    <span
      className={styles.mark}
      data-pillar={isBuiltIn ? (found?.id ?? 'none') : undefined}
      data-hue={isBuiltIn ? undefined : found.position % HUES}
      title={name(pillar)}
    >
      {found?.numeral ?? (pillar === null ? '–' : '?')}
    </span>
  );
}

/** "I Building Back Together" */
export function PillarName({ pillar }: { pillar: Pillar | null }) {
  const { name } = usePillars();
  return (
    <span className={styles.name}>
      <PillarMark pillar={pillar} />
      <span>{name(pillar)}</span>
    </span>
  );
}
