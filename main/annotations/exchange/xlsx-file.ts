/** Tables as Excel workbooks: the header stays in view, dates are dates. A text is never a formula here: its cell says that it is a text. */
import readWorkbook from 'read-excel-file/node';
import writeWorkbook from 'write-excel-file/node';
import type { Cell, Column } from '../../../shared/annotations/exchange/table.ts';
import { COLUMNS } from '../../../shared/annotations/exchange/table.ts';
import { Problem } from '../../../shared/result.ts';
import { openArchive } from '../../documents/readers/word/open-archive.ts';

/** ECMA-376 allows a cell 32,767 characters; Excel calls a file with a longer one damaged. */
const LONGEST_CELL = 32_767;

/** In characters; the others are narrow. */
const WIDTHS: Partial<Record<Column, number>> = {
  text: 60,
  words: 40,
  document: 40,
  initiative: 60,
  tags: 24,
};

/** @throws Problem `too-long-for-excel` */
export async function xlsxBytes(rows: readonly (readonly Cell[])[], sheet: string): Promise<Uint8Array> {
  const [header = [], ...body] = rows;
  const data = [
    header.map((cell) => ({ value: textOf(cell), type: String, fontWeight: 'bold' as const })),
    ...body.map((row) => row.map(excelCell)),
  ];
  const columns = COLUMNS.map((column) => ({ width: WIDTHS[column] ?? 16 }));
  const { toBuffer } = writeWorkbook(data, { sheet: sheet.slice(0, 31), columns, stickyRowsCount: 1 });
  return new Uint8Array(await toBuffer());
}

function excelCell(cell: Cell) {
  if (typeof cell !== 'string') {
    const [value, format] = 'day' in cell ? [cell.day, 'yyyy-mm-dd'] : [cell.moment, 'yyyy-mm-dd hh:mm'];
    return { value: new Date(value), type: Date, format };
  }
  if (cell.length > LONGEST_CELL) throw new Problem('too-long-for-excel', { limit: LONGEST_CELL });
  return cell === '' ? null : { value: writable(cell), type: String, wrap: cell.length > 60 };
}

/** Without the characters that XML 1.0 (section 2.2) does not know; a file with one of them is damaged to Excel. */
export function writable(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');
}

/** @throws Problem `archive-damaged`, `archive-expands-too-far`, `archive-too-many-parts`, `not-annotations` */
export async function xlsxRows(bytes: Uint8Array, fileName: string): Promise<string[][]> {
  const archive = openArchive(bytes, fileName);
  // Expanded once under our limits, before a library expands it without any.
  for (const name of archive.names) archive.read(name);
  try {
    const [sheet] = await readWorkbook(Buffer.from(bytes), { trim: false });
    return (sheet?.data ?? []).map((row) => row.map(readCell));
  } catch (error) {
    throw new Problem('not-annotations', { file: fileName }, { cause: error });
  }
}

function readCell(cell: unknown): string {
  if (cell instanceof Date) return isDay(cell) ? cell.toISOString().slice(0, 10) : cell.toISOString();
  return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean'
    ? String(cell)
    : '';
}

function isDay(date: Date): boolean {
  return date.getTime() % 86_400_000 === 0;
}

function textOf(cell: Cell): string {
  return typeof cell === 'string' ? cell : 'day' in cell ? cell.day : cell.moment;
}
