/** A stretch of text on a page as it is drawn, and the lines that stretches make up. */

/** Lengths in points (1/72 inch); x to the right, y downward from the top of the page to the baseline. */
export interface Piece {
  text: string;
  x: number;
  right: number;
  y: number;
  /** Of the letters. */
  size: number;
  bold: boolean;
  italic: boolean;
  /** Raised above the baseline of its line. */
  raised: boolean;
  href: string | null;
}

export interface Line {
  /** From left to right. */
  pieces: Piece[];
  x: number;
  right: number;
  y: number;
  /** Of most of its letters. */
  size: number;
  page: number;
  text: string;
}

export interface Page {
  number: number;
  width: number;
  height: number;
  pieces: Piece[];
  /** What stands aslant or upright at the margin, as watermarks do. */
  turned: string[];
}

export function lineOf(pieces: readonly Piece[], page: number): Line {
  const sorted = pieces.toSorted((left, right) => left.x - right.x);
  const main = sorted.filter((piece) => !piece.raised);
  const measured = main.length > 0 ? main : sorted;
  const spaced = withSpaces(sorted);
  return {
    pieces: spaced,
    x: Math.min(...sorted.map(({ x }) => x)),
    right: Math.max(...sorted.map(({ right }) => right)),
    y: Math.max(...measured.map(({ y }) => y)),
    size: mostCommon(measured, ({ size }) => size),
    page,
    text: spaced
      .map(({ text }) => text)
      .join('')
      .replace(/\s+/g, ' ')
      .trim(),
  };
}

/** The value that most letters have. */
export function mostCommon(
  pieces: readonly { text: string }[] & readonly Piece[],
  valueOf: (piece: Piece) => number,
): number {
  const weights = new Map<number, number>();
  for (const piece of pieces) {
    const value = Math.round(valueOf(piece) * 2) / 2;
    weights.set(value, (weights.get(value) ?? 0) + piece.text.length);
  }
  return [...weights].sort((left, right) => right[1] - left[1])[0]?.[0] ?? 0;
}

/** Of the width of a letter: less is kerning, more a space that was not written. */
const GAP = 0.18;

/** A space that the look of the line tells goes to the plainer of its neighbours, so that no link or bold word begins or ends in one. */
function withSpaces(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece, index) => {
    const before = gapBetween(pieces[index - 1], piece) && !isPlain(pieces[index - 1]) ? ' ' : '';
    const after = gapBetween(piece, pieces[index + 1]) && isPlain(piece) ? ' ' : '';
    return before + after === '' ? piece : { ...piece, text: `${before}${piece.text}${after}` };
  });
}

function gapBetween(left: Piece | undefined, right: Piece | undefined): boolean {
  if (!left || !right || right.raised || /\s$/.test(left.text) || /^\s/.test(right.text)) return false;
  return right.x - left.right > GAP * Math.min(left.size, right.size);
}

function isPlain(piece: Piece | undefined): boolean {
  return piece !== undefined && !piece.bold && !piece.italic && piece.href === null;
}
