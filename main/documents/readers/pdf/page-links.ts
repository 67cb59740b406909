/** The links of a page, and the pieces of its text that stand in them. */
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { largest, smallest, type Piece } from './piece.ts';

export interface Link {
  address: string;
  x: number;
  right: number;
  top: number;
  bottom: number;
}

type Matrix = readonly number[];

/** Widths of letters in a usual font, of the size of the letters; others are as `USUAL`. */
const NARROW = { letters: "iljtfrI.,;:'’|!()[] ", width: 0.29 };
const WIDE = { letters: 'mwMWQO@%&—', width: 0.82 };
const CAPITAL = 0.67;
const USUAL = 0.52;
const MOST_LINKS = 2000;

/** @param transform from the page's own coordinates to ours */
export async function readLinks(page: PDFPageProxy, transform: Matrix): Promise<Link[]> {
  const annotations: unknown[] = await page.getAnnotations().catch(() => []);
  return annotations.slice(0, MOST_LINKS).flatMap((annotation) => {
    const { url, rect, quadPoints } = annotation as { url?: unknown; rect?: unknown; quadPoints?: unknown };
    if (typeof url !== 'string' || !/^(?:https?|mailto):/i.test(url)) return [];
    return cornersOf(quadPoints, rect).map((corners) => linkOf(url, corners, transform));
  });
}

/** A link over several lines has four corners on each. */
function cornersOf(quadPoints: unknown, rect: unknown): number[][] {
  const quads = numbersIn(quadPoints);
  if (quads.length >= 8 && quads.length % 8 === 0)
    return Array.from({ length: quads.length / 8 }, (_, index) => quads.slice(8 * index, 8 * index + 8));
  const numbers = numbersIn(rect);
  return numbers.length === 4 ? [numbers] : [];
}

function numbersIn(value: unknown): number[] {
  const isList = Array.isArray(value) || ArrayBuffer.isView(value);
  return isList ? Array.from(value as ArrayLike<unknown>, Number).filter(Number.isFinite) : [];
}

function linkOf(address: string, corners: readonly number[], transform: Matrix): Link {
  const points = corners.flatMap((x, index) =>
    index % 2 === 0 ? [applied(transform, x, corners[index + 1] ?? 0)] : [],
  );
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  return { address, x: smallest(xs), right: largest(xs), top: smallest(ys), bottom: largest(ys) };
}

function applied([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: Matrix, x: number, y: number) {
  return { x: a * x + c * y + e, y: b * x + d * y + f };
}

/** A piece of which a part is a link becomes several. */
export function cutAtLinks(piece: Piece, links: readonly Link[]): Piece[] {
  const middle = piece.y - piece.size / 3;
  const link = links.find(
    ({ x, right, top, bottom }) =>
      top <= middle &&
      middle <= bottom &&
      Math.min(right, piece.right) - Math.max(x, piece.x) > piece.size / 4,
  );
  if (!link) return [piece];
  const places = placesIn(piece);
  const [from, to] = [link.x, link.right].map((x) => wordEdge(piece.text, nearest(places, x)));
  const { start, end } = withoutSpaces(piece.text, from ?? 0, to ?? 0);
  const part = (begin: number, stop: number, href: string | null): Piece[] =>
    begin >= stop
      ? []
      : [
          {
            ...piece,
            text: piece.text.slice(begin, stop),
            x: places[begin] ?? piece.x,
            right: places[stop] ?? piece.right,
            href,
          },
        ];
  const rest = part(end, piece.text.length, null);
  const isCut = end > start && end < piece.text.length;
  return [
    ...part(0, start, null),
    ...part(start, end, link.address),
    ...(isCut ? rest.flatMap((after) => cutAtLinks(after, links)) : rest),
  ];
}

/** A link neither begins nor ends in white space. */
function withoutSpaces(text: string, from: number, to: number): { start: number; end: number } {
  const inside = text.slice(from, to);
  const start = from + inside.length - inside.trimStart().length;
  return { start, end: Math.max(start, from + inside.trimEnd().length) };
}

/** Where each letter begins, and the last one ends: pdf.js gives only the ends, so a usual font stands in. */
function placesIn({ text, x, right }: Piece): number[] {
  const widths = Array.from({ length: text.length }, (_, index) => widthOf(text.charAt(index)));
  const scale =
    (right - x) /
    Math.max(
      0.01,
      widths.reduce((sum, width) => sum + width, 0),
    );
  const places = [x];
  for (const width of widths) places.push((places.at(-1) ?? x) + width * scale);
  return places;
}

function widthOf(letter: string): number {
  if (NARROW.letters.includes(letter)) return NARROW.width;
  if (WIDE.letters.includes(letter)) return WIDE.width;
  return letter === letter.toLowerCase() ? USUAL : CAPITAL;
}

function nearest(places: readonly number[], x: number): number {
  const after = places.findIndex((place) => place >= x);
  if (after <= 0) return after < 0 ? places.length - 1 : 0;
  return (places[after] ?? 0) - x < x - (places[after - 1] ?? 0) ? after : after - 1;
}

/** The edge of a word, or of white space, that is nearest to a place. */
function wordEdge(text: string, at: number): number {
  const isEdge = (index: number) =>
    index <= 0 || index >= text.length || /\s/.test(text.charAt(index - 1)) !== /\s/.test(text.charAt(index));
  for (let distance = 0; distance <= 3; distance += 1) {
    if (isEdge(at - distance)) return Math.max(0, at - distance);
    if (isEdge(at + distance)) return Math.min(text.length, at + distance);
  }
  return at;
}
