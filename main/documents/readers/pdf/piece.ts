/**
 * A stretch of text as it is drawn on a page, and the segments and lines that stretches make up. Lengths are in points (1/72 inch), x to the
 * right and y downward from the top of the page to the baseline.
 */

export interface Piece {
  text: string;
  x: number;
  right: number;
  y: number;
  /** Of the letters. */
  size: number;
  bold: boolean;
  italic: boolean;
  /** Stands above the baseline of its line, in smaller letters. */
  raised: boolean;
  href: string | null;
  isRightToLeft: boolean;
  /** Of a font whose letters are signs, as bullets are. */
  isSign: boolean;
  /** The file says that it is no part of the text, as it may of the heads of pages; it also says so of parts of the text. */
  isArtifact: boolean;
  /** Stretches of one part of the text, such as a cell, have one number, as far as the file tells. */
  part: number;
  /** In which it is drawn. */
  order: number;
}

/** Stretches at one height with no wide gap between them. */
export interface Segment {
  /** In the order in which they are read. */
  pieces: Piece[];
  x: number;
  right: number;
  y: number;
  /** Of most of its letters. */
  size: number;
  order: number;
  /** Without white space at either end. */
  text: string;
  /** The same without raised marks at its end, which may follow the full stop of a sentence. */
  said: string;
}

/** Of the size of the letters: less is kerning, more is a space that was not written; what lies over another text is no part of its word. */
const GAP = 0.18;
const OVERLAP = -0.5;

export function segmentOf(pieces: readonly Piece[]): Segment {
  const sorted = inReadingOrder(pieces);
  const level = sorted.filter(({ raised }) => !raised);
  const measured = level.length > 0 ? level : sorted;
  const spaced = withSpaces(sorted);
  return {
    pieces: spaced,
    x: smallest(sorted.map(({ x }) => x)),
    right: largest(sorted.map(({ right }) => right)),
    y: mostCommon(measured, ({ y }) => y),
    size: mostCommon(measured, ({ size }) => size),
    order: smallest(sorted.map(({ order }) => order)),
    text: textOf(spaced),
    said: textOf(spaced.slice(0, spaced.findLastIndex(({ raised }) => !raised) + 1)),
  };
}

function textOf(pieces: readonly Piece[]): string {
  return pieces
    .map(({ text }) => text)
    .join('')
    .trim();
}

function inReadingOrder(pieces: readonly Piece[]): Piece[] {
  const lettersOf = (chosen: readonly Piece[]) => chosen.reduce((sum, { text }) => sum + text.length, 0);
  const leftward = lettersOf(pieces.filter(({ isRightToLeft }) => isRightToLeft));
  const direction = leftward > 0.5 * lettersOf(pieces) ? -1 : 1;
  return pieces.toSorted((left, right) => direction * (left.x - right.x));
}

/** The value that most letters have. */
export function mostCommon(pieces: readonly Piece[], valueOf: (piece: Piece) => number): number {
  const weights = new Map<number, number>();
  for (const piece of pieces) {
    const value = Math.round(valueOf(piece) * 4) / 4;
    weights.set(value, (weights.get(value) ?? 0) + piece.text.length);
  }
  let best = { value: 0, weight: -1 };
  for (const [value, weight] of weights) if (weight > best.weight) best = { value, weight };
  return best.value;
}

/** A space that only the look of the line tells goes to the plainer of its neighbours, so that no link or bold word begins or ends in one. */
function withSpaces(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece, index) => {
    const [left, right] = [pieces[index - 1], pieces[index + 1]];
    const before = isApart(left, piece) && !isPlain(left) ? ' ' : '';
    const after = isApart(piece, right) && isPlain(piece) ? ' ' : '';
    return before + after === '' ? piece : { ...piece, text: `${before}${piece.text}${after}` };
  });
}

function isApart(left: Piece | undefined, right: Piece | undefined): boolean {
  if (!left || !right || /\s$/.test(left.text) || /^\s/.test(right.text)) return false;
  const gap = left.x <= right.x ? right.x - left.right : left.x - right.right;
  const share = gap / Math.max(left.size, right.size);
  return share > GAP || share < OVERLAP;
}

function isPlain(piece: Piece | undefined): boolean {
  return piece !== undefined && !piece.bold && !piece.italic && piece.href === null && !piece.raised;
}

/** Everything in it that can be bold is. */
export function isAllBold({ pieces }: Pick<Segment, 'pieces'>): boolean {
  const lettered = pieces.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  return lettered.length > 0 && lettered.every(({ bold }) => bold);
}

/** Without spreading, which overflows the stack for as many numbers as a hostile file makes. */
export function smallest(numbers: readonly number[]): number {
  return numbers.reduce((least, number) => Math.min(least, number), Infinity);
}

export function largest(numbers: readonly number[]): number {
  return numbers.reduce((most, number) => Math.max(most, number), -Infinity);
}
