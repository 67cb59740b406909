/** Why two initiatives are suggested, in words: what both name, what sums both give, what both speak of. */
import { LOCALES } from '../../shared/i18n/language.ts';
import type { ShownSuggestion } from '../../shared/programmes/programme-view.ts';
import { useLanguage } from '../ui/language.tsx';

const REASONS = { name: 'why-names', amount: 'why-amounts', words: 'why-words' } as const;

export function useWhy({ terms }: Pick<ShownSuggestion, 'terms'>): string[] {
  const { t, language } = useLanguage();
  const list = new Intl.ListFormat(LOCALES[language], { type: 'conjunction' });
  return (['name', 'amount', 'words'] as const).flatMap((kind) => {
    const those = terms.filter((term) => term.kind === kind).map(({ text }) => `“${text}”`);
    if (those.length === 0) return [];
    return [t(`programmes.${REASONS[kind]}`, { terms: list.format(those) })];
  });
}
