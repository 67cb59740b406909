/**
 * Finds for each initiative of a text the one of its translation, in their order, by what needs no dictionary: numbers, acronyms and names, the
 * pillar, the length. The best alignment as a whole wins (Needleman and Wunsch, 1970).
 */
import { readingText } from '../annotations/target.ts';
import { fold } from '../documents/text-shape.ts';
import type { Initiative } from '../initiatives/initiative.ts';

/** Below this, two paragraphs are no translation of one another. */
const LEAST = 0.5;
const OF_PILLAR = 0.4;
const OF_WORDS = 3;

/** @returns pairs of ids, each id once */
export function alignTexts(one: readonly Initiative[], other: readonly Initiative[]): Map<string, string> {
  const [left, right] = [one.map(shapeOf), other.map(shapeOf)];
  const best = Array.from({ length: left.length + 1 }, () => new Float64Array(right.length + 1));
  const scores = left.map((a) => right.map((b) => likeness(a, b)));
  for (let i = left.length - 1; i >= 0; i -= 1) {
    for (let j = right.length - 1; j >= 0; j -= 1) {
      const pair = scores[i]?.[j] ?? 0;
      const paired = pair >= LEAST ? pair + at(best, i + 1, j + 1) : 0;
      const row = best[i];
      if (row) row[j] = Math.max(paired, at(best, i + 1, j), at(best, i, j + 1));
    }
  }
  return follow(left, right, scores, best);
}

type Table = readonly Float64Array[];

function follow(
  left: readonly Shape[],
  right: readonly Shape[],
  scores: readonly (readonly number[])[],
  best: Table,
): Map<string, string> {
  const pairs = new Map<string, string>();
  for (let i = 0, j = 0; i < left.length && j < right.length;) {
    const pair = scores[i]?.[j] ?? 0;
    if (pair >= LEAST && at(best, i, j) === pair + at(best, i + 1, j + 1)) {
      pairs.set(left[i]?.id ?? '', right[j]?.id ?? '');
      i += 1;
      j += 1;
    } else if (at(best, i, j) === at(best, i + 1, j)) i += 1;
    else j += 1;
  }
  return pairs;
}

function at(table: Table, i: number, j: number): number {
  return table[i]?.[j] ?? 0;
}

interface Shape {
  id: string;
  pillar: string | null;
  length: number;
  /** Words that stay in translation: acronyms, numbers, names, and long words by their beginnings. */
  words: ReadonlySet<string>;
}

const WORD = /[\p{L}\p{N}]+/gu;
/** Words of one origin begin alike: `cooperation`, `cooperación`. */
const BEGINNING = 5;

function shapeOf(initiative: Initiative): Shape {
  const text = readingText(initiative);
  const words = new Set<string>();
  for (const [word] of text.matchAll(WORD)) {
    const folded = fold(word);
    if (/\p{N}/u.test(word) || /^\p{Lu}{2,}$/u.test(word)) words.add(folded);
    else if (folded.length > BEGINNING) words.add(folded.slice(0, BEGINNING));
  }
  return { id: initiative.id, pillar: initiative.pillar, length: text.length, words };
}

function likeness(one: Shape, other: Shape): number {
  const shared = [...one.words].filter((word) => other.words.has(word)).length;
  const share = (2 * shared) / (one.words.size + other.words.size || 1);
  const stretch = Math.abs(Math.log(one.length / other.length));
  return OF_WORDS * share + (one.pillar === other.pillar ? OF_PILLAR : -OF_PILLAR) - stretch / 2;
}
