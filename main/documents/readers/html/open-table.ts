/** A table of data while it is walked: its rows become blocks of their own, cell by cell. */
import type { Span } from '../../../../shared/documents/block.ts';
import { tidyRuns } from '../../../../shared/documents/tidy-runs.ts';
import type { LeftOut } from '../../../../shared/documents/left-out.ts';
import { joinCells } from '../table-row.ts';
import { addDraft, type Drafts } from './block-drafts.ts';
import { isElement, type HtmlElement, type HtmlNode } from './html-tree.ts';
import { isBoldRow } from './judge-table.ts';
import { rememberMarks, type OpenCell } from './write-blocks.ts';

export interface OpenRow {
  cells: OpenCell[];
  isHeader: boolean;
}

export function openRow(row: HtmlElement): OpenRow {
  return { cells: [], isHeader: namesColumns(row) };
}

export function openCell(row: OpenRow): OpenCell {
  const cell: OpenCell = { kind: 'cell', runs: [], span: null };
  row.cells.push(cell);
  return cell;
}

export function closeRow({ cells, isHeader }: OpenRow, leftOut: LeftOut | null, drafts: Drafts): void {
  const spans = cells.flatMap(({ span }) => span ?? []);
  const [first, last] = [spans[0], spans.at(-1)];
  if (!first || !last) return;
  const span: Span = { start: first.start, end: last.end };
  const runs = joinCells(cells.map((cell) => cell.runs));
  const shape = { kind: 'table-row', isHeader, cells: cells.map((cell) => tidyRuns(cell.runs)) } as const;
  rememberMarks(runs, drafts);
  addDraft(drafts, { shape, runs, span, leftOut });
}

/** In the head of its table, or all in cells for names, or all in bold over a row that is not. */
function namesColumns(row: HtmlElement): boolean {
  const around = row.parentNode;
  if (around && isElement(around) && around.tagName === 'thead') return true;
  const cells = row.childNodes
    .filter(isElement)
    .filter(({ tagName }) => tagName === 'td' || tagName === 'th');
  if (cells.length < 2) return false;
  if (cells.every(({ tagName }) => tagName === 'th')) return true;
  const isRow = (node: HtmlNode) => node.nodeName === 'tr';
  if (around?.childNodes.find(isRow) !== row || !isBoldRow(row)) return false;
  const next = around.childNodes.filter(isElement).filter(isRow)[1];
  return next !== undefined && !isBoldRow(next);
}
