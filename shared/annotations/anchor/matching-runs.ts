/**
 * Which words of a text stand where in another version of it, also where sentences were moved (after P. Heckel, "A technique for isolating
 * differences between files", 1978): sequences of words that occur exactly once in either are the same, and what adjoins them word for word
 * belongs to them. A passage that stands twice is claimed twice: that is not settled here but left to be seen.
 */
import type { Token } from './tokens.ts';

/** So many tokens from `before` on stand, one for one, from `after` on. */
export interface Run {
  before: number;
  after: number;
  length: number;
}

/** Lengths of the sequences that are looked at, in tokens: the longer tell repeated phrases apart. */
const SEQUENCES = [1, 2, 3, 5, 8, 13];

/** In the order of `before`. The ends of the texts count as the same. */
export function matchingRuns(before: readonly Token[], after: readonly Token[]): Run[] {
  const [old, fresh] = numbered(before, after);
  const isWord = before.map((token) => token.isWord);
  const anchors = SEQUENCES.flatMap((length) => sharedOnce(old, fresh, length, isWord));
  const ends = [
    { before: 0, after: 0, length: 0 },
    { before: old.length, after: fresh.length, length: 0 },
  ];
  return extended([...anchors, ...ends], old, fresh).sort((one, other) => one.before - other.before);
}

/** Tokens as numbers, the same for the same. */
function numbered(before: readonly Token[], after: readonly Token[]): [Int32Array, Int32Array] {
  const numbers = new Map<string, number>();
  const numberOf = ({ key }: Token): number => {
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  };
  return [Int32Array.from(before, numberOf), Int32Array.from(after, numberOf)];
}

/** The sequences of a length that stand once in either and have a word in them. */
function sharedOnce(old: Int32Array, fresh: Int32Array, length: number, isWord: readonly boolean[]): Run[] {
  const there = placesOf(fresh, length);
  return [...placesOf(old, length)].flatMap(([sequence, before]): Run[] => {
    const after = there.get(sequence) ?? TWICE;
    const hasWord = before !== TWICE && isWord.slice(before, before + length).includes(true);
    return hasWord && after !== TWICE ? [{ before, after, length }] : [];
  });
}

const TWICE = -1;

function placesOf(numbers: Int32Array, length: number): Map<string, number> {
  const places = new Map<string, number>();
  for (let at = 0; at + length <= numbers.length; at += 1) {
    const sequence = numbers.subarray(at, at + length).join(' ');
    places.set(sequence, places.has(sequence) ? TWICE : at);
  }
  return places;
}

/** Anchors with all that adjoins them; those that grow together are one. */
function extended(anchors: readonly Run[], old: Int32Array, fresh: Int32Array): Run[] {
  const ends = new Map<number, number>();
  const inOrder = [...anchors].sort((one, other) => one.before - other.before);
  return inOrder.flatMap((anchor): Run[] => {
    const shift = anchor.after - anchor.before;
    if (anchor.before + anchor.length <= (ends.get(shift) ?? -1)) return [];
    const run = extend(anchor, old, fresh);
    ends.set(shift, run.before + run.length);
    return run.length === 0 ? [] : [run];
  });
}

function extend({ before, after, length }: Run, old: Int32Array, fresh: Int32Array): Run {
  let back = 0;
  while (back < before && back < after && old[before - back - 1] === fresh[after - back - 1]) back += 1;
  let [end, freshEnd] = [before + length, after + length];
  while (end < old.length && freshEnd < fresh.length && old[end] === fresh[freshEnd]) {
    end += 1;
    freshEnd += 1;
  }
  return { before: before - back, after: after - back, length: end - before + back };
}
