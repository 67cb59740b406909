/**
 * Follows words from a text into a changed version of it, both known: the strongest evidence there is. What they became is taken only when
 * enough of them is left, in one place, and no other place and no other words lay claim to it.
 */
import { chainsOf, type Chain } from './chains.ts';
import { likenessOfStrings } from './edit-distance.ts';
import { keepsItsPlace, keepsItsSentences } from './keeps-its-place.ts';
import type { Run } from './matching-runs.ts';
import { claimedByOthers, hasRival, hasRivalSentence } from './rivals.ts';
import { betweenNeighbours, sourceOf, spanOfChain } from './span-of-words.ts';
import { LEAST_LEAD, LEAST_LIKENESS, MOST_ELSEWHERE } from './thresholds.ts';
import { tokensWithin, totalWeight, type Token, type TokenRange } from './tokens.ts';
import type { Versions } from './versions.ts';

/** Half-open range of characters. */
export interface Place {
  start: number;
  end: number;
}

/** @returns null when the words are gone, or when it is not certain where they are */
export function followWords(versions: Versions, place: Place): Place | null {
  const range = tokensWithin(versions.old, place.start, place.end);
  const [best, ...others] = range.from === range.to ? [] : chainsOf(versions.runs, range, versions.old);
  if (best && isTornApart(best, others, versions.old, range)) return null;
  const found = best ? spanOfChain(versions, range, best) : betweenNeighbours(versions, range);
  const isCertain =
    found !== null &&
    keepsItsPlace(versions, best ? sourceOf(best) : range, found) &&
    keepsItsSentences(versions, range, found) &&
    isLikeEnough(versions, range, found, best, others[0]) &&
    !hasRival(versions, range, found) &&
    !(best && hasRivalSentence(versions, best));
  return isCertain ? charactersOf(versions, place, range, found) : null;
}

function isLikeEnough(
  versions: Versions,
  range: TokenRange,
  found: TokenRange,
  best: Chain | undefined,
  next: Chain | undefined,
): boolean {
  const likeness = likenessOf(versions, range, best?.pieces ?? [], found);
  const weight = totalWeight(versions.old.slice(range.from, range.to));
  const otherPlace = (next?.weight ?? 0) / weight;
  const otherWords = isOnlyOne(versions, range) ? 0 : claimedByOthers(versions, range, found);
  return likeness >= LEAST_LIKENESS && likeness - Math.max(otherPlace, otherWords) >= LEAST_LEAD;
}

/** Are some of the words here and others elsewhere, such as one of two sentences that was moved? */
function isTornApart(
  { pieces }: Chain,
  others: readonly Chain[],
  tokens: readonly Token[],
  range: TokenRange,
): boolean {
  const isHere = (at: number) => pieces.some(({ before, length }) => at >= before && at < before + length);
  const elsewhere = new Set(
    others.flatMap((chain) => chain.pieces.flatMap(numbersOf)).filter((at) => !isHere(at)),
  );
  const gone = totalWeight([...elsewhere].flatMap((at) => tokens[at] ?? []));
  return gone > MOST_ELSEWHERE * totalWeight(tokens.slice(range.from, range.to));
}

function numbersOf({ before, length }: Run): number[] {
  return Array.from({ length }, (_, offset) => before + offset);
}

/** How much of the words is left, of the longer of what was and what is; replaced words count as far as they are spelt alike. */
function likenessOf(
  versions: Versions,
  range: TokenRange,
  pieces: readonly Run[],
  found: TokenRange,
): number {
  const { old, fresh } = versions;
  const stops = [...pieces, { before: range.to, after: found.to, length: 0 }];
  let [at, freshAt, kept] = [range.from, found.from, 0];
  for (const { before, after, length } of stops) {
    kept += spelling(versions, { from: at, to: before }, { from: freshAt, to: after });
    kept += totalWeight(old.slice(before, before + length));
    [at, freshAt] = [before + length, after + length];
  }
  const weights = [old.slice(range.from, range.to), fresh.slice(found.from, found.to)].map(totalWeight);
  return kept / Math.max(...weights);
}

function spelling({ old, fresh }: Versions, gone: TokenRange, come: TokenRange): number {
  const [one, other] = [old.slice(gone.from, gone.to), fresh.slice(come.from, come.to)];
  if (one.length === 0 || other.length === 0) return 0;
  const spelt = (tokens: readonly Token[]) => tokens.map(({ key }) => key).join(' ');
  const likeness = likenessOfStrings(spelt(one), spelt(other));
  return likeness * Math.min(totalWeight(one), totalWeight(other));
}

/** Do the words stand just once in either text? */
function isOnlyOne({ old, fresh }: Versions, { from, to }: TokenRange): boolean {
  const words = old.slice(from, to);
  return countOf(words, old) === 1 && countOf(words, fresh) === 1;
}

function countOf(words: readonly Token[], tokens: readonly Token[]): number {
  let count = 0;
  for (let at = 0; at + words.length <= tokens.length; at += 1) {
    if (words.every(({ key }, offset) => tokens[at + offset]?.key === key)) count += 1;
  }
  return count;
}

/** The range may begin and end within a word: it does so still when the word is the same. */
function charactersOf(
  { old, fresh, before, after }: Versions,
  { start, end }: Place,
  range: TokenRange,
  found: TokenRange,
): Place | null {
  const [first, last] = [old[range.from], old[range.to - 1]];
  const [freshFirst, freshLast] = [fresh[found.from], fresh[found.to - 1]];
  if (!first || !last || !freshFirst || !freshLast) return null;
  const isSame = (one: Token, other: Token) =>
    before.slice(one.start, one.end) === after.slice(other.start, other.end);
  const cutAtStart = isSame(first, freshFirst) ? Math.max(0, start - first.start) : 0;
  const cutAtEnd = isSame(last, freshLast) ? Math.max(0, last.end - end) : 0;
  return { start: freshFirst.start + cutAtStart, end: freshLast.end - cutAtEnd };
}
