/** Puts the lines of all pages together into passages: headings, paragraphs and list items, also over the end of a page. */
import { endsInPunctuation, endsSentence, startsLowerCase } from '../../../../shared/documents/text-shape.ts';
import { readBullet, type Bullet } from '../text-lines.ts';
import type { Laid, TableRow } from './find-tables.ts';
import { withoutStart } from './page-notes.ts';
import type { Line } from './piece.ts';

export type Passage =
  | { kind: 'paragraph'; lines: Line[] }
  | { kind: 'heading'; size: number; lines: Line[] }
  | { kind: 'item'; bullet: Bullet; depth: number; x: number; lines: Line[] }
  | { kind: 'row'; row: TableRow; isHeader: boolean };

type LinePassage = Exclude<Passage, { kind: 'row' }>;

/** What is usual in the document. */
export interface Measures {
  bodySize: number;
  /** From one baseline to the next, as a multiple of the size of the letters. */
  leading: number;
  /** Where lines of text end on the right, by page. */
  rights: ReadonlyMap<number, number>;
}

interface Walk {
  measures: Measures;
  passages: Passage[];
  open: LinePassage | null;
  /** Items that later ones may stand under. */
  levels: { x: number }[];
}

const LARGER = 1.12;
const LONGEST_HEADING = 200;

export function passagesOf(laid: readonly Laid[], measures: Measures): Passage[] {
  const walk: Walk = { measures, passages: [], open: null, levels: [] };
  for (const one of laid) {
    if (one.kind === 'line') addLine(one.line, walk);
    else {
      close(walk);
      walk.levels = [];
      walk.passages.push({ kind: 'row', row: one.row, isHeader: one.isFirst && isInBold(one.row) });
    }
  }
  close(walk);
  return walk.passages;
}

function addLine(line: Line, walk: Walk): void {
  const { open, measures } = walk;
  const bullet = readBullet(line.text);
  const isHead = isHeading(line, measures);
  if (bullet && !isHead && opensItem(bullet, line, walk)) openItem(bullet, line, walk);
  else if (open && (open.kind === 'heading') === isHead && goesOn(line, open, measures))
    open.lines.push(line);
  else {
    close(walk);
    if (isHead || line.x <= (walk.levels[0]?.x ?? 0) + 2) walk.levels = [];
    walk.open = isHead
      ? { kind: 'heading', size: line.size, lines: [line] }
      : { kind: 'paragraph', lines: [line] };
  }
}

function close(walk: Walk): void {
  if (walk.open) walk.passages.push(walk.open);
  walk.open = null;
}

/** In larger letters than the text; bold alone is left to be judged with the words. */
function isHeading(line: Line, { bodySize }: Measures): boolean {
  return line.size >= LARGER * bodySize && line.text.length <= LONGEST_HEADING && /\p{L}/u.test(line.text);
}

function opensItem(bullet: Bullet, line: Line, { open, measures }: Walk): boolean {
  if (bullet.certainty === 'always' || !open) return true;
  const before = open.lines.at(-1);
  if (!before || open.kind === 'heading' || isApart(before, line, measures)) return true;
  if (open.kind === 'item' && open.bullet.marker.length > 0 && Math.abs(open.x - line.x) <= 3) {
    return bullet.certainty === 'likely' || endsInPunctuation(before.text) || isShort(before, measures);
  }
  return endsSentence(before.text) || /[:;]$/.test(before.text);
}

function openItem(bullet: Bullet, line: Line, walk: Walk): void {
  close(walk);
  while (walk.levels.length > 0 && (walk.levels.at(-1)?.x ?? 0) > line.x - 4) walk.levels.pop();
  const depth = walk.levels.length;
  walk.levels.push({ x: line.x });
  const marker = line.text.slice(0, bullet.length);
  walk.open = { kind: 'item', bullet, depth, x: line.x, lines: [withoutStart(line, marker.trimEnd())] };
}

function goesOn(line: Line, open: LinePassage, measures: Measures): boolean {
  const before = open.lines.at(-1);
  if (!before) return false;
  if (open.kind === 'heading')
    return Math.abs(before.size - line.size) < 1 && !isApart(before, line, measures);
  if (before.page !== line.page || line.y <= before.y) return goesOnAcross(line, before, open);
  if (isApart(before, line, measures)) return false;
  if (startsLowerCase(line.text)) return true;
  if (open.kind === 'item') return line.x > open.x + 3;
  if (isAllBold(before) !== isAllBold(line)) return false;
  if (!endsSentence(before.text)) return !isShort(before, measures) || !before.text.endsWith(':');
  const left = Math.min(...open.lines.slice(-3).map(({ x }) => x));
  const isIndented = line.x > left + 0.8 * line.size;
  return !isIndented && !isShort(before, measures);
}

/** Over the end of a page or column a sentence goes on; whether a paragraph does cannot be seen, so a new sentence begins one. */
function goesOnAcross(line: Line, before: Line, open: LinePassage): boolean {
  if (endsSentence(before.text) || before.text.endsWith(':')) return false;
  return startsLowerCase(line.text) || open.kind !== 'item' || line.x > open.x + 3;
}

/** More room between the lines than the text has. */
function isApart(before: Line, line: Line, { leading }: Measures): boolean {
  if (before.page !== line.page || line.y < before.y) return false;
  return line.y - before.y > 1.28 * leading * Math.max(before.size, line.size);
}

/** It ends well before the edge of the text. */
function isShort(line: Line, { rights }: Measures): boolean {
  const right = rights.get(line.page) ?? line.right;
  return right - line.right > 8 * line.size;
}

function isAllBold({ pieces }: Line): boolean {
  return pieces.every(({ bold, text }) => bold || text.trim() === '');
}

function isInBold({ cells }: TableRow): boolean {
  return cells.flat().every((line) => isAllBold(line));
}
