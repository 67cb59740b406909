/** Gathers what is left of some words in another text into chains: pieces that follow one another there in the old order, close together. */
import type { Run } from './matching-runs.ts';
import { MOST_INSERTED } from './thresholds.ts';
import { totalWeight, type Token, type TokenRange } from './tokens.ts';

/** A part of the words that stands somewhere, token for token. */
export type Piece = Run;

/** One place where the words may be. */
export interface Chain {
  pieces: readonly Piece[];
  /** How much of the words is in it, by weight. */
  weight: number;
}

/** The heaviest first. */
export function chainsOf(runs: readonly Run[], range: TokenRange, tokens: readonly Token[]): Chain[] {
  const pieces = runs.flatMap((run) => within(run, range)).sort((one, other) => one.after - other.after);
  const chains: Piece[][] = [];
  for (const piece of pieces) {
    const fits = chains.flatMap((chain) => {
      const next = following(chain.at(-1), piece);
      return next ? [{ chain, next }] : [];
    });
    const longest = fits.toSorted((one, other) => covered(other.chain) - covered(one.chain))[0];
    if (longest) longest.chain.push(longest.next);
    else chains.push([piece]);
  }
  return chains
    .map((chain) => ({ pieces: chain, weight: weightOfPieces(chain, tokens) }))
    .sort((one, other) => other.weight - one.weight);
}

function within({ before, after, length }: Run, { from, to }: TokenRange): Piece[] {
  const start = Math.max(before, from);
  const end = Math.min(before + length, to);
  return start < end ? [{ before: start, after: after + start - before, length: end - start }] : [];
}

/** The piece as it goes on from the last one, which may have taken its first words; null when it does not. */
function following(last: Piece | undefined, piece: Piece): Piece | null {
  if (!last) return null;
  const lastBefore = last.before + last.length;
  const lastAfter = last.after + last.length;
  const taken = Math.max(0, lastBefore - piece.before, lastAfter - piece.after);
  if (taken >= piece.length) return null;
  const next = { before: piece.before + taken, after: piece.after + taken, length: piece.length - taken };
  // A stray word or mark may not drag in what stands between.
  const mostInserted = Math.min(MOST_INSERTED, 2 * Math.min(next.length, last.length) - 1);
  const isNear = next.after - lastAfter <= next.before - lastBefore + mostInserted;
  return isNear ? next : null;
}

function covered(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { length }) => sum + length, 0);
}

function weightOfPieces(pieces: readonly Piece[], tokens: readonly Token[]): number {
  return pieces.reduce(
    (sum, { before, length }) => sum + totalWeight(tokens.slice(before, before + length)),
    0,
  );
}
