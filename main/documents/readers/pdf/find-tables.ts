/** Tells the rows of a table, whose cells stand under one another, from lines that only have a wide gap in them. */
import { isAllBold, largest, segmentOf, smallest, type Segment } from './piece.ts';
import { overlap, rowsOf } from './rows.ts';

export interface TableRow {
  /** The lines of each cell, from the top. */
  cells: Segment[][];
  isHeader: boolean;
}

export type Laid = { kind: 'line'; line: Segment } | { kind: 'row'; row: TableRow };

interface Column {
  x: number;
  right: number;
}

interface Found {
  columns: Column[];
  rows: Segment[][];
}

/** Of the size of the letters. */
const WIDE_GAP = 1.8;
const PLAIN_GAP = 1;
const FAR = 4;
const TIGHT = 1.45;
const MOST_COLUMNS = 30;

/** @param segments of one region */
export function layRows(segments: readonly Segment[]): Laid[] {
  const rows = rowsOf(segments);
  const laid: Laid[] = [];
  for (let at = 0; at < rows.length;) {
    const found = tableFrom(rows, at);
    if (found) for (const row of tableRows(found)) laid.push({ kind: 'row', row });
    else laid.push({ kind: 'line', line: asOneLine(rows[at] ?? []) });
    at += found?.rows.length ?? 1;
  }
  return laid;
}

function asOneLine(row: readonly Segment[]): Segment {
  const [first] = row;
  return first && row.length === 1 ? first : segmentOf(row.flatMap(({ pieces }) => pieces));
}

/** The table that begins with a row, as long as each segment stands in one column. */
function tableFrom(rows: readonly Segment[][], at: number): Found | null {
  const first = rows[at] ?? [];
  if (first.length < 2 || first.length > MOST_COLUMNS) return null;
  let columns: Column[] = first.map(({ x, right }) => ({ x, right }));
  let end = at + 1;
  for (; end < rows.length; end += 1) {
    const next = rows[end] ?? [];
    const isFar = (next[0]?.y ?? 0) - (rows[end - 1]?.[0]?.y ?? 0) > FAR * (next[0]?.size ?? 1);
    const widened = isFar ? null : widen(columns, next);
    if (!widened) break;
    columns = widened;
  }
  const found = { columns, rows: rows.slice(at, at + lastRow(rows.slice(at, end), columns)) };
  return isTable(found) ? found : null;
}

/** The columns with the segments of a row in them; null when one stands in two. */
function widen(columns: readonly Column[], row: readonly Segment[]): Column[] | null {
  const widened = columns.map((column) => ({ ...column }));
  for (const segment of row) {
    const inside = widened.filter((column) => overlap(column, segment));
    const [column] = inside;
    if (inside.length > 1) return null;
    if (!column) widened.push({ x: segment.x, right: segment.right });
    else [column.x, column.right] = [Math.min(column.x, segment.x), Math.max(column.right, segment.right)];
  }
  if (widened.length > MOST_COLUMNS) return null;
  const sorted = widened.sort((left, right) => left.x - right.x);
  return sorted.some((column, index) => overlap(column, sorted[index + 1] ?? NOWHERE)) ? null : sorted;
}

const NOWHERE: Column = { x: Infinity, right: Infinity };

/** Lines of one cell at the end are of the table only where they plainly go on with it. */
function lastRow(rows: readonly Segment[][], columns: readonly Column[]): number {
  let end = rows.findLastIndex((row) => row.length >= 2) + 1;
  for (; end < rows.length; end += 1) {
    const [[segment] = [], [before] = []] = [rows[end], rows[end - 1]];
    if (!segment || !before) break;
    const isTight = segment.y - before.y <= TIGHT * segment.size;
    const isDrawnBefore = (rows[end - 1] ?? []).some(({ order }) => order > segment.order);
    if (!isTight || (columnOf(segment, columns) === 0 && !isDrawnBefore)) break;
  }
  return end;
}

function columnOf(segment: Segment, columns: readonly Column[]): number {
  return Math.max(
    0,
    columns.findIndex((column) => overlap(column, segment)),
  );
}

/** Two rows may have gaps at one place by chance, unless they are wide ones. */
function isTable({ rows }: Found): boolean {
  const full = rows.filter((row) => row.length >= 2);
  if (full.length < 2 || full.length < 0.2 * rows.length) return false;
  const least = full.length === 2 ? WIDE_GAP : PLAIN_GAP;
  return full.filter((row) => widestGap(row) >= least).length >= 0.6 * full.length;
}

/** In sizes of the letters. */
function widestGap(row: readonly Segment[]): number {
  return largest(row.slice(1).map(({ x, size }, index) => (x - (row[index]?.right ?? x)) / size));
}

function tableRows(found: Found): TableRow[] {
  const { columns } = found;
  const groups = rowsAsDrawn(found) ?? rowsBySpace(found);
  const rows = groups.map((segments) => ({ cells: cellsOf(segments, columns) }));
  const isBold = ({ cells }: { cells: Segment[][] }) => cells.flat().every((segment) => isAllBold(segment));
  const [first, ...others] = rows;
  const hasHeader = first !== undefined && isBold(first) && others.some((row) => !isBold(row));
  return rows.map((row, index) => ({ ...row, isHeader: hasHeader && index === 0 }));
}

function cellsOf(segments: readonly Segment[], columns: readonly Column[]): Segment[][] {
  const cells: Segment[][] = columns.map(() => []);
  for (const segment of segments.toSorted((left, right) => left.y - right.y || left.x - right.x))
    cells[columnOf(segment, columns)]?.push(segment);
  return cells;
}

/** Rows as the file draws them, one cell after the other; null where the rows that come out stand in one another. */
function rowsAsDrawn({ rows, columns }: Found): Segment[][] | null {
  const groups: Segment[][] = [];
  let before: Segment | null = null;
  for (const segment of rows.flat().sort((left, right) => left.order - right.order)) {
    const [column, last] = [columnOf(segment, columns), before === null ? -1 : columnOf(before, columns)];
    const isBelow = before !== null && segment.y > before.y + TIGHT * segment.size;
    if (before === null || column < last || (column === last && isBelow)) groups.push([segment]);
    else groups.at(-1)?.push(segment);
    before = segment;
  }
  const areApart = groups.every((group, index) => {
    const next = groups[index + 1];
    return !next || largest(group.map(({ y }) => y)) < smallest(next.map(({ y }) => y)) - 0.1;
  });
  return areApart ? groups : null;
}

/** Where nothing else tells: a row begins at each height, or after more room where the lines of cells stand closer. */
function rowsBySpace({ rows }: Found): Segment[][] {
  const distances = rows.map((row, index) => (row[0]?.y ?? 0) - (rows[index - 1]?.[0]?.y ?? -Infinity));
  const least = smallest(distances);
  const size = rows[0]?.[0]?.size ?? 1;
  const isLeading = least <= 1.35 * size;
  const groups: Segment[][] = [];
  for (const [index, row] of rows.entries()) {
    const goesOn = isLeading && (distances[index] ?? 0) <= 1.25 * least;
    const hasRoom = isLeading && distances.some((distance) => distance > 1.25 * least && distance < Infinity);
    if (index > 0 && goesOn && hasRoom) groups.at(-1)?.push(...row);
    else groups.push([...row]);
  }
  return groups;
}
