/** Writes the figures that are shown as a table for a spreadsheet: numbers as numbers, dates as dates, words never as formulas. */
import { basename } from 'node:path';
import writeWorkbook from 'write-excel-file/node';
import { findFigures } from '../../shared/figures/figure-query.ts';
import { figureRow, headingsOf, type FigureCell } from '../../shared/figures/figure-table.ts';
import { createTranslator } from '../../shared/i18n/translate.ts';
import type { FigureExport } from '../../shared/ipc/figure-contract.ts';
import { Problem } from '../../shared/result.ts';
import { csvBytes } from '../annotations/exchange/csv-file.ts';
import { writeWhole } from '../annotations/exchange/write-whole.ts';
import { writable } from '../annotations/exchange/xlsx-file.ts';
import { diskFiles, type Files } from '../store/files.ts';
import type { Session } from '../store/session.ts';
import { gatherFigures } from './gather-figures.ts';

export type { FigureExport };

/** In characters, as the columns stand. */
const WIDTHS = [28, 16, 16, 14, 12, 18, 24, 32, 24, 16, 32, 40, 16, 12, 70];

/** @throws Problem `nothing-to-export`, `file-not-written`: what stood there before is untouched then */
export async function exportFigures(
  { workspace, language }: Pick<Session, 'workspace' | 'language'>,
  { query, format }: FigureExport,
  file: string,
  files: Files = diskFiles,
): Promise<{ fileName: string; count: number }> {
  const figures = findFigures(await gatherFigures({ workspace }), query);
  if (figures.length === 0) throw new Problem('nothing-to-export');
  const headings = headingsOf(language());
  const rows = figures.map((figure) => figureRow(figure, language()));
  const title = createTranslator(language())('figures.title');
  const bytes =
    format === 'csv' ? csvBytes([headings, ...rows.map(plainRow)]) : await bookOf(headings, rows, title);
  await writeWhole(file, bytes, files);
  return { fileName: basename(file), count: figures.length };
}

function plainRow(row: readonly FigureCell[]): string[] {
  return row.map((cell) => (cell === null ? '' : typeof cell === 'object' ? cell.day : String(cell)));
}

async function bookOf(
  headings: readonly string[],
  rows: readonly (readonly FigureCell[])[],
  sheet: string,
): Promise<Uint8Array> {
  const data = [
    headings.map((value) => ({ value, type: String, fontWeight: 'bold' as const })),
    ...rows.map((row) => row.map(excelCell)),
  ];
  const columns = WIDTHS.map((width) => ({ width }));
  const { toBuffer } = writeWorkbook(data, { sheet, columns, stickyRowsCount: 1 });
  return new Uint8Array(await toBuffer());
}

function excelCell(cell: FigureCell) {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'number') return { value: cell, type: Number, format: '#,##0.##' };
  if (typeof cell === 'object') return { value: new Date(cell.day), type: Date, format: 'yyyy-mm-dd' };
  return { value: writable(cell).slice(0, 32_767), type: String, wrap: cell.length > 60 };
}
