/** Turns the blocks of a section into what flows down its pages: stretches of lines with the room around them. */
import type { Block, Inline, Paragraph, Picture, Table, Text } from '../blocks.ts';
import { cleanText } from '../clean-text.ts';
import { TEXT_WIDTH } from '../page.ts';
import { TABLE_BORDERS, TABLE_CELL_GAP } from '../table-style.ts';
import { breakLines, type Stretch } from './break-lines.ts';
import { shapeOf, type Shape } from './paragraph-shape.ts';

/** All lengths in twips. */
export interface FlowItem {
  before: number;
  after: number;
  /** Height of each line, with what is drawn above the first and below the last. */
  lines: number[];
  notes: { line: number; height: number }[];
  keepNext: boolean;
  keepLines: boolean;
  bookmark: string | null;
  /** Height of what is repeated when it comes first on a page: the head of its table. */
  repeated: number;
}

/** Known pages, shown in the contents. */
export type Pages = ReadonlyMap<string, number>;

/** What is counted through the book while it is laid out. */
export interface Counts {
  notes: number;
}

interface Context {
  pages: Pages;
  counts: Counts;
}

/** @param counts goes on from the sections before */
export function flowOf(blocks: readonly Block[], pages: Pages, counts: Counts): FlowItem[] {
  const context = { pages, counts };
  return blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return [paragraphItem(block, context)];
    if (block.kind === 'picture') return [pictureItem(block)];
    if (block.kind === 'contents') return block.entries.map((entry) => paragraphItem(entry, context));
    return tableItems(block, context);
  });
}

function paragraphItem(block: Paragraph, context: Context, width = TEXT_WIDTH): FlowItem {
  const shape = shapeOf(block.style);
  const { count, notes } = breakLines(stretchesOf(block.children, shape, context), shape, width);
  const lines = Array.from({ length: count }, () => shape.lineHeight);
  lines[0] = (lines[0] ?? 0) + shape.borderTop;
  lines[count - 1] = (lines[count - 1] ?? 0) + shape.borderBottom;
  const { before, after, keepNext, keepLines } = shape;
  return { before, after, lines, notes, keepNext, keepLines, bookmark: block.bookmark ?? null, repeated: 0 };
}

/** One line that cannot be parted. */
function pictureItem({ height }: Picture): FlowItem {
  const { before, after } = shapeOf('BBPicture');
  return { ...rowItem(height, 0, true), before, after };
}

/** A row is one line that cannot be parted; borders between rows belong to the row below. */
function tableItems(table: Table, context: Context): FlowItem[] {
  const head = rowHeight(table.head, table, context) + TABLE_BORDERS.top;
  const rows = table.rows.map((row) => rowHeight(row, table, context) + TABLE_BORDERS.inside);
  const last = rows.length - 1;
  return [
    rowItem(head, 0, true),
    ...rows.map((height, index) =>
      rowItem(height + (index === last ? TABLE_BORDERS.bottom : 0), head, false),
    ),
  ];
}

function rowHeight(cells: readonly Paragraph[], table: Table, context: Context): number {
  const heights = cells.map((cell, index) => {
    const { before, after, lines } = paragraphItem(
      cell,
      context,
      (table.columns[index] ?? 0) - TABLE_CELL_GAP,
    );
    return before + after + sum(lines);
  });
  return Math.max(...heights);
}

function rowItem(height: number, repeated: number, keepNext: boolean): FlowItem {
  const lines = [height];
  return { before: 0, after: 0, lines, notes: [], keepNext, keepLines: true, bookmark: null, repeated };
}

function stretchesOf(children: readonly Inline[], shape: Shape, context: Context): Stretch[] {
  const { size, bold } = shape;
  return children.flatMap((child): Stretch[] => {
    switch (child.kind) {
      case 'text':
        return [textStretch(child, shape)];
      case 'tab':
        return [{ text: '\t', size, bold }];
      case 'link':
      case 'jump':
        return stretchesOf(child.children, shape, context);
      case 'page-of': {
        const page = context.pages.get(child.bookmark);
        return page === undefined ? [] : [{ text: String(page), size, bold, atMargin: true }];
      }
      case 'footnote':
        return [noteStretch(child.children, shape, context)];
    }
  });
}

/** Raised figures are set smaller. */
const RAISED = 0.6;
const FIXED_SIZE = 8;

function noteStretch(children: readonly Inline[], { size, bold }: Shape, context: Context): Stretch {
  context.counts.notes += 1;
  const mark = String(context.counts.notes);
  return { text: mark, size: size * RAISED, bold, noteHeight: noteHeight(children, context) };
}

function textStretch({ text, style, bold, superscript }: Text, shape: Shape): Stretch {
  const isBold = shape.bold || bold === true || style === 'Strong' || style === 'BBStrongEmphasis';
  const size = style === 'BBChecksum' ? FIXED_SIZE : shape.size;
  return { text: cleanText(text), size: superscript ? size * RAISED : size, bold: isBold };
}

function noteHeight(children: readonly Inline[], context: Context): number {
  const shape = { ...shapeOf('FootnoteText'), isListed: true };
  return breakLines(stretchesOf(children, shape, context), shape, TEXT_WIDTH).count * shape.lineHeight;
}

export function sum(lengths: readonly number[]): number {
  return lengths.reduce((total, length) => total + length, 0);
}
