/**
 * Follows words from a text into a changed version of it, both known: the strongest evidence there is. What they became is taken only when
 * enough of them is left, in one place, and no other place and no other words lay claim to it.
 */
import { chainsOf, type Chain } from './chains.ts';
import { likenessOfStrings } from './edit-distance.ts';
import { keepsItsPlace, keepsItsSentences } from './keeps-its-place.ts';
import { lookAlikes } from './look-alikes.ts';
import type { Run } from './matching-runs.ts';
import { sentencesOf } from './sentence-range.ts';
import {
  FEW_WORDS,
  LEAST_LEAD,
  LEAST_LIKENESS,
  LEAST_NEIGHBOURS,
  MOST_DROPPED,
  MOST_ELSEWHERE,
  MOST_INSERTED,
} from './thresholds.ts';
import { tokensWithin, totalWeight, type Token, type TokenRange } from './tokens.ts';
import type { Versions } from './versions.ts';

/** Half-open range of characters. */
export interface Place {
  start: number;
  end: number;
}

/** @returns null when the words are gone, or when it is not certain where they are */
export function followWords(versions: Versions, { start, end }: Place): Place | null {
  const range = tokensWithin(versions.old, start, end);
  if (range.from === range.to) return null;
  const [best, ...others] = chainsOf(versions.runs, range, versions.old);
  if (best && isTornApart(best, others, versions.old, range)) return null;
  const found = best ? spanOfChain(versions, range, best) : betweenNeighbours(versions, range);
  const source = best ? sourceOf(best) : range;
  if (!found || !keepsItsPlace(versions, source, found)) return null;
  if (!keepsItsSentences(versions, range, found)) return null;
  const weight = totalWeight(versions.old.slice(range.from, range.to));
  const likeness = likenessOf(versions, range, best?.pieces ?? [], found);
  const otherPlace = (others[0]?.weight ?? 0) / weight;
  const otherWords = isOnlyOne(versions, range) ? 0 : claimedByOthers(versions, range, found);
  if (likeness < LEAST_LIKENESS) return null;
  if (likeness - otherPlace < LEAST_LEAD || likeness - otherWords < LEAST_LEAD) return null;
  if (hasRival(versions, range, found) || (best && hasRivalSentence(versions, best))) return null;
  return charactersOf(versions, { start, end }, range, found);
}

/**
 * Is there another place that looks like the words and that nothing else of the old text explains? A copy, it may be, of which no one can
 * tell which is the first.
 */
function hasRival(versions: Versions, range: TokenRange, found: TokenRange): boolean {
  const { old, fresh } = versions;
  const isShort = range.to - range.from < FEW_WORDS;
  // Of a few words, those that are there now are sought: the others may have been changed at the other place alone.
  const words = isShort ? fresh.slice(found.from, found.to) : old.slice(range.from, range.to);
  const least = isShort ? 1 : LEAST_LIKENESS;
  return elsewhere(words, fresh, found, isShort ? 1 : LEAST_LIKENESS).some(
    (place) =>
      claimedByOthers(versions, range, place) < LEAST_LIKENESS &&
      !(isShort && isApart(versions, range, place)),
  );
}

/** The same of each sentence that the words are in: they alone may be in only one of two sentences that are otherwise alike. */
function hasRivalSentence(versions: Versions, { pieces }: Chain): boolean {
  const { old, fresh, oldStarts } = versions;
  const touched = sentencesOf(oldStarts).filter((sentence) =>
    pieces.some((piece) => piece.before < sentence.to && piece.before + piece.length > sentence.from),
  );
  return touched.some((sentence) => {
    const words = old.slice(sentence.from, sentence.to);
    const least = words.length < FEW_WORDS ? 1 : LEAST_LIKENESS;
    return elsewhere(words, fresh, landing(pieces, sentence, fresh.length), least).some(
      (place) => claimedByOthers(versions, sentence, place) < LEAST_LIKENESS,
    );
  });
}

/** Where a sentence stands now, by the pieces of it that are known. */
function landing(pieces: readonly Run[], { from, to }: TokenRange, length: number): TokenRange {
  const shifts = pieces
    .filter(({ before, length: count }) => before < to && before + count > from)
    .map(({ before, after }) => after - before);
  return {
    from: Math.max(0, from + Math.min(...shifts)),
    to: Math.min(length, to + Math.max(...shifts)),
  };
}

/** What looks like the words before and after a place. */
function elsewhere(
  words: readonly Token[],
  tokens: readonly Token[],
  { from, to }: TokenRange,
  least: number,
): TokenRange[] {
  const after = lookAlikes(words, tokens.slice(to), least);
  return [
    ...lookAlikes(words, tokens.slice(0, from), least),
    ...after.map((place) => ({ from: place.from + to, to: place.to + to })),
  ];
}

/** A few words that stand among quite other words than they did. */
function isApart({ old, fresh }: Versions, range: TokenRange, place: TokenRange): boolean {
  const isSame = (step: number, edge: 'from' | 'to') =>
    old[range[edge] + step]?.key === fresh[place[edge] + step]?.key;
  const isLeft = isSame(-1, 'from') && isSame(-2, 'from');
  const isRight = isSame(0, 'to') && isSame(1, 'to');
  return !isLeft && !isRight;
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

function sourceOf({ pieces }: Chain): TokenRange {
  const last = pieces.at(-1);
  return { from: pieces[0]?.before ?? 0, to: last ? last.before + last.length : 0 };
}

/** From the first to the last piece, and what stands in the place of words before and after them that were replaced. */
function spanOfChain(versions: Versions, range: TokenRange, { pieces }: Chain): TokenRange | null {
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (!first || !last) return null;
  const lead = first.before - range.from;
  const rest = range.to - (last.before + last.length);
  const end = last.after + last.length;
  const previous = lead === 0 ? first.after : placeBefore(versions, range.from, first.after, lead);
  const following = rest === 0 ? end : placeAfter(versions, range.to, end, rest);
  const dropped = (previous === null ? lead : 0) + (following === null ? rest : 0);
  const isWhole = dropped <= MOST_DROPPED * (range.to - range.from);
  return isWhole ? { from: previous ?? first.after, to: following ?? end } : null;
}

/** Where the word before a range ends in the new text, if that is just before a place there. */
function placeBefore({ runs }: Versions, from: number, place: number, width: number): number | null {
  const ends = runs
    .filter(({ before, length }) => before < from && from <= before + length)
    .map(({ before, after }) => after + from - before)
    .concat(from === 0 ? [0] : [])
    .filter((end) => end <= place && place - end <= 2 * width);
  return ends.length === 0 ? null : Math.max(...ends);
}

function placeAfter({ runs, old, fresh }: Versions, to: number, place: number, width: number): number | null {
  const starts = runs
    .filter(({ before, length }) => before <= to && to < before + length)
    .map(({ before, after }) => after + to - before)
    .concat(to === old.length ? [fresh.length] : [])
    .filter((start) => start >= place && start - place <= 2 * width);
  return starts.length === 0 ? null : Math.min(...starts);
}

/** Words of which none is left as it was, such as one that was misspelt: what stands between their old neighbours on both sides. */
function betweenNeighbours(versions: Versions, { from, to }: TokenRange): TokenRange | null {
  const { runs, old, fresh } = versions;
  const starts = runs
    .filter(({ before, length }) => before + length === from && length >= LEAST_NEIGHBOURS)
    .map(({ after, length }) => after + length)
    .concat(from === 0 ? [0] : []);
  const ends = runs
    .filter(({ before, length }) => before === to && length >= LEAST_NEIGHBOURS)
    .map(({ after }) => after)
    .concat(to === old.length ? [fresh.length] : []);
  const [start, end] = [starts[0], ends[0]];
  if (start === undefined || end === undefined || starts.length > 1 || ends.length > 1) return null;
  return start < end && end - start <= to - from + MOST_INSERTED ? { from: start, to: end } : null;
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

/** The share of a place in the new text that other words of the old one lay claim to. */
function claimedByOthers({ runs, fresh }: Versions, range: TokenRange, found: TokenRange): number {
  const claimed = new Set<number>();
  for (const { before, after, length } of runs) {
    const start = Math.max(after, found.from);
    const end = Math.min(after + length, found.to);
    for (let at = start; at < end; at += 1) {
      const source = before + at - after;
      if (source < range.from || source >= range.to) claimed.add(at);
    }
  }
  const place = fresh.slice(found.from, found.to);
  const taken = place.filter((_, offset) => claimed.has(found.from + offset));
  return totalWeight(taken) / Math.max(1, totalWeight(place));
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
