/**
 * Reads the structure that people type into a note: paragraphs parted by empty lines, and lists with typed marks. A book shows such
 * lists as real ones, which a screen reader announces and Word can restyle; the words and numbers stay exactly as typed.
 */

/** How the number of a list item is written: `3.`, `3)`, `(3)`, `c.`, `c)`, `(c)`. */
export interface NoteNumber {
  value: number;
  letters: boolean;
  form: '%.' | '%)' | '(%)';
}

/** Lines of one block that were typed on lines of their own are parted by `\n` in `text`. */
export type NoteBlock =
  | { kind: 'paragraph'; text: string }
  | { kind: 'bullet'; text: string }
  | { kind: 'number'; text: string; number: NoteNumber };

const BULLET = /^\s*(?:[•‣▪●◦⁃∙·]\s*|[-*–—]\s+)(?=\S)/u;
const NUMBER = /^\s*(\(?)(\d{1,2}|[a-z])([.)])\s+(?=\S)/u;

export function noteBlocks(text: string): NoteBlock[] {
  const blocks: NoteBlock[] = [];
  let open: NoteBlock | null = null;
  for (const line of text.split(/\r\n|[\n\r\u0085\u2028\u2029]/u)) {
    const started: NoteBlock | null = startBlock(line, open);
    if (started) blocks.push(started);
    else if (open && line.trim() !== '') open.text += `\n${line.trim()}`;
    open = line.trim() === '' ? null : (started ?? open);
  }
  return blocks;
}

/** The block that a line begins; null when it is empty or goes on with the open block. */
function startBlock(line: string, open: NoteBlock | null): NoteBlock | null {
  if (line.trim() === '') return null;
  const bullet = BULLET.exec(line);
  if (bullet) return { kind: 'bullet', text: line.slice(bullet[0].length).trim() };
  const number = NUMBER.exec(line);
  const read = number ? readNumber(number) : null;
  if (number && read) return { kind: 'number', text: line.slice(number[0].length).trim(), number: read };
  return open ? null : { kind: 'paragraph', text: line.trim() };
}

/** Null for `(3.` and for `0.`, which no list writes. */
function readNumber([, opening, digits = '', closing]: RegExpExecArray): NoteNumber | null {
  const letters = /[a-z]/u.test(digits);
  const value = letters ? digits.charCodeAt(0) - 96 : Number(digits);
  if (value === 0 || (opening === '(' && closing === '.')) return null;
  return { value, letters, form: opening === '(' ? '(%)' : closing === '.' ? '%.' : '%)' };
}
