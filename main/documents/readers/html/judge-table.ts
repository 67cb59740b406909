/** Tells tables of data from those that only lay out a page or line up bullets with their text. */
import { headingLevel, LIST_TAGS } from './element-kinds.ts';
import { attribute, isElement, isText, nodesUnder, type HtmlElement } from './html-tree.ts';
import { readBullet } from '../text-lines.ts';

export type TableKind = 'data' | 'layout' | 'list';

/** What is seen of a table without what is in its nested ones. */
interface Look {
  rows: CellLook[][];
  hasHeaders: boolean;
  /** A cell holds what divides a text: lists, headings, rules, several paragraphs. */
  holdsTexts: boolean;
  holdsTitles: boolean;
}

interface CellLook {
  text: string;
  paragraphs: number;
}

/** A cell without a heading over its column is no longer than this, in letters. */
const LONGEST_CELL = 1500;
const DIVIDES = new Set(['hr', 'blockquote', 'form', 'article', 'section', 'main', 'nav', 'pre']);
const MOST_PARAGRAPHS = 3;

export function judgeTable(table: HtmlElement): TableKind {
  const role = attribute(table, 'role');
  if (role === 'presentation' || role === 'none') return 'layout';
  const look = lookAt(table);
  if (!look || look.holdsTitles) return 'layout';
  const filled = look.rows
    .map((row) => row.filter(({ text }) => text.trim() !== ''))
    .filter((row) => row.length > 0);
  if (filled.every((row) => row.length < 2)) return 'layout';
  if (look.hasHeaders) return 'data';
  if (isList(look.rows)) return 'list';
  if (look.holdsTexts || filled.length < 2) return 'layout';
  return filled.some((row) => row.some(isPage)) ? 'layout' : 'data';
}

function isPage({ text, paragraphs }: CellLook): boolean {
  return text.length > LONGEST_CELL || paragraphs >= MOST_PARAGRAPHS;
}

/** Every row is a bullet or number and its text. */
function isList(rows: readonly CellLook[][]): boolean {
  const filled = rows.filter((row) => row.some(({ text }) => text.trim() !== ''));
  return filled.length > 0 && filled.every((row) => markerOfRow(row.map(({ text }) => text)) !== null);
}

/** @returns the marker where the row's first filled cell is nothing else and one more is filled */
export function markerOfRow(cells: readonly string[]): string | null {
  const filled = cells.map((text) => text.trim()).filter((text) => text !== '');
  const [marker = ''] = filled;
  return filled.length === 2 && readBullet(`${marker} X`)?.length === marker.length + 1 ? marker : null;
}

/** @returns null for a table that holds another one */
function lookAt(table: HtmlElement): Look | null {
  const look: Look = { rows: [], hasHeaders: false, holdsTexts: false, holdsTitles: false };
  let cell: CellLook = { text: '', paragraphs: 0 };
  for (const node of nodesUnder(table, isUnread)) {
    if (isText(node)) {
      if (cell.text.length <= LONGEST_CELL) cell.text += node.value;
      continue;
    }
    if (!isElement(node)) continue;
    const { tagName } = node;
    if (tagName === 'table') return null;
    if (tagName === 'caption') cell = { text: '', paragraphs: 0 };
    if (tagName === 'tr') look.rows.push([]);
    if (tagName === 'th' || tagName === 'thead') look.hasHeaders = true;
    if (tagName === 'td' || tagName === 'th') look.rows.at(-1)?.push((cell = { text: '', paragraphs: 0 }));
    if (tagName === 'p' || tagName === 'br') cell.paragraphs += tagName === 'p' ? 1 : 0.5;
    noteContent(tagName, look);
  }
  return look;
}

function isUnread({ tagName }: HtmlElement): boolean {
  return tagName === 'script' || tagName === 'style' || tagName === 'table';
}

function noteContent(tag: string, look: Look): void {
  const level = headingLevel(tag);
  if (level === 1 || level === 2) look.holdsTitles = true;
  if (level !== null || LIST_TAGS.has(tag) || DIVIDES.has(tag)) look.holdsTexts = true;
}

/** The first row names the columns where all of it is bold and the next is not. */
export function isBoldRow(row: HtmlElement): boolean {
  let [bold, plain] = [0, 0];
  for (const node of nodesUnder(row)) {
    if (!isText(node) || !/\S/.test(node.value)) continue;
    if (isBoldIn(node.parentNode, row)) bold += 1;
    else plain += 1;
  }
  return bold > 0 && plain === 0;
}

function isBoldIn(from: HtmlElement['parentNode'], row: HtmlElement): boolean {
  for (let node = from; node && isElement(node) && node !== row; node = node.parentNode) {
    if (/^(?:b|strong|th)$/.test(node.tagName)) return true;
    if (/font-weight:\s?(?:bold|[6-9]00)/i.test(attribute(node, 'style') ?? '')) return true;
  }
  return false;
}
