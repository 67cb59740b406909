/** The elements that make blocks: headings, lists, quotations, tables, notes, and the paragraphs of Word that are one of these. */
import { ONE_LEVEL } from './block-drafts.ts';
import { holdsHeading } from './disclosure.ts';
import { headingLevel, LIST_TAGS } from './element-kinds.ts';
import { attribute, isElement, nodesUnder, isText, type HtmlElement } from './html-tree.ts';
import { judgeTable, markerOfRow } from './judge-table.ts';
import { nextMarker, numberingOf } from './number-items.ts';
import { closeRow, openCell, openRow } from './open-table.ts';
import type { Page } from './survey-page.ts';
import { indentOf } from './text-style.ts';
import type { Context, Frame, Walk } from './walk.ts';

/** Nothing inside opens a block of its own: all text goes to one cell, heading or note. */
export function isFixed({ holder }: Context): boolean {
  return holder.kind === 'cell' || holder.kind === 'heading' || holder.kind === 'note';
}

/** Changes the context of a frame by what its element is. */
export function enterStructure(frame: Frame, declarations: string, walk: Walk): void {
  const { element, context } = frame;
  const mark = walk.notes.markers.get(element);
  if (mark !== undefined && context.leftOut === null && context.holder.kind !== 'cell') {
    context.holder = { kind: 'note', marker: mark, own: null };
    return;
  }
  if (isFixed(context)) return;
  const level = levelOfHeading(element, context, walk);
  if (level !== null) enterHeading(context, level);
  else if (LIST_TAGS.has(element.tagName)) enterList(element, declarations, context);
  else ENTER[element.tagName]?.(frame, declarations, walk);
}

/** A heading in an item names the item. */
function enterHeading(context: Context, level: number): void {
  if (context.holder.kind === 'item') context.style = { ...context.style, bold: true };
  else context.holder = { kind: 'heading', level };
}

function levelOfHeading(element: HtmlElement, context: Context, { drafts }: Walk): number | null {
  const level = headingLevel(element.tagName);
  if (level !== null) return level;
  if (attribute(element, 'role') === 'heading')
    return clampLevel(Number(attribute(element, 'aria-level') ?? 2));
  if (context.leftOut === null && opensPart(element)) return clampLevel(drafts.lastHeading + 1);
  return /^MsoTitle(?:Cxsp\w+)?$/i.test(attribute(element, 'class') ?? '') ? 1 : null;
}

function opensPart(element: HtmlElement): boolean {
  return element.tagName === 'summary' || (element.tagName === 'button' && !holdsHeading(element));
}

function clampLevel(level: number): number {
  return Number.isInteger(level) ? Math.min(6, Math.max(1, level)) : 2;
}

/** Word processors on the web write each level of a list as a list of its own: `lst-kix_…-1`. */
function enterList(element: HtmlElement, declarations: string, context: Context): void {
  const level = /\blst-kix_\w+-(\d)\b/.exec(attribute(element, 'class') ?? '')?.[1];
  context.listDepth += 1 + Number(level ?? 0);
  context.isInList = true;
  context.numbering = numberingOf(element, declarations);
  if (context.holder.kind === 'item') context.holder = { kind: 'text' };
  context.indent = context.listDepth * ONE_LEVEL;
}

type Enter = (frame: Frame, declarations: string, walk: Walk) => void;

const ENTER: Readonly<Record<string, Enter>> = {
  li: ({ element, context }) => {
    const indent = Math.max(1, context.listDepth) * ONE_LEVEL;
    const marker = nextMarker(context.numbering, element);
    context.holder = {
      kind: 'item',
      indent,
      ordered: context.numbering?.ordered ?? false,
      marker,
      own: null,
    };
    context.isInList = true;
  },
  blockquote: ({ context }) => {
    context.holder = { kind: 'quotation' };
  },
  dl: ({ element, context }, _declarations, { page }) => {
    if (!describes(element, page)) return;
    context.listDepth += 1;
    context.isInList = true;
    context.numbering = null;
  },
  dt: (frame) => enterDescription(frame, 0),
  dd: (frame) => enterDescription(frame, ONE_LEVEL / 2),
  table: (frame) => {
    frame.context.table = judgeTable(frame.element);
  },
  caption: ({ context }) => {
    context.table = null;
  },
  tr: enterRow,
  td: enterCell,
  th: enterCell,
  p: enterParagraph,
  div: enterParagraph,
};

function enterDescription({ context }: Frame, further: number): void {
  if (!context.isInList) return;
  const indent = context.listDepth * ONE_LEVEL + further;
  context.holder = { kind: 'item', indent, ordered: false, marker: '', own: null };
}

/** A list that describes at length; a short one only holds facts like "Date" and "Place". */
function describes(list: HtmlElement, { measures }: Page): boolean {
  const descriptions = list.childNodes
    .filter((node) => isElement(node) && node.tagName === 'dd')
    .filter(isElement);
  const letters = descriptions.reduce((sum, element) => sum + (measures.get(element)?.plain ?? 0), 0);
  return letters >= 40 * descriptions.length && descriptions.length > 0;
}

function enterRow(frame: Frame, _declarations: string, { drafts }: Walk): void {
  const { element, context } = frame;
  if (context.table === 'data') {
    const row = openRow(element);
    context.row = row;
    frame.onClose = () => closeRow(row, context.leftOut, drafts);
  } else if (context.table === 'list') {
    const marker = markerOfRow(cellsOf(element).map(textIn));
    const indent = context.listDepth * ONE_LEVEL + ONE_LEVEL;
    if (marker !== null)
      context.holder = { kind: 'item', indent, ordered: /\d|[.)]$/.test(marker), marker, own: null };
  }
}

/** The cell that holds only the marker of a list is passed over. */
function enterCell(frame: Frame): void {
  const { element, context } = frame;
  if (context.row) context.holder = openCell(context.row);
  const { holder } = context;
  if (
    context.table === 'list' &&
    holder.kind === 'item' &&
    !holder.own &&
    textIn(element).trim() === holder.marker
  )
    frame.at = element.childNodes.length;
  else if (context.table === 'layout') context.table = null;
}

function cellsOf(row: HtmlElement): HtmlElement[] {
  return row.childNodes.filter(isElement).filter(({ tagName }) => tagName === 'td' || tagName === 'th');
}

function textIn(element: HtmlElement): string {
  let text = '';
  for (const node of nodesUnder(element)) if (isText(node)) text += node.value;
  return text;
}

/** Word writes items as paragraphs: with their level, or only set in, or without a bullet where they go on. */
function enterParagraph({ element, context }: Frame, declarations: string): void {
  if (context.holder.kind === 'item') return;
  const level = /mso-list:\s?\S{1,20} level(\d)/.exec(declarations)?.[1];
  const points = declarations === '' ? 0 : indentOf(declarations);
  context.indent = context.listDepth * ONE_LEVEL + (level === undefined ? points : Number(level) * ONE_LEVEL);
  if (element.tagName !== 'p' || context.holder.kind === 'quotation') return;
  const isContinuation =
    level === undefined && /^MsoList(?:Paragraph|Continue)/.test(attribute(element, 'class') ?? '');
  context.holder = { kind: isContinuation ? 'continuation' : 'text' };
}
