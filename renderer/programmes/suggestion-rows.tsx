/** The suggestions, the best first: C confirms, R rejects, Space chooses several. */
import type { KeyboardEvent } from 'react';
import type { ShownSuggestion } from '../../shared/programmes/programme-view.ts';
import { useAccess } from '../frame/use-access.ts';
import { keysIn } from '../ui/keys-in.ts';
import { useLanguage } from '../ui/language.tsx';
import { ChoiceList } from './choice-list.tsx';
import { useDecide } from './decide.ts';
import { useProgrammes } from './use-programmes.ts';
import { keyOf } from './use-suggestions.ts';

export function SuggestionRows({ suggestions }: { suggestions: readonly ShownSuggestion[] }) {
  const { t, date } = useLanguage();
  const { canChange } = useAccess();
  const { suggestion, chosen, choose, showSuggestions } = useProgrammes();
  const { confirm, reject } = useDecide(suggestions);
  const shown = suggestions.find((one) => keyOf(one) === suggestion) ?? suggestions[0];
  const onKey = (event: KeyboardEvent, key: string) => {
    const one = suggestions.find((other) => keyOf(other) === key);
    if (!one || event.repeat) return false;
    const those = chosen.size > 0 ? suggestions.filter((other) => chosen.has(keyOf(other))) : [one];
    return keysIn('suggestions', event, {
      'suggestion-confirm': () => {
        if (canChange) confirm(those);
      },
      'suggestion-reject': () => {
        if (canChange) reject(those);
      },
      'suggestion-choose': () => {
        choose([key], !chosen.has(key));
      },
      'suggestion-choose-all': () => {
        choose(suggestions.map(keyOf), true);
      },
    });
  };
  return (
    <ChoiceList
      label={t('programmes.suggested')}
      followsFocus
      shown={shown ? keyOf(shown) : null}
      rows={suggestions.map((one) => ({
        key: keyOf(one),
        title: one.title,
        facts: one.quotes.map((quote) => date(quote.date, 'medium')),
        warning: null,
        box: { isTicked: chosen.has(keyOf(one)), label: t('programmes.choose', { title: one.title }) },
      }))}
      onShow={showSuggestions}
      onTick={(key, isTicked) => {
        choose([key], isTicked);
      }}
      onKey={onKey}
    />
  );
}
