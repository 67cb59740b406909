/** Every word at which a fact can begin, with the kinds of fact it can begin. */
import { DATE_WORDS } from './date-words.ts';
import { NUMBER_WORDS } from './number-words.ts';
import { ORGANISATION_WORDS } from './organisation-words.ts';
import { PLACE_FIRST_WORDS, REGION_FIRST_WORDS } from './gazetteer.ts';

/** Flags, since one word may begin several: "May", "second", "Washington". */
export const MARK = { number: 1, date: 2, organisation: 4, place: 8, region: 16 } as const;

const LEXICON: ReadonlyMap<string, number> = makeLexicon([
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

const LETTERS = 26;
const FIRST_LETTER = 97;
/** For the first two letters of words which lengths they have, a bit for each: most words of a text are told from these at once. */
const LENGTHS = lengthsByBeginning([...LEXICON.keys()]);

/** @returns the flags of the word that stands in a folded text, 0 for one that begins no fact */
export function flagsOf(folded: string, start: number, end: number): number {
  const place = beginningOf(folded, start);
  if (place >= 0 && ((LENGTHS[place] ?? 0) & (1 << (end - start))) === 0) return 0;
  return LEXICON.get(folded.slice(start, end)) ?? 0;
}

function lengthsByBeginning(words: readonly string[]): Uint32Array {
  const lengths = new Uint32Array(LETTERS * LETTERS);
  for (const word of words) {
    const place = beginningOf(word, 0);
    if (place >= 0) lengths[place] = (lengths[place] ?? 0) | (1 << word.length);
  }
  return lengths;
}

/** @returns -1 where the first two are not both letters from a to z */
function beginningOf(word: string, start: number): number {
  if (start + 1 >= word.length) return -1;
  const first = word.charCodeAt(start) - FIRST_LETTER;
  const second = word.charCodeAt(start + 1) - FIRST_LETTER;
  const isPlain = first >= 0 && first < LETTERS && second >= 0 && second < LETTERS;
  return isPlain ? first * LETTERS + second : -1;
}
