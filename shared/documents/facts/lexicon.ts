/** Every word at which a fact can begin, with the kinds of fact it can begin. */
import { DATE_WORDS } from './date-words.ts';
import { NUMBER_WORDS } from './number-words.ts';
import { ORGANISATION_WORDS } from './organisation-words.ts';
import { PLACE_FIRST_WORDS, REGION_FIRST_WORDS } from './gazetteer.ts';

/** Flags, since one word may begin several: "May", "second", "Washington". */
export const MARK = { number: 1, date: 2, organisation: 4, place: 8, region: 16 } as const;

export const LEXICON: ReadonlyMap<string, number> = makeLexicon([
  [NUMBER_WORDS, MARK.number],
  [DATE_WORDS, MARK.date],
  [ORGANISATION_WORDS, MARK.organisation],
  [PLACE_FIRST_WORDS, MARK.place],
  [REGION_FIRST_WORDS, MARK.region],
]);

function makeLexicon(lists: readonly (readonly [Iterable<string>, number])[]): Map<string, number> {
  const lexicon = new Map<string, number>();
  for (const [words, flag] of lists)
    for (const word of words) lexicon.set(word, (lexicon.get(word) ?? 0) | flag);
  return lexicon;
}
