/** A pillar's numeral in its own hue; the numeral says it, the hue only helps. */
import type { Pillar } from '../../shared/documents/pillar.ts';
import { useLanguage } from './language.tsx';
import styles from './pillar-mark.module.css';

export function PillarMark({ pillar }: { pillar: Pillar | null }) {
  const { t } = useLanguage();
  return (
    <span
      className={styles.mark}
      data-pillar={pillar ?? 'none'}
      title={t(`terms.pillar.${pillar ?? 'none'}`)}
    >
      {pillar ?? '–'}
    </span>
  );
}

/** "I Building Back Together" */
export function PillarName({ pillar }: { pillar: Pillar | null }) {
  const { t } = useLanguage();
  return (
    <span className={styles.name}>
      <PillarMark pillar={pillar} />
      <span>{t(`terms.pillar.${pillar ?? 'none'}`)}</span>
    </span>
  );
}
