/**
 * Keeps a spreadsheet from taking a text for a formula (OWASP, "CSV Injection"): an apostrophe stands before what begins like one, and is
 * taken away again when the file comes back. Whatever a text is, it comes back as it was.
 */
const LIKE_FORMULA = /^'*[=+\-@\t\r]/;
const GUARDED = /^'+[=+\-@\t\r]/;

export function guardCell(text: string): string {
  return LIKE_FORMULA.test(text) ? `'${text}` : text;
}

export function unguardCell(cell: string): string {
  return GUARDED.test(cell) ? cell.slice(1) : cell;
}
