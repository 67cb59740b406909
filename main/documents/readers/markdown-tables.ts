/** Tables drawn with bars: rows under a line of dashes, with or without bars at their ends, as GitHub writes them. */
import type { Run, Span } from '../../../shared/documents/block.ts';
import { plainText } from '../../../shared/documents/block.ts';
import type { Line } from './markdown-lines.ts';

/** Lines of a paragraph from `start` to before `end` that are a table. */
export interface FoundTable {
  start: number;
  end: number;
  /** Index of the line of dashes; the one before it names the columns. */
  dashes: number | null;
}

/** @returns null where no line of dashes stands under a row, nor every line begins with a bar */
export function findTable(lines: readonly Line[]): FoundTable | null {
  const texts = lines.map(({ runs }) => plainText(runs).trim());
  const dashes = texts.findIndex((text, index) => isDashes(text) && isRow(texts[index - 1] ?? ''));
  if (dashes > 0) {
    const after = texts.findIndex((text, index) => index > dashes && !isRow(text));
    return { start: dashes - 1, end: after < 0 ? texts.length : after, dashes };
  }
  const isDrawn = texts.length > 1 && texts.every((text) => text.startsWith('|'));
  return isDrawn ? { start: 0, end: texts.length, dashes: null } : null;
}

function isRow(text: string): boolean {
  return text.includes('|');
}

function isDashes(text: string): boolean {
  return text.includes('|') && text.includes('-') && /^[|\s:-]+$/.test(text);
}

/** The cells of a row: bars that are escaped in the source belong to their cell. */
export function cellsOf({ runs, span }: Line, source: string): Run[][] {
  const divides = barsThatDivide(plainText(runs), source.slice(span.start, span.end));
  const cells: Run[][] = [[]];
  let bar = 0;
  for (const run of runs) {
    for (const [index, text] of piecesAt(run.text, () => divides[bar++] ?? true).entries()) {
      if (index > 0) cells.push([]);
      cells.at(-1)?.push({ ...run, text });
    }
  }
  return withoutEnds(cells);
}

/** For each bar of a text in its order: does it end a cell? Where source and text differ in bars all of them do. */
function barsThatDivide(text: string, source: string): boolean[] {
  const bars = [...source.matchAll(/\\.|\|/g)].flatMap(([found]) =>
    found === '|' ? [true] : found === '\\|' ? [false] : [],
  );
  return bars.length === text.split('|').length - 1 ? bars : [];
}

function piecesAt(text: string, divides: () => boolean): string[] {
  const pieces: string[] = [];
  for (const [index, part] of text.split('|').entries()) {
    if (index === 0 || divides()) pieces.push(part);
    else pieces.push(`${pieces.pop() ?? ''}|${part}`);
  }
  return pieces;
}

/** Bars at both ends open and close the row and divide nothing. */
function withoutEnds(cells: Run[][]): Run[][] {
  const isBlank = (cell: Run[] | undefined) => plainText(cell ?? []).trim() === '';
  const from = cells.length > 1 && isBlank(cells[0]) ? 1 : 0;
  const to = cells.length - from > 1 && isBlank(cells.at(-1)) ? -1 : undefined;
  return cells.slice(from, to);
}

/** The place of a row without the bars at its ends. */
export function placeOfRow({ span }: Line, source: string): Span {
  const text = source.slice(span.start, span.end);
  const lead = /^[\s|]*/.exec(text)?.[0].length ?? 0;
  let end = text.length;
  while (end > lead && /[\s|]/.test(text.charAt(end - 1)) && text.charAt(end - 2) !== '\\') end -= 1;
  return { start: span.start + lead, end: span.start + end };
}
