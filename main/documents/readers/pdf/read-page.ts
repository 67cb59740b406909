/** Takes the text of a page out of the file: stretches with their places, letters and links. Pictures are not looked at, scripts not run. */
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { readSymbols } from '../word/symbols.ts';
import type { FontBook } from './font-book.ts';
import { cutAtLinks, readLinks } from './page-links.ts';
import type { Piece } from './piece.ts';
import { turnUpright, type Placed } from './turn-upright.ts';

export interface Page {
  /** From 0. */
  index: number;
  width: number;
  height: number;
  pieces: Piece[];
  /** What stands aslant or runs up the page, as watermarks do. */
  turned: string[];
}

type Content = Awaited<ReturnType<PDFPageProxy['getTextContent']>>;
type Item = Extract<Content['items'][number], { str: string }>;

interface Drawn {
  item: Item;
  part: number;
  isArtifact: boolean;
}

/** @param take is told how many letters were read and throws when they are too many */
export async function readPage(
  page: PDFPageProxy,
  index: number,
  fonts: FontBook,
  take: (letters: number) => void,
): Promise<Page> {
  try {
    const drawn = await readDrawn(page, take);
    await fonts.learn(
      page,
      drawn.map(({ item }) => item.fontName),
    );
    const { width, height, transform } = page.getViewport({ scale: 1 });
    const placed = drawn.map((one, order): Placed => ({
      piece: pieceOf(one, order, fonts),
      matrix: product(transform, numbersOf(one.item.transform)),
      length: one.item.width,
    }));
    const upright = turnUpright(placed, { width, height });
    const links = upright.isTurned ? [] : await readLinks(page, transform);
    const pieces = withoutDoubles(upright.pieces).flatMap((piece) => cutAtLinks(piece, links));
    return { ...upright, index, pieces };
  } finally {
    page.cleanup();
  }
}

async function readDrawn(page: PDFPageProxy, take: (letters: number) => void): Promise<Drawn[]> {
  const gather = gathering();
  const stream = page.streamTextContent({ includeMarkedContent: true }) as ReadableStream<Content>;
  const reader = stream.getReader();
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      take(lettersIn(read.value));
      for (const item of read.value.items) gather.add(item);
    }
    return gather.drawn;
  } catch (error) {
    await reader.cancel(error).catch(() => undefined); // pdf.js must be told that the rest is not wanted
    throw error;
  }
}

function lettersIn({ items }: Content): number {
  return items.reduce((sum, item) => sum + ('str' in item ? item.str.length : 0) + 1, 0);
}

/** Follows the marks between the stretches, by which the file tells its parts. */
function gathering(): { drawn: Drawn[]; add: (item: Content['items'][number]) => void } {
  const drawn: Drawn[] = [];
  const open: boolean[] = [];
  let artifacts = 0;
  let part = 0;
  const add = (item: Content['items'][number]) => {
    if ('str' in item) {
      if (item.str.trim() !== '') drawn.push({ item, part, isArtifact: artifacts > 0 });
    } else if (item.type === 'endMarkedContent') artifacts -= open.pop() ? 1 : 0;
    else {
      const isArtifact = tagOf(item) === 'Artifact';
      part += 1;
      artifacts += isArtifact ? 1 : 0;
      open.push(isArtifact);
    }
  };
  return { drawn, add };
}

function tagOf(item: object): unknown {
  return 'tag' in item ? item.tag : null;
}

function pieceOf({ item, part, isArtifact }: Drawn, order: number, fonts: FontBook): Piece {
  const { name, bold, italic, isSign } = fonts.lookOf(item.fontName);
  return {
    text: readSymbols(item.str, name),
    x: 0,
    right: 0,
    y: 0,
    size: 0,
    bold,
    italic,
    raised: false,
    href: null,
    isRightToLeft: item.dir === 'rtl',
    isSign,
    isArtifact,
    part,
    order,
  };
}

function numbersOf(values: readonly unknown[]): number[] {
  return values.map((value) => (typeof value === 'number' && Number.isFinite(value) ? value : 0));
}

/** Of two transformations; the second is done first. */
function product(outer: readonly number[], inner: readonly number[]): number[] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = outer;
  const [k = 1, l = 0, m = 0, n = 1, x = 0, y = 0] = inner;
  return [a * k + c * l, b * k + d * l, a * m + c * n, b * m + d * n, a * x + c * y + e, b * x + d * y + f];
}

/** A text drawn twice at nearly one place is a way to make it bold, or to give it a shadow. */
function withoutDoubles(pieces: readonly Piece[]): Piece[] {
  const latest = new Map<string, Piece>();
  return pieces.filter((piece) => {
    const before = latest.get(piece.text);
    const near = 0.15 * piece.size;
    if (before && Math.abs(before.x - piece.x) <= near && Math.abs(before.y - piece.y) <= near) {
      before.bold = true;
      return false;
    }
    latest.set(piece.text, piece);
    return true;
  });
}
