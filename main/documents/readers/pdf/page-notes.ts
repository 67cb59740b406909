/** Takes the footnotes from the bottom of a page: lines in smaller letters after the last of the text, the first with a mark before it. */
import type { Laid } from './find-tables.ts';
import type { Line } from './piece.ts';

export interface PageNote {
  marker: string;
  /** Without the marker. */
  lines: Line[];
}

/** Of the size of the body. */
const SMALLER = 0.9;
const MARK = /^(\d{1,3}|[*†‡§])\.?\s?(?=\S)/;

export function takeNotes(laid: readonly Laid[], bodySize: number): { body: Laid[]; notes: PageNote[] } {
  const last = laid.findLastIndex((one) => one.kind === 'row' || one.line.size > SMALLER * bodySize);
  const tail = laid.slice(last + 1).flatMap((one) => (one.kind === 'line' ? [one.line] : []));
  const [first] = tail;
  if (last < 0 || !first || !isMarked(first)) return { body: [...laid], notes: [] };
  const notes: PageNote[] = [];
  for (const line of tail) {
    const marker = isMarked(line) ? MARK.exec(line.text)?.[1] : undefined;
    if (marker === undefined) notes.at(-1)?.lines.push(line);
    else notes.push({ marker, lines: [withoutStart(line, marker)] });
  }
  return { body: laid.slice(0, last + 1), notes };
}

/** A raised mark, or a number with text of its own behind it. */
function isMarked(line: Line): boolean {
  const [, mark] = MARK.exec(line.text) ?? [];
  if (mark === undefined) return false;
  return line.pieces[0]?.raised === true || /^\S{1,4}\s/.test(line.text) || !/^\d/.test(mark);
}

/** The line without what it begins with and the room after that. */
export function withoutStart(line: Line, start: string): Line {
  let left = start.length;
  const pieces = line.pieces.flatMap((piece, index) => {
    const text = index === 0 ? piece.text.trimStart() : piece.text;
    const cut = Math.min(left, text.length);
    left -= cut;
    const rest = text.slice(cut);
    return rest === '' ? [] : [{ ...piece, text: rest }];
  });
  const trimmed = trimFirst(pieces);
  return { ...line, pieces: trimmed, text: line.text.slice(start.length).trimStart() };
}

function trimFirst(pieces: Line['pieces']): Line['pieces'] {
  const [first, ...others] = pieces;
  if (!first) return [];
  const text = first.text.trimStart();
  return text === '' ? trimFirst(others) : [{ ...first, text }, ...others];
}
