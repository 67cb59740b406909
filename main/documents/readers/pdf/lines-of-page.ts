/** Puts the stretches of a page together into lines in the order in which they are read, down one column and then the next. */
import { lineOf, type Line, type Page, type Piece } from './piece.ts';

/** A row: what stands at one height; columns and cells of a table are its segments. */
export interface Row {
  segments: Line[];
}

/** Of the size of the letters: a wider gap may part columns or cells. */
const WIDE_GAP = 1.2;
/** A bullet or number before an item, with its stop: "•", "12.", "(a)". */
const MARKER = /^(?:[^\p{L}\p{N}]|o|\(?\w{1,3}[.)])$/u;
/** Share of the width in which a gutter between columns may lie. */
const GUTTER = { from: 0.3, to: 0.7 };
const LEAST_LINES = 5;
/** Letters that lines of a column have at least, on average; cells of a table have fewer. */
const LINE_LENGTH = 20;

export function rowsOfPage(page: Page): Row[] {
  const rows = heights(page.pieces).map((pieces) => ({
    segments: segmentsOf(pieces).map((segment) => lineOf(segment, page.number)),
  }));
  const solid = rows
    .map(({ segments }) => ({ segments: segments.filter(({ text }) => text !== '') }))
    .filter(({ segments }) => segments.length > 0);
  const gutter = findGutter(solid, page.width);
  return gutter === null ? solid : columnByColumn(solid, gutter);
}

/** Stretches at one height, from the top; what is raised belongs to the line under it. */
function heights(pieces: readonly Piece[]): Piece[][] {
  const rows: { y: number; size: number; pieces: Piece[] }[] = [];
  for (const piece of pieces.toSorted((left, right) => left.y - right.y || left.x - right.x)) {
    const row = rows.findLast(({ y, size }) => Math.abs(piece.y - y) <= 0.55 * Math.max(size, piece.size));
    const isSameHeight = row && Math.abs(piece.y - row.y) <= 0.3 * Math.min(row.size, piece.size);
    if (row && (isSameHeight || isRaised(piece, row) || isUnderRaised(piece, row))) {
      row.pieces.push(piece);
      if (piece.size > row.size) [row.y, row.size] = [piece.y, piece.size];
    } else rows.push({ y: piece.y, size: piece.size, pieces: [piece] });
  }
  return rows.map((row) => row.pieces.map((piece) => ({ ...piece, raised: isRaised(piece, row) })));
}

function isRaised(piece: Piece, row: { y: number; size: number }): boolean {
  const above = row.y - piece.y;
  return piece.size < 0.85 * row.size && above > 0.15 * row.size && above < 0.7 * row.size;
}

/** The line itself comes after what is raised in it, when sorted by height. */
function isUnderRaised(piece: Piece, row: { y: number; size: number }): boolean {
  return isRaised({ ...piece, y: row.y, size: row.size }, { y: piece.y, size: piece.size });
}

function segmentsOf(pieces: readonly Piece[]): Piece[][] {
  const segments: Piece[][] = [];
  for (const piece of pieces
    .filter(({ text }) => text.trim() !== '')
    .toSorted((left, right) => left.x - right.x)) {
    const open = segments.at(-1);
    const last = open?.at(-1);
    const isMarker = open?.length === 1 && MARKER.test(open[0]?.text.trim() ?? '');
    const room = (isMarker ? 4 : 1) * WIDE_GAP;
    const isApart = last && piece.x - last.right > room * Math.max(piece.size, last.size);
    if (!open || isApart) segments.push([piece]);
    else open.push(piece);
  }
  return segments;
}

/** Where no line but a few crosses, and lines of a column's length stand on either side. */
function findGutter(rows: readonly Row[], width: number): number | null {
  const lines = rows.flatMap(({ segments }) => segments);
  let best: { x: number; crossing: number } | null = null;
  for (let x = GUTTER.from * width; x <= GUTTER.to * width; x += 4) {
    const left = lines.filter(({ right }) => right <= x);
    const right = lines.filter((line) => line.x >= x);
    const crossing = lines.length - left.length - right.length;
    if (crossing > 0.25 * lines.length || !isColumn(left) || !isColumn(right)) continue;
    if (!best || crossing < best.crossing) best = { x, crossing };
  }
  return best?.x ?? null;
}

function isColumn(lines: readonly Line[]): boolean {
  if (lines.length < LEAST_LINES) return false;
  return lines.reduce((sum, { text }) => sum + text.length, 0) >= LINE_LENGTH * lines.length;
}

/** What crosses the gutter parts what is above from what is below. */
function columnByColumn(rows: readonly Row[], gutter: number): Row[] {
  const ordered: Row[] = [];
  let left: Row[] = [];
  let right: Row[] = [];
  const flush = () => {
    ordered.push(...left, ...right);
    [left, right] = [[], []];
  };
  for (const { segments } of rows) {
    if (segments.some((line) => line.x < gutter && line.right > gutter)) {
      flush();
      ordered.push({ segments });
      continue;
    }
    const before = segments.filter((line) => line.right <= gutter);
    const behind = segments.filter((line) => line.x >= gutter);
    if (before.length > 0) left.push({ segments: before });
    if (behind.length > 0) right.push({ segments: behind });
  }
  flush();
  return ordered;
}
