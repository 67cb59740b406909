/** Puts the stretches of a page together into segments: what stands at one height without a wide gap. */
import { isBullet } from '../bullet-glyphs.ts';
import { segmentOf, type Piece, type Segment } from './piece.ts';

interface Level {
  y: number;
  size: number;
  pieces: Piece[];
}

/** Of the size of the letters: a wider gap may part columns or cells, or be a space of a justified line. */
const WIDE = 0.62;
/** The same between what the file does not draw one after the other. */
const WIDE_BETWEEN_PARTS = 0.15;
/** After a bullet or number. */
const WIDE_AFTER_MARKER = 5;
/** A bullet or number before an item, with its stop: "•", "12.", "(a)", "1.2". */
const MARKER = /^(?:[-–—*+o]|\(?\d{1,3}[.)]|\(?\p{L}[.)]|\(?[ivx]{1,4}[.)]|\d{1,2}\.\d{1,2}\.?)$/u;
/** Of the size of the letters: how far a small mark stands from its word, and the mark of a note before its text. */
const REACH = { beside: 0.4, before: 2.5 };
const NOTE_MARK = /^\s*(?:\d{1,3}|[*†‡])\s*$/;
/** What stands raised or lowered beside a word: marks of notes, "th", "2". */
const SMALL_MARK = /^[\p{L}\p{N}*†‡§,.()[\]–-]{1,8}$/u;

export function segmentsOf(pieces: readonly Piece[]): Segment[] {
  return joinRaised(levelsOf(pieces))
    .flatMap((level) => cutAtGaps(level.pieces))
    .map((segment) => segmentOf(segment))
    .filter(({ text }) => text !== '');
}

/** Is this nothing but the bullet or number of an item? */
export function isLoneMarker(text: string, isSign: boolean): boolean {
  return isBullet(text) || MARKER.test(text) || (isSign && Array.from(text).length === 1);
}

/** Pieces at one height, from the top. */
function levelsOf(pieces: readonly Piece[]): Level[] {
  const levels: Level[] = [];
  for (const piece of pieces.toSorted((left, right) => left.y - right.y)) {
    const level = levels.at(-1);
    const isSame = level && piece.y - level.y <= 0.3 + 0.2 * Math.min(level.size, piece.size);
    if (isSame) level.pieces.push(piece);
    else levels.push({ y: piece.y, size: piece.size, pieces: [piece] });
    if (isSame) level.size = Math.max(level.size, piece.size);
  }
  return levels;
}

/** Small marks go to the line that they stand beside. */
function joinRaised(levels: readonly Level[]): Level[] {
  const most = levels.reduce((size, level) => Math.max(size, level.size), 0);
  const joined = levels.map((level) => ({ ...level, pieces: [] as Piece[] }));
  for (const [index, level] of levels.entries()) {
    for (const piece of level.pieces) {
      const home = SMALL_MARK.test(piece.text.trim()) ? homeOf(piece, levels, index, most) : null;
      const isRaised = home !== null && home > index;
      joined[home ?? index]?.pieces.push(isRaised ? { ...piece, raised: true } : piece);
    }
  }
  return joined.filter(({ pieces }) => pieces.length > 0);
}

/** The level that a small mark belongs to: under it, or a little above it. */
function homeOf(piece: Piece, levels: readonly Level[], from: number, most: number): number | null {
  for (const step of [1, -1]) {
    for (let at = from + step; at >= 0 && at < levels.length; at += step) {
      const level = levels[at];
      if (!level || Math.abs(level.y - piece.y) > 0.8 * most) break;
      if (level.pieces.some((other) => isBeside(piece, other))) return at;
    }
  }
  return null;
}

function isBeside(mark: Piece, word: Piece): boolean {
  if (word.size < 1.15 * mark.size) return false;
  const above = (word.y - mark.y) / word.size;
  const isNear = above > 0 ? above > 0.08 && above < 0.75 : above > -0.35;
  const [before, after] = [mark.x - word.right, word.x - mark.right];
  const room = NOTE_MARK.test(mark.text) ? REACH.before : REACH.beside;
  return isNear && before <= REACH.beside * word.size && after <= room * word.size;
}

function cutAtGaps(pieces: readonly Piece[]): Piece[][] {
  const segments: Piece[][] = [];
  for (const piece of pieces.toSorted((left, right) => left.x - right.x)) {
    const open = segments.at(-1);
    const last = open?.at(-1);
    const isMarked =
      open?.length === 1 && last && (last.raised || isLoneMarker(last.text.trim(), last.isSign));
    if (!open || !last || isApart(last, piece, isMarked ?? false)) segments.push([piece]);
    else open.push(piece);
  }
  return segments;
}

function isApart(left: Piece, right: Piece, isAfterMarker: boolean): boolean {
  const gap = (right.x - left.right) / Math.max(left.size, right.size);
  if (isAfterMarker) return gap > WIDE_AFTER_MARKER;
  const areDrawnTogether = left.part === right.part && right.order - left.order === 1;
  return gap > (areDrawnTogether ? WIDE : WIDE_BETWEEN_PARTS);
}
