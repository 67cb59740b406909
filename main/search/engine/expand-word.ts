/** Which words of the library a typed word may mean: itself, others of its stem, what begins with it while it is typed, and, where none is known, slips. */
import { languageSchema } from '../../../shared/i18n/language.ts';
import { findNearWords, slipsAllowed } from '../../../shared/search/edit-distance.ts';
import type { TypedWord } from '../../../shared/search/query/parse-query.ts';
import { stemOf } from './stem.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A word of the library, and how well it answers (0 to 1). */
export type Alternatives = ReadonlyMap<string, number>;

const WORTH = { same: 1, stem: 0.8, beginning: 0.55, slip: 0.5 };
/** Of words with a slip only so many are meant. */
const MOST_SLIPS = 24;

/** @param isGenerous also with slips where words are known, since otherwise nothing is found */
export function expandWord(word: TypedWord, vocabulary: Vocabulary, isGenerous: boolean): Alternatives {
  const found = new Map<string, number>();
  const add = (term: string, worth: number) => {
    found.set(term, Math.max(worth, found.get(term) ?? 0));
  };
  if (vocabulary.has(word.term)) add(word.term, WORTH.same);
  for (const term of ofSameStem(word, vocabulary)) add(term, WORTH.stem);
  if (word.isBeginning || found.size === 0) {
    for (const [term, worth] of beginningWith(word.term, vocabulary)) add(term, worth);
  }
  if (found.size === 0 || isGenerous) {
    for (const [term, worth] of withSlips(word, vocabulary)) add(term, worth);
  }
  return found;
}

/** By the rules of both languages: a query does not say which it is in. */
function ofSameStem({ term, spelling }: TypedWord, vocabulary: Vocabulary): string[] {
  return languageSchema.options.flatMap((language) => {
    const stem = vocabulary.has(term) ? vocabulary.stemOfKnown(term, language) : stemOf(spelling, language);
    const itself = term === stem ? [] : vocabulary.withStem(term, language);
    return [...vocabulary.withStem(stem, language), ...(vocabulary.has(term) ? [] : itself)];
  });
}

function beginningWith(start: string, vocabulary: Vocabulary): [string, number][] {
  return vocabulary
    .startingWith(start)
    .map((term) => [term, WORTH.beginning + (0.35 * start.length) / term.length]);
}

function withSlips({ term, isBeginning }: TypedWord, vocabulary: Vocabulary): [string, number][] {
  const most = slipsAllowed(term.length);
  if (most === 0) return [];
  const whole = findNearWords(term, vocabulary.words(), { most, isBeginning: false });
  const near =
    whole.length > 0 || !isBeginning
      ? whole
      : findNearWords(term, vocabulary.words(), { most: Math.min(most, 1), isBeginning: true });
  return near
    .toSorted(
      (left, right) =>
        left.distance - right.distance ||
        vocabulary.frequencyOf(right.word) - vocabulary.frequencyOf(left.word),
    )
    .slice(0, MOST_SLIPS)
    .map(({ word, distance }) => [word, WORTH.slip / Math.max(1, distance)]);
}
