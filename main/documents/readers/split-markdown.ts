/**
 * Keeps the markdown parser, whose time grows faster than its text, quick: long texts are parsed in pieces, and texts that no one writes
 * (lists a hundred deep, a thousand brackets in one paragraph) are told so that another reader can take them.
 */

export interface Piece {
  text: string;
  /** Where the piece begins in the whole, in UTF-16 units. */
  start: number;
}

const PIECE = 16_000;
const DEEPEST_INDENT = 200;
const MOST_CONTAINERS = 50;
const MOST_MARKS = 1000;

/** Cuts before lines that begin something at the left margin: after an empty line, or an item. The pieces, joined, are the text. */
export function splitMarkdown(text: string): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  while (text.length - start > PIECE) {
    const cut = nextCut(text, start + PIECE);
    if (cut === null) break;
    pieces.push({ text: text.slice(start, cut), start });
    start = cut;
  }
  return [...pieces, { text: text.slice(start), start }];
}

function nextCut(text: string, from: number): number | null {
  const boundary = /(?:\n|\r)[ \t]*(?:\r\n|\n|\r)(?=[^\s>])|(?:\r\n|\n|\r)(?=[-*+•][ \t])/g;
  boundary.lastIndex = from;
  const found = boundary.exec(text);
  return found ? found.index + found[0].length : null;
}

export function isTooIntricate(text: string): boolean {
  let marks = 0;
  for (const line of text.split(/\r\n|\n|\r/)) {
    if (/^\s*$/.test(line)) marks = 0;
    else marks += line.match(/[*_`[\]<~!\\]/g)?.length ?? 0;
    if (marks > MOST_MARKS || isTooDeep(line)) return true;
  }
  return false;
}

function isTooDeep(line: string): boolean {
  const indent = /^[ \t]*/.exec(line)?.[0].length ?? 0;
  if (indent > DEEPEST_INDENT) return true;
  return (
    (/^(?:[ \t]*(?:[-*+>•]|\d{1,9}[.)])[ \t]?)+/.exec(line)?.[0].match(/\S+/g)?.length ?? 0) > MOST_CONTAINERS
  );
}
