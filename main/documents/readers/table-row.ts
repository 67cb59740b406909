/** The row of a table as every reader makes it: its cells, and all of them as one text with a bar between. */
import type { Block, Run, Span } from '../../../shared/documents/block.ts';
import { tidyRuns } from '../../../shared/documents/tidy-runs.ts';

const BETWEEN_CELLS: Run = { text: ' | ' };

interface Row {
  isHeader: boolean;
  cells: readonly Run[][];
  span: Span;
}

export function tableRow({ isHeader, cells, span }: Row): Block {
  return { kind: 'table-row', isHeader, cells: cells.map(tidyRuns), runs: tidyRuns(joinCells(cells)), span };
}

export function joinCells(cells: readonly (readonly Run[])[]): Run[] {
  return cells.flatMap((cell, index) => (index === 0 ? cell : [BETWEEN_CELLS, ...cell]));
}
