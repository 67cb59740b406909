/** The confirmed programmes, by title: how often each is mentioned, in which years, and since when not. */
import type { ProgrammeRow, SuggestionList } from '../../shared/programmes/programme-view.ts';
import { useLanguage } from '../ui/language.tsx';
import { ChoiceList } from './choice-list.tsx';
import { useProgrammes } from './use-programmes.ts';
import { useProgrammeFacts } from './programme-facts.ts';

interface ProgrammeListProps {
  rows: readonly ProgrammeRow[];
  suggested: SuggestionList | undefined;
}

export function ProgrammeList({ rows, suggested }: ProgrammeListProps) {
  const { t } = useLanguage();
  const { programmeId, showProgramme } = useProgrammes();
  const { factsOf, silenceOf } = useProgrammeFacts();
  return (
    <ChoiceList
      label={t('programmes.confirmed')}
      shown={rows.some(({ id }) => id === programmeId) ? programmeId : (rows[0]?.id ?? null)}
      rows={rows.map((row) => {
        const open = suggested?.byProgramme[row.id] ?? 0;
        return {
          key: row.id,
          title: row.title,
          facts: [...factsOf(row), ...(open > 0 ? [t('programmes.suggestion-count', { count: open })] : [])],
          warning: silenceOf(row),
        };
      })}
      onShow={showProgramme}
    />
  );
}
