/**
 * Puts lines together into passages: headings, paragraphs and list items, also over the end of a column or page. Heads, feet and notes that
 * stand between wait until the passage is at its end, so that it stays in one piece.
 */
import type { Bullet } from '../text-lines.ts';
import { dropStart } from './drop-start.ts';
import type { TableRow } from './find-tables.ts';
import { goesOn, isLarge, opensItem, type Open, type Setting } from './go-on.ts';
import { markerOf } from './line-markers.ts';
import type { Line } from './line.ts';
import type { PageNote } from './page-notes.ts';
import { isAllBold, type Segment } from './piece.ts';
import { countWords, endsSentence } from '../../../../shared/documents/text-shape.ts';

export type Passage =
  | { kind: 'paragraph'; lines: Line[] }
  | { kind: 'heading'; look: string; size: number; lines: Line[] }
  | { kind: 'item'; bullet: Bullet; depth: number; lines: Line[] }
  | { kind: 'row'; row: TableRow }
  | { kind: 'note'; note: PageNote }
  | { kind: 'running'; lines: Segment[] }
  | { kind: 'turned'; text: string };

/** What stands on the pages, in the order in which it is read. */
export type Unit = { kind: 'line'; line: Line } | Exclude<Passage, { lines: Line[] }>;

interface Walk {
  setting: Setting;
  passages: Passage[];
  /** What came while a passage was open and stands outside of the text. */
  waiting: Passage[];
  open: Open | null;
}

const MOST_WORDS = { large: 40, bold: 25 };
/** Points by which items of one list may stand apart. */
const ONE_DEPTH = 4;
const DEEPEST = 20;

export function passagesOf(units: readonly Unit[], setting: Setting): Passage[] {
  const walk: Walk = { setting, passages: [], waiting: [], open: null };
  for (const unit of units) {
    if (unit.kind === 'line') addLine(unit.line, walk);
    else if (unit.kind === 'row') addRow(unit, walk);
    else if (unit.kind === 'note' && unit.note.marker === '' && lengthen(unit.note, walk)) continue;
    else walk.waiting.push(unit);
  }
  close(walk);
  return walk.passages;
}

function addRow(row: Extract<Passage, { kind: 'row' }>, walk: Walk): void {
  close(walk);
  walk.setting.levels.length = 0;
  walk.passages.push(row);
}

/** A note that goes on over the end of its page. */
function lengthen(note: PageNote, { waiting, passages }: Walk): boolean {
  const last = [...passages.slice(-20), ...waiting].findLast((passage) => passage.kind === 'note');
  last?.note.lines.push(...note.lines);
  return last !== undefined;
}

function addLine(line: Line, walk: Walk): void {
  const { open, setting } = walk;
  const bullet = markerOf(line);
  if (bullet && opensItem(bullet, line, open, setting)) openItem(bullet, line, walk);
  else if (open && goesOn(line, open, setting)) open.lines.push(line);
  else {
    close(walk);
    const [outermost] = setting.levels;
    if (isLarge(line, setting) || (outermost && line.indent <= outermost.indent + 2))
      setting.levels.length = 0;
    walk.open = { item: null, lines: [line] };
  }
}

function openItem(bullet: Bullet, line: Line, walk: Walk): void {
  close(walk);
  const { levels } = walk.setting;
  while (levels.length > 0 && (levels.at(-1)?.indent ?? 0) > line.indent - ONE_DEPTH) levels.pop();
  const depth = Math.min(levels.length, DEEPEST);
  levels.push({ indent: line.indent, marker: bullet.marker });
  walk.open = {
    item: { bullet, depth, indent: line.indent },
    lines: [dropStart(line, bullet.length)],
  };
}

function close(walk: Walk): void {
  if (walk.open) walk.passages.push(closed(walk.open, walk.setting));
  walk.passages.push(...walk.waiting);
  walk.waiting = [];
  walk.open = null;
}

function closed({ item, lines }: Open, setting: Setting): Passage {
  if (item) return { kind: 'item', bullet: item.bullet, depth: item.depth, lines };
  const text = lines.map((line) => line.said).join(' ');
  const [size = 0, words] = [lines[0]?.size, countWords(text)];
  const large = lines.every((line) => isLarge(line, setting));
  const bold = lines.every((line) => isAllBold(line));
  const isHeading =
    /\p{L}/u.test(text) &&
    ((large && words <= MOST_WORDS.large && (words <= 20 || !endsSentence(text))) ||
      (bold && words <= MOST_WORDS.bold && !endsSentence(text) && !/[,;]$/.test(text)));
  if (!isHeading) return { kind: 'paragraph', lines };
  return { kind: 'heading', size, look: bold ? 'bold' : 'plain', lines };
}
