/**
 * Finds things by their names, as one types: beginnings of words, in any order, without regard to case and accents, a slip of the keyboard
 * allowed; also by the other names that a thing has, such as that in the other language.
 */
import MiniSearch from 'minisearch';
import { fold } from '../search/fold.ts';
import { words } from '../search/words.ts';

export interface Named {
  id: string;
  /** As it is shown. */
  name: string;
  /** What else it may be looked for by. */
  others: readonly string[];
}

/** Shorter words are too soon taken for another. */
const LEAST_FOR_SLIP = 4;

/** @returns given what is typed, the ids of what has such a name, the best first; of what is lately used, first of its equals */
export function nameFinder(
  things: readonly Named[],
  lately: readonly string[] = [],
): (typed: string) => string[] {
  const index = new MiniSearch<Named>({
    fields: ['name', 'others'],
    extractField: (thing, field) =>
      field === 'others' ? thing.others.join(' ') : String(thing[field as keyof Named]),
    tokenize: (text) => words(fold(text)),
    processTerm: (term) => term,
    searchOptions: {
      boost: { name: 3 },
      combineWith: 'AND',
      prefix: true,
      fuzzy: (term) => (term.length >= LEAST_FOR_SLIP ? 0.25 : false),
      boostDocument: (id) => (lately.includes(String(id)) ? 1.5 : 1),
    },
  });
  index.addAll(things);
  return (typed) => index.search(typed).map(({ id }) => String(id));
}
