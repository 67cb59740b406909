/** How much speaks for two initiatives being about the same undertaking: what they share, weighed by its kind and its rarity. */
import { isOfAnything } from './formulae.ts';
import type { NamesInUse } from './names-in-use.ts';
import type { Vocabulary } from './vocabulary.ts';

/** An initiative by the numbers of its terms, each list ascending. */
export interface Entry {
  at: number;
  words: Int32Array;
  /** Names and amounts. */
  names: Int32Array;
  /** Pairs of words that stand near one another. */
  near: Int32Array;
}

export interface Weighing {
  vocabulary: Vocabulary;
  names: NamesInUse;
  /** How much a word tells, before its rarity; by its number. */
  factors: Map<number, number>;
  /** All that an initiative has to say, as long as rarities are the same. */
  sums: WeakMap<Entry, Sums>;
}

interface Sums {
  version: number;
  text: number;
  near: number;
}

export interface Comparison {
  score: number;
  /** Labels of the most telling terms, those first: `n:` names, `m:` amounts, `w:` words. */
  shared: string[];
}

/** Terms named with a comparison. */
const NAMED = 8;

/** How much a shared term weighs by its kind, before its rarity. */
const WORD_WEIGHT = 0.3;
const NAME_WEIGHT = 2;
const AMOUNT_WEIGHT = 3;
/** Each word of a name beyond the second makes it more telling by so much. */
const LONGER_NAME = 0.4;
/** What is said of any undertaking tells so much less. */
const OF_ANYTHING = 0.4;
/** And so much less when it stands beside a word that does tell. */
const PARTLY_OF_ANYTHING = 0.5;
/** What it weighs that the same words stand near one another in both. */
const NEARNESS_WEIGHT = 0.6;
/** A text with less to say than this is taken to say this much. */
const LEAST_NEAR = 10;

export function compareEntries(one: Entry, other: Entry, weighing: Weighing): Comparison {
  const words = shared(one.words, other.words);
  const names = longest(shared(one.names, other.names), weighing);
  const text = evidence(words, weighing);
  const [mine, theirs] = [sumsOf(one, weighing).text, sumsOf(other, weighing).text];
  const cosine = text / Math.sqrt(mine * theirs || 1);
  const contained = text / (Math.min(mine, theirs) || 1);
  const weightOfName = (id: number) => nameWeight(id, weighing);
  const named = names.reduce((sum, id) => sum + weightOfName(id), 0);
  const weightOfWord = (id: number) => wordWeight(id, weighing);
  return {
    score:
      0.6 * Math.sqrt(cosine) +
      0.7 * Math.sqrt(contained) +
      Math.sqrt(text) / 8 +
      named / 10 +
      NEARNESS_WEIGHT * nearness(one, other, weighing),
    shared: [
      ...names.toSorted((left, right) => weightOfName(right) - weightOfName(left)),
      ...words.toSorted((left, right) => weightOfWord(right) - weightOfWord(left)),
    ]
      .slice(0, NAMED)
      .map((id) => weighing.vocabulary.label(id)),
  };
}

/** How much of the pairs of the one that has fewer stands near one another in the other one too; 0 to 1. */
function nearness(one: Entry, other: Entry, weighing: Weighing): number {
  const both = rarities(shared(one.near, other.near), weighing);
  const less = Math.min(sumsOf(one, weighing).near, sumsOf(other, weighing).near);
  return both === 0 ? 0 : both / Math.max(LEAST_NEAR, less);
}

function rarities(ids: Iterable<number>, { vocabulary }: Weighing): number {
  let sum = 0;
  for (const id of ids) sum += vocabulary.rarity(id) ** 2;
  return sum;
}

function sumsOf(entry: Entry, weighing: Weighing): Sums {
  const { sums, vocabulary } = weighing;
  const known = sums.get(entry);
  if (known?.version === vocabulary.version) return known;
  const { version } = vocabulary;
  const fresh = { version, text: evidence(entry.words, weighing), near: rarities(entry.near, weighing) };
  sums.set(entry, fresh);
  return fresh;
}

function evidence(words: Iterable<number>, weighing: Weighing): number {
  let sum = 0;
  for (const id of words) sum += wordWeight(id, weighing) ** 2;
  return sum;
}

function wordWeight(id: number, { vocabulary, factors }: Weighing): number {
  let factor = factors.get(id);
  if (factor === undefined) {
    factor = factorOf(vocabulary.label(id).slice(2).split(' '));
    factors.set(id, factor);
  }
  return WORD_WEIGHT * factor * vocabulary.rarity(id);
}

function factorOf(words: readonly string[]): number {
  const empty = words.filter((word) => isOfAnything(word)).length;
  return empty === 0 ? 1 : empty === words.length ? OF_ANYTHING : PARTLY_OF_ANYTHING;
}

function nameWeight(id: number, { vocabulary }: Weighing): number {
  const label = vocabulary.label(id);
  if (label.startsWith('m:')) return AMOUNT_WEIGHT * vocabulary.rarity(id);
  const length = label.split(' ').length;
  return NAME_WEIGHT * (1 + LONGER_NAME * Math.max(0, length - 2)) * vocabulary.rarity(id);
}

/** What is a name, without the stretches that a longer one holds. */
function longest(ids: readonly number[], { vocabulary, names }: Weighing): number[] {
  const found = ids.filter((id) => {
    const label = vocabulary.label(id);
    return label.startsWith('m:') || names.isName(label.slice(2));
  });
  const labels = found.map((id) => ` ${vocabulary.label(id).slice(2)} `);
  return found.filter(
    (_, at) => !labels.some((label, other) => other !== at && label.includes(labels[at] ?? '')),
  );
}

/** @param one ascending, as `other` */
function shared(one: Int32Array, other: Int32Array): number[] {
  const both: number[] = [];
  for (let left = 0, right = 0; left < one.length && right < other.length;) {
    const [a, b] = [one[left] ?? 0, other[right] ?? 0];
    if (a === b) both.push(a);
    if (a <= b) left += 1;
    if (b <= a) right += 1;
  }
  return both;
}
