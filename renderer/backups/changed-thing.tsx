/** One thing that differs from an older state, and what becomes of it when that state is taken. */
import type { ChangedThing, Effect } from '../../shared/store/backups/backup-answers.ts';
import { useLanguage } from '../ui/language.tsx';
import styles from './changed-thing.module.css';

const EFFECT_STYLES: Record<Effect, string | undefined> = {
  'comes-back': styles.comes,
  'changes-back': styles.changes,
  goes: styles.goes,
};

export function ChangedThingText({ thing: { kind, name, where, effect } }: { thing: ChangedThing }) {
  const { t } = useLanguage();
  const what = where === '' ? t(`backups.thing.${kind}`) : t('backups.on-document', { document: where });
  return (
    <span className={styles.thing}>
      <span className={styles.name}>{name}</span>
      <span className={styles.facts}>
        <span className={EFFECT_STYLES[effect]}>{t(`backups.effect.${effect}`)}</span> · {what}
      </span>
    </span>
  );
}
