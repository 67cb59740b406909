/**
 * Spares the markdown parser, which turns every character over several times, what it would make nothing of: while it parses, one stand-in
 * stands for each run of plain words, one for all items of a plain list, and one for plain blocks that follow each other.
 * `restore-markdown.ts` then makes of its tree the tree of the whole text.
 */

/** Stand-ins are of the private use area of Unicode, which the parser takes for letters; a text that has any is left as it is. */
const FIRST = 0xe200;
const LAST = 0xefff;
export const STAND_IN = /[\ue200-\uefff]/g;

const BREAK = /((?:\r\n|\n|\r(?!\n))[ \t]*(?:\r\n|\n|\r))/;
/** Between plain blocks. */
export const PLAIN_BREAK = '\n\n';
/** Before the next item of a plain list. */
export const NEXT_ITEM = '\n- ';

/** What can be more than words: emphasis, links, tags, code, references to characters, white space that has a meaning. */
const SIGN = /[*_\0[\]<>`~\\|]|&[#A-Za-z]|[^\S \n\u00a0]| (?=\n|$)/;
/** Signs that can be so beyond the line in which they stand. */
const INTRICATE = /[[\]<>`~\\|]/;
const LETTER = String.raw`[A-Za-z\u00c0-\u024f]`;
const WORD = String.raw`[\dA-Za-z\u00c0-\u024f]+`;
/** What can stand between words and means nothing in markdown inside a line. */
const BETWEEN = String.raw`[ ,.;:()'"/$%\u2013\u2014\u2018-\u201d-]{1,3}`;
const WORDS = new RegExp(String.raw`(?<!\S)(?=${LETTER})${WORD}(?:${BETWEEN}${WORD}){2,}`, 'g');
/** No list and no other block begins so. */
const START = String.raw`(?:[A-Za-z\u00c0-\u024f"'($\u00a1\u00bf\u2018\u201c]|\d+(?![\d.)]))`;
/** A line to its end, in a part without signs. */
const LINE = String.raw`${START}[^\n]+`;
const ITEMS = itemsOf(LINE);
/** The same in a part with signs, of lines that have none. */
const ITEMS_AMONG_SIGNS = itemsOf(
  String.raw`${START}(?:[^\s*_&\0[\]<>\x60~\\|]|&(?![#A-Za-z])|\u00a0| +(?=\S|\u00a0))+(?=\n|$)`,
);
const PLAIN_LIST = new RegExp(String.raw`^- ${LINE}(?:\n- ${LINE})*$`);
/** A heading or a paragraph. */
const PLAIN_LINE = new RegExp(String.raw`^(?:#{1,6} (?=[^#]+$))?${LINE}$`);

/** Items of a list, one after the other; a line that begins so is of no block before it. */
function itemsOf(line: string): RegExp {
  return new RegExp(String.raw`(?<=(?:^|\n)- )${line}(?:\n- ${line})+`, 'g');
}

export interface Condensed {
  text: string;
  /** What each stand-in stands for, by its number. */
  runs: readonly string[];
  /** Where each stands in the condensed text, rising. */
  places: readonly number[];
}

/** Number of a stand-in. */
export function numberOf(standIn: string): number {
  return standIn.charCodeAt(0) - FIRST;
}

export function condenseMarkdown(text: string): Condensed {
  if (text.search(STAND_IN) >= 0) return { text, runs: [], places: [] };
  const runs: string[] = [];
  const standIn = (run: string): string => {
    if (FIRST + runs.length > LAST) return run;
    runs.push(run);
    return String.fromCharCode(FIRST + runs.length - 1);
  };
  const end = endOfLines(text);
  const parts = text.slice(0, end).split(BREAK);
  const condensed: string[] = [];
  for (let at = 0; at < parts.length; at += 1) {
    const last = endOfPlainBlocks(parts, at);
    if (last > at) condensed.push(standIn(parts.slice(at, last + 1).join('')));
    else condensed.push(condensePart(parts[at] ?? '', standIn));
    at = Math.max(at, last);
  }
  return inOrder(condensed.join('') + text.slice(end), runs);
}

/** Where the line ends begin that nothing follows. */
function endOfLines(text: string): number {
  let end = text.length;
  while (text.endsWith('\n', end)) end -= 1;
  return end;
}

function condensePart(part: string, standIn: (run: string) => string): string {
  const condensed = part.replace(SIGN.test(part) ? ITEMS_AMONG_SIGNS : ITEMS, standIn);
  return INTRICATE.test(part) ? condensed : condensed.replace(WORDS, standIn);
}

/**
 * Headings and paragraphs of one line, and lists between them or at the end: whatever is around them, they are blocks of their own.
 * @param at of a part; paragraphs and the breaks between them take turns
 * @returns the place of the last of them
 */
function endOfPlainBlocks(parts: readonly string[], at: number): number {
  if (at % 2 === 1 || !isPlainLine(parts[at])) return at;
  let end = at;
  for (let next = at + 2; parts[next - 1] === PLAIN_BREAK; next += 2) {
    if (isPlainLine(parts[next])) end = next;
    else if (end !== next - 2 || !isPlainList(parts[next])) break;
    else if (next === parts.length - 1) end = next;
  }
  return end;
}

function isPlainLine(part = ''): boolean {
  return PLAIN_LINE.test(part) && !SIGN.test(part);
}

function isPlainList(part = ''): boolean {
  return PLAIN_LIST.test(part) && !SIGN.test(part);
}

/** Items are replaced before words, so that stand-ins are not numbered in the order of the text. */
function inOrder(text: string, runs: readonly string[]): Condensed {
  const ordered: string[] = [];
  const places: number[] = [];
  const renumbered = text.replace(STAND_IN, (standIn: string, place: number) => {
    ordered.push(runs[numberOf(standIn)] ?? '');
    places.push(place);
    return String.fromCharCode(FIRST + ordered.length - 1);
  });
  return { text: renumbered, runs: ordered, places };
}
