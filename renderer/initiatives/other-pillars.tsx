/** Narrows the list by pillars of dialogues that the user defined: behind a button, for there may be many; not there when the library has none. */
import { Checkbox, MenuButton, Popover, PopoverSurface, PopoverTrigger } from '@fluentui/react-components';
import { BUILT_IN_DIALOGUE } from '../../shared/documents/dialogues/built-in-dialogue.ts';
import { nameIn, type FoundPillar } from '../../shared/documents/dialogues/find-pillar.ts';
import type { PillarFilter } from '../../shared/initiatives/initiative-row.ts';
import { useNavigation } from '../navigation.ts';
import { useLanguage } from '../ui/language.tsx';
import { PillarMark } from '../ui/pillar-mark.tsx';
import { usePillars } from '../ui/pillars.tsx';
import styles from './other-pillars.module.css';

type Counts = Readonly<Record<PillarFilter, number>>;

export function OtherPillars({ counts }: { counts: Counts }) {
  const { t } = useLanguage();
  const { all } = usePillars();
  const { query } = useNavigation();
  const others = all.filter(
    ({ id, dialogue }) => dialogue.id !== BUILT_IN_DIALOGUE.id && counts[id] !== undefined,
  );
  const chosen = others.filter(({ id }) => query.pillars.includes(id)).length;
  if (others.length === 0) return null;
  return (
    <Popover trapFocus positioning={{ position: 'below', align: 'start' }}>
      <PopoverTrigger disableButtonEnhancement>
        <MenuButton size="small" className={styles.button} data-narrows={chosen > 0 || undefined}>
          <span className={styles.label}>{t('initiatives.other-pillars')}</span>
          {chosen > 0 && <span>{t('initiatives.chosen', { count: chosen })}</span>}
        </MenuButton>
      </PopoverTrigger>
      <PopoverSurface className={styles.surface} aria-label={t('initiatives.other-pillars')}>
        {groupByDialogue(others).map(([dialogueId, pillars]) => (
          <DialogueGroup key={dialogueId} pillars={pillars} counts={counts} />
        ))}
      </PopoverSurface>
    </Popover>
  );
}

function DialogueGroup({ pillars, counts }: { pillars: readonly FoundPillar[]; counts: Counts }) {
  const { language } = useLanguage();
  const { query, search } = useNavigation();
  const choose = (id: string, isOn: boolean) => {
    const rest = query.pillars.filter((pillar) => pillar !== id);
    search({ pillars: isOn ? [...rest, id] : rest });
  };
  return (
    <fieldset className={styles.group}>
      <legend className={styles.dialogue}>{pillars[0] && nameIn(pillars[0].dialogue.names, language)}</legend>
      {pillars.map(({ id, names }) => (
        <Checkbox
          key={id}
          className={styles.choice}
          checked={query.pillars.includes(id)}
          onChange={(_, { checked }) => {
            choose(id, checked === true);
          }}
          label={
            <span className={styles.pillar}>
              <PillarMark pillar={id} />
              <span>{nameIn(names, language)}</span>
              <span className={styles.count}>{counts[id]}</span>
            </span>
          }
        />
      ))}
    </fieldset>
  );
}

function groupByDialogue(pillars: readonly FoundPillar[]): [string, FoundPillar[]][] {
  const ids = [...new Set(pillars.map(({ dialogue }) => dialogue.id))];
  return ids.map((id) => [id, pillars.filter(({ dialogue }) => dialogue.id === id)]);
}
