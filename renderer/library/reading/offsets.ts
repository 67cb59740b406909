/**
 * Between places on the screen and places in the reading text of an initiative. A paragraph or cell ("words") is drawn as several pieces
 * of text, wherever its style or its marks change; the words of an initiative are several paragraphs or cells.
 */
import type { Span } from '../../../shared/documents/block.ts';

/** A place within a piece: which one, and how many UTF-16 code units into it. */
export interface PlaceInPiece {
  piece: number;
  offset: number;
}

/**
 * @param lengths of the pieces, in UTF-16 code units
 * @param side where two pieces meet: the end of the one, or the beginning of the other
 */
export function pieceAt(
  lengths: readonly number[],
  offset: number,
  side: 'before' | 'after' = 'before',
): PlaceInPiece | null {
  let passed = 0;
  for (const [piece, length] of lengths.entries()) {
    const within = offset - passed;
    const isIn = side === 'before' ? within <= length : within < length;
    if (length > 0 && within >= 0 && isIn) return { piece, offset: within };
    passed += length;
  }
  const last = lengths.findLastIndex((length) => length > 0);
  return offset === passed && last >= 0 ? { piece: last, offset: lengths[last] ?? 0 } : null;
}

export function offsetOf(lengths: readonly number[], { piece, offset }: PlaceInPiece): number {
  return lengths.slice(0, piece).reduce((sum, length) => sum + length, 0) + offset;
}

/** A stretch of selected words, in the reading text of its initiative. */
export interface SelectedPiece extends Span {
  initiativeId: string;
}

export interface SelectedWords extends SelectedPiece {
  /** The selection went on into another initiative; only the first is meant. */
  isCut: boolean;
}

/** What is selected, of the first initiative in it. @param pieces in their order on the screen */
export function firstInitiative(pieces: readonly SelectedPiece[]): SelectedWords | null {
  const first = pieces.find(({ start, end }) => end > start);
  if (!first) return null;
  const own = pieces.filter((piece) => piece.initiativeId === first.initiativeId && piece.end > piece.start);
  return {
    initiativeId: first.initiativeId,
    start: Math.min(...own.map(({ start }) => start)),
    end: Math.max(...own.map(({ end }) => end)),
    isCut: pieces.some((piece) => piece.initiativeId !== first.initiativeId && piece.end > piece.start),
  };
}

/** Without the white space at either end, and no longer than a target may be. */
export function trimSpan(text: string, { start, end }: Span, longest = 20_000): Span | null {
  const words = text.slice(start, Math.min(end, start + longest));
  const trimmed = words.trim();
  if (trimmed === '') return null;
  const from = start + words.indexOf(trimmed);
  return { start: from, end: from + trimmed.length };
}
