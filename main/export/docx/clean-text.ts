/**
 * The one sanitiser that every text passes on its way into a Word file, and the one escape. Text comes from web pages, PDFs and the
 * clipboard; a single control character or half an emoji makes a file that Word refuses to open.
 */

/** XML 1.0 allows none of these: C0 but tab and newline, halves of surrogate pairs, U+FFFE and U+FFFF; the others say nothing. */
const UNWRITABLE =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]|\p{Surrogate}|\p{Noncharacter_Code_Point}/gu;

const LINE_ENDS = /\r\n|[\r\u0085\u2028\u2029]/gu;

/** Text in NFC with `\n` for every kind of line end and nothing that XML cannot hold. */
export function cleanText(text: string): string {
  return text.replace(LINE_ENDS, '\n').replace(UNWRITABLE, '').normalize('NFC');
}

/** The same on one line, for titles, headers and properties. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/gu, ' ').trim();
}

/** Clean text as it stands between tags or within an attribute's quotes. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"\n\t]/gu, (character) => ESCAPES[character] ?? character);
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;',
};

/** Shortens to at most `length` characters, at a word where there is one, with an ellipsis that says so. */
export function shorten(text: string, length: number): string {
  const characters = [...text];
  if (characters.length <= length) return text;
  const head = characters.slice(0, length - 1).join('');
  const space = head.lastIndexOf(' ');
  return `${(space > length / 2 ? head.slice(0, space) : head).trimEnd()}…`;
}
