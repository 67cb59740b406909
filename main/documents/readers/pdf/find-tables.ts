/** Tells rows of a table, whose cells stand under one another, from lines that only have a wide gap in them. */
import type { Row } from './lines-of-page.ts';
import { lineOf, type Line } from './piece.ts';

export interface TableRow {
  /** The lines of each cell, from the top. */
  cells: Line[][];
}

export type Laid = { kind: 'line'; line: Line } | { kind: 'row'; row: TableRow; isFirst: boolean };

/** Points by which cells of a column may stand apart. */
const ALIGNED = 6;
const LEAST_ROWS = 2;

export function layRows(rows: readonly Row[]): Laid[] {
  const laid: Laid[] = [];
  for (let at = 0; at < rows.length;) {
    const columns = columnsFrom(rows, at);
    const end = columns ? endOfTable(rows, at, columns) : at;
    const table = columns && end > at ? tableRows(rows.slice(at, end), columns) : [];
    if (table.length >= LEAST_ROWS && end > at) {
      table.forEach((row, index) => laid.push({ kind: 'row', row, isFirst: index === 0 }));
      at = end;
    } else {
      const row = rows[at];
      if (row) laid.push({ kind: 'line', line: asOneLine(row) });
      at += 1;
    }
  }
  return laid;
}

/** Where the cells of a row begin, if the next row of several cells has them at the same places. */
function columnsFrom(rows: readonly Row[], at: number): number[] | null {
  const first = rows[at]?.segments ?? [];
  if (first.length < 2 || first.some(({ text }) => text.length > 120)) return null;
  const next = rows.slice(at + 1, at + 6).find(({ segments }) => segments.length >= 2);
  const columns = first.map(({ x }) => x);
  const isAligned = next?.segments.every((segment) => columnOf(segment, columns) !== null);
  return isAligned ? columns : null;
}

function columnOf(segment: Line, columns: readonly number[]): number | null {
  const index = columns.findIndex((x) => Math.abs(segment.x - x) <= ALIGNED);
  return index < 0 ? null : index;
}

function endOfTable(rows: readonly Row[], start: number, columns: readonly number[]): number {
  let end = start;
  let lastFull = start;
  for (; end < rows.length; end += 1) {
    const segments = rows[end]?.segments ?? [];
    if (segments.some((segment) => columnOf(segment, columns) === null)) break;
    const before = rows[end - 1]?.segments[0];
    const isFar = end > start && before && segments[0] && segments[0].y - before.y > 4 * before.size;
    if (isFar || segments.some((segment) => reachesNext(segment, columns))) break;
    if (segments.length >= 2) lastFull = end + 1;
  }
  // Lines of one cell after the last row go on with it, as long as they stand in a later column.
  while (lastFull < end && (columnOf(rows[lastFull]?.segments[0] ?? fallback, columns) ?? 0) > 0)
    lastFull += 1;
  return lastFull;
}

const fallback: Line = { pieces: [], x: 0, right: 0, y: 0, size: 0, page: 0, text: '' };

/** A line of text under a table begins where its first column does and goes on over the others. */
function reachesNext(segment: Line, columns: readonly number[]): boolean {
  const column = columnOf(segment, columns) ?? 0;
  const next = columns[column + 1];
  return next !== undefined && segment.right > next;
}

/** A row begins where its first column holds something, or where all columns do. */
function tableRows(rows: readonly Row[], columns: readonly number[]): TableRow[] {
  const table: TableRow[] = [];
  for (const { segments } of rows) {
    const opens = segments.some((segment) => columnOf(segment, columns) === 0) && segments.length >= 2;
    if (opens || table.length === 0) table.push({ cells: columns.map(() => []) });
    for (const segment of segments) table.at(-1)?.cells[columnOf(segment, columns) ?? 0]?.push(segment);
  }
  return table;
}

function asOneLine({ segments }: Row): Line {
  const [first] = segments;
  if (first && segments.length === 1) return first;
  return lineOf(
    segments.flatMap(({ pieces }) => pieces),
    first?.page ?? 0,
  );
}
