/** Cuts the text of a paragraph where its lines are items, rules or paragraphs of their own, as the reader of plain text would. */
import { isBullet } from '../bullet-glyphs.ts';
import { blocksOfLines } from '../text-blocks.ts';
import { isRule, readBullet, splitLines } from '../text-lines.ts';
import type { Piece } from './text-buffer.ts';

/** A stretch of the text, and what it is. */
export type Part = { from: number; to: number } & (
  | { kind: 'text' }
  | { kind: 'rule' }
  | { kind: 'heading'; level: number }
  /** `indent` says how far it stands under the others of its paragraph. */
  | { kind: 'item'; marker: string; ordered: boolean; indent: number }
);

/** What a level of indentation counts for among the lines of one paragraph. */
const ONE_STEP = 10;
/** A no-break space is about that wide, in points. */
const SPACE_WIDTH = 3;

/** Letters that fonts of symbols draw as bullets. */
const SYMBOLS = new Map([
  ['·', '•'],
  ['\uf0b7', '•'],
  ['§', '▪'],
  ['\uf0a7', '▪'],
  ['Ø', '➢'],
  ['ü', '✓'],
]);

interface Known {
  /** What the page itself says to be the bullet. */
  marker: string;
  hasBreak: boolean;
}

export function cutText(pieces: readonly Piece[], flat: string, { marker, hasBreak }: Known): Part[] {
  const from = flat.length - flat.trimStart().length;
  const to = flat.trimEnd().length;
  if (marker !== '') return [itemOf(marker, { from, to }, 0)];
  const drawn = drawnBullet(pieces, from);
  if (drawn) return [itemOf(drawn.marker, { from: skipSpace(flat, drawn.end), to }, from * SPACE_WIDTH)];
  if (hasBreak) return cutLines(flat);
  const text = flat.slice(from, to);
  if (isRule(text)) return [{ kind: 'rule', from, to }];
  const bullet = readBullet(text);
  if (!bullet || (!isBullet(bullet.marker) && areAllBold(pieces))) return [{ kind: 'text', from, to }];
  const item = itemOf(bullet.marker, { from: skipSpace(flat, from + bullet.length), to }, from * SPACE_WIDTH);
  return [{ ...item, ordered: bullet.ordered }];
}

function itemOf(
  given: string,
  { from, to }: { from: number; to: number },
  indent: number,
): Extract<Part, { kind: 'item' }> {
  const marker = SYMBOLS.get(given) ?? given;
  return { kind: 'item', from, to, marker, ordered: /\d$|[.)]$/.test(marker), indent };
}

function cutLines(flat: string): Part[] {
  return blocksOfLines(splitLines(flat), flat).map((block): Part => {
    const place = { from: block.span.start, to: block.span.end };
    if (block.kind === 'list-item')
      return {
        kind: 'item',
        ...place,
        marker: block.marker,
        ordered: block.ordered,
        indent: block.depth * ONE_STEP,
      };
    if (block.kind === 'heading') return { kind: 'heading', ...place, level: block.level };
    return block.kind === 'rule' ? { kind: 'rule', ...place } : { kind: 'text', ...place };
  });
}

/** A sign in a font of symbols before other text. */
function drawnBullet(pieces: readonly Piece[], from: number): { marker: string; end: number } | null {
  let end = 0;
  for (const { text, style } of pieces) {
    end += text.length;
    const sign = text.trim();
    if (end <= from || sign === '') continue;
    const isSign = style.isSymbol === true && [...sign].length === 1;
    return isSign ? { marker: SYMBOLS.get(sign) ?? '•', end } : null;
  }
  return null;
}

function areAllBold(pieces: readonly Piece[]): boolean {
  return pieces.every(({ text, style }) => style.bold === true || !/[\p{L}\p{N}]/u.test(text));
}

function skipSpace(text: string, from: number): number {
  return from + (/^\s*/.exec(text.slice(from, from + 200))?.[0].length ?? 0);
}
