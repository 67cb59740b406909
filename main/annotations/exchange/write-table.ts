/** Writes a table for a spreadsheet: numbers as numbers, dates as dates, words never as formulas. */
import { basename } from 'node:path';
import writeWorkbook from 'write-excel-file/node';
import { Problem } from '../../../shared/result.ts';
import type { TableCell } from '../../../shared/tables/table-cell.ts';
import type { Files } from '../../store/files.ts';
import { csvBytes } from './csv-file.ts';
import { writeWhole } from './write-whole.ts';
import { writable } from './xlsx-file.ts';

export interface TableToWrite {
  /** Name of the sheet. */
  title: string;
  headings: readonly string[];
  /** In characters, as the columns stand. */
  widths: readonly number[];
  rows: readonly (readonly TableCell[])[];
}

/** @throws Problem `nothing-to-export`, `file-not-written`: what stood there before is untouched then */
export async function writeTable(
  table: TableToWrite,
  format: 'csv' | 'xlsx',
  file: string,
  files: Files,
): Promise<{ fileName: string; count: number }> {
  const { headings, rows } = table;
  if (rows.length === 0) throw new Problem('nothing-to-export');
  const bytes = format === 'csv' ? csvBytes([headings, ...rows.map(plainRow)]) : await bookOf(table);
  await writeWhole(file, bytes, files);
  return { fileName: basename(file), count: rows.length };
}

function plainRow(row: readonly TableCell[]): string[] {
  return row.map((cell) => (cell === null ? '' : typeof cell === 'object' ? cell.day : String(cell)));
}

async function bookOf({ headings, rows, widths, title }: TableToWrite): Promise<Uint8Array> {
  const data = [
    headings.map((value) => ({ value, type: String, fontWeight: 'bold' as const })),
    ...rows.map((row) => row.map(excelCell)),
  ];
  const columns = widths.map((width) => ({ width }));
  const { toBuffer } = writeWorkbook(data, { sheet: title, columns, stickyRowsCount: 1 });
  return new Uint8Array(await toBuffer());
}

function excelCell(cell: TableCell) {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'number') return { value: cell, type: Number, format: '#,##0.##' };
  if (typeof cell === 'object') return { value: new Date(cell.day), type: Date, format: 'yyyy-mm-dd' };
  return { value: writable(cell).slice(0, 32_767), type: String, wrap: cell.length > 60 };
}
