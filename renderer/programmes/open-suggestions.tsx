/** How many suggestions would join a programme, and the way to them. */
import { Button } from '@fluentui/react-components';
import { useLanguage } from '../ui/language.tsx';
import { useProgrammes } from './use-programmes.ts';
import { joining, keyOf, useSuggestions } from './use-suggestions.ts';

export function OpenSuggestions({ programmeId }: { programmeId: string }) {
  const { t } = useLanguage();
  const showSuggestions = useProgrammes((state) => state.showSuggestions);
  const list = useSuggestions();
  const count = list?.byProgramme[programmeId] ?? 0;
  const first = list && joining(list, programmeId);
  if (!first || count === 0) return null;
  return (
    <Button
      appearance="transparent"
      size="small"
      onClick={() => {
        showSuggestions(keyOf(first));
      }}
    >
      {t('programmes.open-suggestions', { count })}
    </Button>
  );
}
