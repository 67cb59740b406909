/** Takes the footnotes from the foot of a column: lines in smaller letters after the last of the text, the first with a mark before it. */
import { dropStart } from './drop-start.ts';
import type { Laid } from './find-tables.ts';
import type { Segment } from './piece.ts';

export interface PageNote {
  /** Empty where it goes on with the last note of the page before. */
  marker: string;
  /** Without the marker. */
  lines: Segment[];
}

/** Of the size of the body. */
const SMALLER = 0.93;
const MARK = /^(\d{1,3}|[*†‡§]{1,3}|[a-z]|[ivx]{1,5})(?=[.)]?(?:\s\S|[\p{Lu}“¿]))/u;

interface NotePlace {
  bodySize: number;
  /** Text stands above on the page, in another region. */
  isUnderText: boolean;
  /** The page before ends in a note. */
  isAfterNote: boolean;
  /** Raised marks in the text of the page. */
  references: ReadonlySet<string>;
}

export function takeNotes(
  laid: readonly Laid[],
  { bodySize, isUnderText, isAfterNote, references }: NotePlace,
): { body: Laid[]; notes: PageNote[] } {
  const last = laid.findLastIndex((one) => one.kind === 'row' || one.line.size > SMALLER * bodySize);
  const tail = laid.slice(last + 1).flatMap((one) => (one.kind === 'line' ? [one.line] : []));
  const first = tail.findIndex((line) => markOf(line, references) !== null);
  const from = isAfterNote && first > 0 ? 0 : first;
  if ((last < 0 && !isUnderText) || from < 0) return { body: [...laid], notes: [] };
  const notes: PageNote[] = [];
  for (const [index, line] of tail.entries()) {
    if (index < from) continue;
    const mark = markOf(line, references);
    if (mark !== null) notes.push({ marker: mark, lines: [dropStart(line, lengthOf(mark, line.text))] });
    else if (notes.length === 0) notes.push({ marker: '', lines: [line] });
    else notes.at(-1)?.lines.push(line);
  }
  return { body: laid.slice(0, last + 1 + from), notes };
}

/** A raised mark, or one that is raised in the text above and stands before text of its own. */
function markOf(line: Segment, references: ReadonlySet<string>): string | null {
  const [first] = line.pieces;
  const start = first?.text.trim() ?? '';
  if (first?.raised && MARK.test(`${start} -`)) return start;
  const mark = MARK.exec(line.text)?.[1] ?? null;
  return mark !== null && references.has(mark) ? mark : null;
}

/** Of the mark with its stop. */
function lengthOf(mark: string, text: string): number {
  return mark.length + (/^[.)]/.test(text.slice(mark.length)) ? 1 : 0);
}

/** The raised marks of a text. */
export function referencesIn(segments: readonly Segment[]): Set<string> {
  const raised = segments.flatMap(({ pieces }) => pieces.filter((piece) => piece.raised));
  return new Set(raised.flatMap(({ text }) => text.split(/[\s,()[\]]+/)).filter((mark) => mark !== ''));
}
