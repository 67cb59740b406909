/** Tables as CSV (RFC 4180), in UTF-8 with a byte order mark, by which Excel knows it; what looks like a formula is guarded. */
import Papa from 'papaparse';
import { guardCell, unguardCell } from '../../../shared/annotations/exchange/guard-cell.ts';
import type { Cell } from '../../../shared/annotations/exchange/table.ts';

const BYTE_ORDER_MARK = '\ufeff';

export function csvBytes(rows: readonly (readonly Cell[])[]): Uint8Array {
  const cells = rows.map((row) => row.map((cell) => guardCell(textOf(cell))));
  return new TextEncoder().encode(`${BYTE_ORDER_MARK}${Papa.unparse(cells, { newline: '\r\n' })}\r\n`);
}

/** Excel writes semicolons where the comma is the decimal sign. */
export function csvRows(text: string): string[][] {
  const { data } = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), {
    delimitersToGuess: [',', ';', '\t'],
    skipEmptyLines: true,
  });
  return data.map((row) => row.map(unguardCell));
}

function textOf(cell: Cell): string {
  if (typeof cell === 'string') return cell;
  return 'day' in cell ? cell.day : cell.moment;
}
