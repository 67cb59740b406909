/**
 * Spares the markdown parser, which turns every character over several times, the plain words between the marks it looks for: while it
 * parses, one stand-in stands for each run of them, and one for all items of a plain list. `restore-markdown.ts` then makes of its tree
 * the tree of the whole text.
 */

/** Stand-ins are of the private use area of Unicode, which the parser takes for letters; a text that has any is left as it is. */
const FIRST = 0xe200;
const LAST = 0xefff;
export const STAND_IN = /[\ue200-\uefff]/g;

const PARAGRAPH_BREAK = /((?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r))/;
/** Paragraphs in which words can be more than words: of links, tags, code. */
const INTRICATE = /[[\]<>`~\\|]/;
const LETTER = String.raw`[A-Za-z\u00c0-\u024f]`;
const WORD = String.raw`[\dA-Za-z\u00c0-\u024f]+`;
/** What can stand between words and means nothing in markdown inside a line. */
const BETWEEN = String.raw`[ ,.;:()'"/$%\u2013\u2014\u2018-\u201d-]{1,3}`;
const WORDS = new RegExp(String.raw`(?<!\S)(?=${LETTER})${WORD}(?:${BETWEEN}${WORD}){2,}`, 'g');
/** The words of an item that is one line without emphasis or references to characters. */
const ITEM = String.raw`${LETTER}(?:[^\s*_&\0]| +(?=\S))+(?=\n|$)`;
const ITEMS = new RegExp(String.raw`(?<=(?:^|\n)- )${ITEM}(?:\n- ${ITEM})+`, 'g');

export interface Condensed {
  text: string;
  /** What each stand-in stands for, by its number; with line ends in it, the items of a list without the first one's marker. */
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
  const condensed = text
    .split(PARAGRAPH_BREAK)
    .map((part) => (INTRICATE.test(part) ? part : part.replace(ITEMS, standIn).replace(WORDS, standIn)))
    .join('');
  return inOrder(condensed, runs);
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
