/** Says how many of which things, in the user's language: "2 documents and 3 annotations". */
import { LOCALES, type Language } from './language.ts';
import { createTranslator } from './translate.ts';

const THINGS = ['document', 'annotation', 'book', 'card'] as const;
export type CountedThing = (typeof THINGS)[number];
export type ThingCounts = Readonly<Partial<Record<CountedThing, number>>>;

/** Things of which there are none are left out; of none at all nothing is said. */
export function describeThings(counts: ThingCounts, language: Language): string {
  const t = createTranslator(language);
  const parts = THINGS.flatMap((thing) => {
    const count = counts[thing] ?? 0;
    return count > 0 ? [t(`things.${thing}`, { count })] : [];
  });
  return new Intl.ListFormat(LOCALES[language], { type: 'conjunction' }).format(parts);
}
