/** Looks for what else words might have become, and for what else a place might have been: where there is either, nothing is certain. */
import type { Chain } from './chains.ts';
import { lookAlikes } from './look-alikes.ts';
import type { Run } from './matching-runs.ts';
import { sentencesOf } from './sentence-range.ts';
import { FEW_WORDS, LEAST_LIKENESS } from './thresholds.ts';
import { totalWeight, type Token, type TokenRange } from './tokens.ts';
import type { Versions } from './versions.ts';

/**
 * Is there another place that looks like the words and that nothing else of the old text explains? A copy, it may be, of which no one can
 * tell which is the first.
 */
export function hasRival(versions: Versions, range: TokenRange, found: TokenRange): boolean {
  const { old, fresh } = versions;
  const isShort = range.to - range.from < FEW_WORDS;
  // Of a few words, those that are there now are sought: the others may have been changed at the other place alone.
  const words = isShort ? fresh.slice(found.from, found.to) : old.slice(range.from, range.to);
  const least = isShort ? 1 : LEAST_LIKENESS;
  return elsewhere(words, fresh, found, least).some(
    (place) =>
      claimedByOthers(versions, range, place) < LEAST_LIKENESS &&
      !(isShort && isApart(versions, range, place)),
  );
}

/** The same of each sentence that the words are in: they alone may be in only one of two sentences that are otherwise alike. */
export function hasRivalSentence(versions: Versions, { pieces }: Chain): boolean {
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

/** The share of a place in the new text that other words of the old one lay claim to. */
export function claimedByOthers({ runs, fresh }: Versions, range: TokenRange, found: TokenRange): number {
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
