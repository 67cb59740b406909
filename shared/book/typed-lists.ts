/** Reads the lists that people type into a paragraph: lines that begin with a mark. The words and numbers stay exactly as typed. */
import { z } from 'zod';
import { plainText, type Run } from '../documents/block.ts';
import { joinLines, trimRuns } from './note-runs.ts';

/** How the number of a list item is written: `3.`, `3)`, `(3)`, `c.`, `c)`, `(c)`. */
export const noteNumberSchema = z.object({
  value: z.int().nonnegative(),
  letters: z.boolean(),
  form: z.enum(['%.', '%)', '(%)']),
});
export type NoteNumber = z.infer<typeof noteNumberSchema>;

export type TypedBlock =
  | { kind: 'paragraph'; runs: Run[] }
  | { kind: 'bullet'; runs: Run[] }
  | { kind: 'number'; runs: Run[]; number: NoteNumber };

const BULLET = /^\s*(?:[•‣▪●◦⁃∙·]\s*|[-*–—]\s+)(?=\S)/u;
const NUMBER = /^\s*(\(?)(\d{1,2}|[a-z])([.)])\s+(?=\S)/u;

/** An empty line ends a block; a line without a mark goes on with the one before. */
export function typedBlocks(lines: readonly Run[][]): TypedBlock[] {
  const blocks: { block: TypedBlock; lines: Run[][] }[] = [];
  let isOpen = false;
  for (const line of lines) {
    const isEmpty = plainText(line).trim() === '';
    const started = isEmpty ? null : startBlock(line, isOpen);
    if (started) blocks.push({ block: started, lines: [started.runs] });
    else if (!isEmpty) blocks.at(-1)?.lines.push(trimRuns(line));
    isOpen = !isEmpty;
  }
  return blocks.map(({ block, lines: own }) => ({ ...block, runs: joinLines(own) }));
}

/** The block that a line begins; null when it goes on with the open one. */
function startBlock(line: readonly Run[], isOpen: boolean): TypedBlock | null {
  const text = plainText(line);
  const bullet = BULLET.exec(text);
  if (bullet) return { kind: 'bullet', runs: trimRuns(line, bullet[0].length) };
  const typed = NUMBER.exec(text);
  const number = typed ? readNumber(typed) : null;
  if (typed && number) return { kind: 'number', runs: trimRuns(line, typed[0].length), number };
  return isOpen ? null : { kind: 'paragraph', runs: trimRuns(line) };
}

/** Null for `(3.` and for `0.`, which no list writes. */
function readNumber([, opening, digits = '', closing]: RegExpExecArray): NoteNumber | null {
  const letters = /[a-z]/u.test(digits);
  const value = letters ? digits.charCodeAt(0) - 96 : Number(digits);
  if (value === 0 || (opening === '(' && closing === '.')) return null;
  return { value, letters, form: opening === '(' ? '(%)' : closing === '.' ? '%.' : '%)' };
}
