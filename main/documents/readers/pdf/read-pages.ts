/** The pages of a PDF as stretches of text with their places, letters and links. Scripts in it are not run, pictures not looked at. */
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { loadPdfjs } from './load-pdfjs.ts';
import type { Page, Piece } from './piece.ts';

type Item = Awaited<ReturnType<PDFPageProxy['getTextContent']>>['items'][number];

interface Link {
  address: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Characters that Word and others draw with a font of symbols, and what they look like. */
const SYMBOLS = new Map([
  ['\uf0b7', '•'],
  ['\uf0a7', '▪'],
  ['\uf0d8', '➢'],
  ['\uf0fc', '✓'],
  ['\uf076', '❖'],
  ['\uf0a8', '▪'],
  ['\uf06f', 'o'],
]);

export async function readPage(document: PDFDocumentProxy, number: number): Promise<Page> {
  const page = await document.getPage(number);
  try {
    const { width, height, transform } = page.getViewport({ scale: 1 });
    await page.getOperatorList().catch(() => undefined); // it is what tells the names of the fonts
    const { items } = await page.getTextContent();
    const links = await readLinks(page, transform);
    const { Util } = await loadPdfjs();
    const pieces: Piece[] = [];
    const turned: string[] = [];
    for (const item of items) {
      if (!('str' in item) || item.str === '') continue;
      const place = Util.transform(transform, item.transform as number[]) as number[];
      if (isTurned(place)) turned.push(item.str);
      else pieces.push(...cutAtLinks(pieceOf(item, place, fontNameOf(page, item)), links));
    }
    return { number, width, height, pieces: pieces.filter(({ text }) => text !== ''), turned };
  } finally {
    page.cleanup();
  }
}

function isTurned([a = 0, b = 0]: readonly number[]): boolean {
  return Math.abs(b) > 0.2 * Math.abs(a);
}

function pieceOf(item: Extract<Item, { str: string }>, place: readonly number[], font: string): Piece {
  const [, , c = 0, d = 0, x = 0, y = 0] = place;
  return {
    text: item.str.replace(/[\uf000-\uf0ff]/g, (glyph) => SYMBOLS.get(glyph) ?? glyph),
    x,
    right: x + item.width,
    y,
    size: Math.hypot(c, d),
    bold: /bold|black|heavy|demi/i.test(font),
    italic: /italic|oblique/i.test(font),
    raised: false,
    href: null,
  };
}

function fontNameOf(page: PDFPageProxy, item: Extract<Item, { str: string }>): string {
  const objects = page.commonObjs as { has: (name: string) => boolean; get: (name: string) => unknown };
  const font = objects.has(item.fontName) ? objects.get(item.fontName) : null;
  return typeof font === 'object' && font !== null && 'name' in font ? String(font.name) : '';
}

async function readLinks(page: PDFPageProxy, transform: readonly number[]): Promise<Link[]> {
  const annotations: unknown[] = await page.getAnnotations().catch(() => []);
  const { Util } = await loadPdfjs();
  return annotations.flatMap((annotation) => {
    const { url, rect } = annotation as { url?: unknown; rect?: number[] };
    if (typeof url !== 'string' || !/^(?:https?:|mailto:)/i.test(url) || rect?.length !== 4) return [];
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = rect;
    const [first, second] = [
      [x1, y1],
      [x2, y2],
    ].map(([x = 0, y = 0]) => {
      const point = [x, y];
      Util.applyTransform(point, [...transform]);
      return point;
    });
    const xs = [first?.[0] ?? 0, second?.[0] ?? 0];
    const ys = [first?.[1] ?? 0, second?.[1] ?? 0];
    return [
      {
        address: url,
        left: Math.min(...xs),
        right: Math.max(...xs),
        top: Math.min(...ys),
        bottom: Math.max(...ys),
      },
    ];
  });
}

/** A stretch of which a part is a link becomes several; where letters stand within it is taken from their share of its length. */
function cutAtLinks(piece: Piece, links: readonly Link[]): Piece[] {
  const middle = piece.y - piece.size / 3;
  const link = links.find(
    ({ left, right, top, bottom }) =>
      top <= middle &&
      middle <= bottom &&
      Math.min(right, piece.right) - Math.max(left, piece.x) > piece.size / 4,
  );
  if (!link) return [piece];
  const letter = (piece.right - piece.x) / Math.max(1, piece.text.length);
  const start = wordEdge(piece.text, Math.round((link.left - piece.x) / letter));
  const end = wordEdge(piece.text, Math.round((link.right - piece.x) / letter));
  const part = (from: number, to: number, href: string | null): Piece => ({
    ...piece,
    text: piece.text.slice(from, to),
    x: piece.x + from * letter,
    right: piece.x + to * letter,
    href,
  });
  return [part(0, start, null), part(start, end, link.address), part(end, piece.text.length, null)];
}

/** The edge of a word that is nearest to a place. */
function wordEdge(text: string, at: number): number {
  const place = Math.max(0, Math.min(text.length, at));
  const isEdge = (index: number) =>
    index === 0 || index === text.length || /\w/.test(text[index - 1] ?? '') !== /\w/.test(text[index] ?? '');
  for (let distance = 0; distance <= text.length; distance += 1) {
    if (place - distance >= 0 && isEdge(place - distance)) return place - distance;
    if (place + distance <= text.length && isEdge(place + distance)) return place + distance;
  }
  return place;
}
