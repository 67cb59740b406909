/**
 * Makes blocks of the text gathered between two boundaries: one block, or several where lines of a paragraph are bullets or paragraphs of
 * their own. What lines are is judged as in plain text.
 */
import type { Run, Span } from '../../../../shared/documents/block.ts';
import type { LeftOut } from '../../../../shared/documents/left-out.ts';
import {
  addDraft,
  depthAt,
  extend,
  ONE_LEVEL,
  type BlockShape,
  type Draft,
  type Drafts,
} from './block-drafts.ts';
import { lengthOfMark } from './find-notes.ts';
import { cutText, type Part } from './cut-text.ts';
import { flatText, PieceReader, type Piece, type TextBuffer } from './text-buffer.ts';

/** An item of a list, whose text may come in several paragraphs. */
interface OpenItem {
  kind: 'item';
  indent: number;
  ordered: boolean;
  marker: string;
  own: Draft | null;
}

interface OpenNote {
  kind: 'note';
  marker: string;
  own: Draft | null;
}

/** A cell of a table of data takes all that stands in it. */
export interface OpenCell {
  kind: 'cell';
  runs: Run[];
  span: Span | null;
}

/** What text becomes where it stands. */
export type Holder =
  | { kind: 'text' | 'quotation' | 'continuation' }
  | { kind: 'heading'; level: number }
  | OpenItem
  | OpenNote
  | OpenCell;

export interface Setting {
  holder: Holder;
  leftOut: LeftOut | null;
  /** Of items that are only written as such. */
  indent: number;
  isInList: boolean;
  isPreformatted: boolean;
}

interface Text {
  runs: Run[];
  span: Span;
}

export function writeBlocks(
  { pieces, hasBreak, marker }: TextBuffer,
  setting: Setting,
  drafts: Drafts,
  source: string,
): void {
  const flat = flatText(pieces, setting.isPreformatted);
  if (flat.trim() === '') return;
  const reader = new PieceReader(pieces, source);
  const { holder } = setting;
  if (holder.kind === 'cell') addToCell(holder, readTrimmed(reader, flat));
  else if (holder.kind === 'note') addToNote(holder, flat, reader, setting, drafts);
  else if (holder.kind === 'heading')
    add({ kind: 'heading', level: holder.level }, readTrimmed(reader, flat), setting, drafts);
  else if (holder.kind === 'text' && addUnlinkedNote(pieces, flat, reader, setting, drafts)) return;
  else
    for (const part of cutText(pieces, flat, { marker, hasBreak }))
      addPart(part, reader.read(part.from, part.to), setting, drafts);
}

function addPart(part: Part, text: Text, setting: Setting, drafts: Drafts): void {
  switch (part.kind) {
    case 'item':
      addItem(part, text, setting, drafts);
      break;
    case 'heading':
      add({ kind: 'heading', level: part.level }, text, setting, drafts);
      break;
    case 'rule':
      add({ kind: 'rule' }, text, setting, drafts);
      break;
    case 'text':
      addPlain(text, setting, drafts);
  }
}

function add(shape: BlockShape, { runs, span }: Text, { leftOut, isInList }: Setting, drafts: Drafts): Draft {
  if (shape.kind !== 'list-item' && !isInList && leftOut === null) drafts.levels = [];
  rememberMarks(runs, drafts);
  return addDraft(drafts, { shape, runs: shape.kind === 'rule' ? [] : runs, span, leftOut });
}

export function rememberMarks(runs: readonly Run[], { marks }: Drafts): void {
  for (const { superscript, text } of runs) if (superscript && MARK.test(text.trim())) marks.add(text.trim());
}

function addPlain(text: Text, setting: Setting, drafts: Drafts): void {
  const { holder } = setting;
  const last = drafts.all.at(-1);
  if (holder.kind === 'item') addToItem(holder, text, setting, drafts);
  else if (holder.kind === 'continuation' && last && canGoOn(last, text, setting))
    extend(last, text.runs, text.span);
  else add({ kind: holder.kind === 'quotation' ? 'quotation' : 'paragraph' }, text, setting, drafts);
}

/** A paragraph that Word sets under an item goes on with it. */
function canGoOn({ shape, span, leftOut }: Draft, text: Text, setting: Setting): boolean {
  return shape.kind === 'list-item' && leftOut === setting.leftOut && span.end <= text.span.start;
}

function addToItem(item: OpenItem, text: Text, setting: Setting, drafts: Drafts): void {
  const { own } = item;
  if (setting.leftOut === null) drafts.hasLists = true;
  if (!own) item.own = addListItem(item, text, setting, drafts);
  else if (drafts.all.at(-1) === own && own.span.end <= text.span.start) extend(own, text.runs, text.span);
  // A paragraph after the nested items belongs to the item, but can only be told after them.
  else addListItem({ indent: item.indent + ONE_LEVEL, ordered: false, marker: '' }, text, setting, drafts);
}

/** An item that is written as one: the first in an item of a list only says its bullet again. */
function addItem(part: Extract<Part, { kind: 'item' }>, text: Text, setting: Setting, drafts: Drafts): void {
  const { holder } = setting;
  const { marker, ordered } = part;
  if (holder.kind === 'item' && !holder.own) {
    holder.own = addListItem({ ...holder, marker, ordered }, text, setting, drafts);
    return;
  }
  const around = holder.kind === 'item' ? holder.indent + ONE_LEVEL : setting.indent;
  addListItem({ indent: around + part.indent, marker, ordered }, text, setting, drafts);
}

function addListItem(
  { indent, ordered, marker }: Pick<OpenItem, 'indent' | 'ordered' | 'marker'>,
  text: Text,
  setting: Setting,
  drafts: Drafts,
): Draft {
  const depth = setting.leftOut === null ? depthAt(drafts, indent) : 0;
  return add({ kind: 'list-item', depth, ordered, marker }, text, setting, drafts);
}

function addToNote(
  note: OpenNote,
  flat: string,
  reader: PieceReader,
  setting: Setting,
  drafts: Drafts,
): void {
  const { own, marker } = note;
  const text = readTrimmed(reader, flat, own ? 0 : lengthOfMark(flat, marker));
  if (text.runs.length === 0) return;
  if (own && drafts.all.at(-1) === own) extend(own, text.runs, text.span);
  else note.own = add({ kind: 'note', marker }, text, setting, drafts);
}

/** "* Subject to funds." under a text in which a raised asterisk stands. */
function addUnlinkedNote(
  pieces: readonly Piece[],
  flat: string,
  reader: PieceReader,
  setting: Setting,
  drafts: Drafts,
): boolean {
  const mark = markBefore(pieces, flat);
  const isNote = mark !== null && drafts.marks.has(mark.text) && setting.leftOut === null;
  if (isNote) add({ kind: 'note', marker: mark.text }, readTrimmed(reader, flat, mark.end), setting, drafts);
  return isNote;
}

const MARK = /^(?:\d{1,3}|[*†‡§]{1,3})$/u;

/** A raised figure, or a sign, that a passage begins with. */
function markBefore(pieces: readonly Piece[], flat: string): { text: string; end: number } | null {
  let end = 0;
  for (const { text, style } of pieces) {
    end += text.length;
    if (text.trim() === '') continue;
    if (style.superscript === true) return MARK.test(text.trim()) ? { text: text.trim(), end } : null;
    break;
  }
  const sign = /^\s*([*†‡§]{1,3})(?=\s)/u.exec(flat);
  return sign ? { text: sign[1] ?? '', end: sign[0].length } : null;
}

function addToCell(cell: OpenCell, { runs, span }: Text): void {
  if (cell.span) cell.runs.push({ text: ' ' });
  for (const run of runs) cell.runs.push(run);
  cell.span = { start: cell.span?.start ?? span.start, end: span.end };
}

/** All of a text but the white space at its ends. */
function readTrimmed(reader: PieceReader, flat: string, skipped = 0): Text {
  const rest = flat.slice(skipped);
  return reader.read(skipped + rest.length - rest.trimStart().length, skipped + rest.trimEnd().length);
}
