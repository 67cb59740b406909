/**
 * Joins the lines of a passage into one text. A word that was parted at the end of a line is put together again; whether its hyphen is its
 * own is told by how the document writes the word elsewhere.
 */
import type { Run } from '../../../../shared/documents/block.ts';
import type { Line, Piece } from './piece.ts';

/** The words of a document as they stand inside of lines. */
export type Vocabulary = ReadonlySet<string>;

export function vocabularyOf(lines: readonly Line[]): Vocabulary {
  const words = new Set<string>();
  for (const { text } of lines) {
    for (const word of text.slice(0, text.lastIndexOf(' ')).match(/[\p{L}]+(?:-[\p{L}]+)*/gu) ?? [])
      words.add(word.toLowerCase());
  }
  return words;
}

export function joinLines(lines: readonly Line[], vocabulary: Vocabulary): Run[] {
  const runs: Run[] = [];
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    const lineRuns = line.pieces.map((piece) => runOf(piece));
    if (!next) runs.push(...lineRuns);
    else if (!isParted(line.text, next.text)) runs.push(...lineRuns, { text: ' ' });
    else runs.push(...(keepsHyphen(line.text, next.text, vocabulary) ? lineRuns : withoutHyphen(lineRuns)));
  }
  return runs;
}

function runOf({ text, bold, italic, raised, href }: Piece): Run {
  return {
    text,
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(raised && { superscript: true }),
    ...(href !== null && { href }),
  };
}

/** "infra-" and "structure" */
function isParted(line: string, next: string): boolean {
  return /\p{L}[-\u00ad\u2010]$/u.test(line) && /^\p{Ll}/u.test(next);
}

function keepsHyphen(line: string, next: string, vocabulary: Vocabulary): boolean {
  const first = line
    .slice(line.lastIndexOf(' ') + 1, -1)
    .replace(/[^\p{L}-]/gu, '')
    .toLowerCase();
  const second = (/^[\p{L}-]+/u.exec(next)?.[0] ?? '').toLowerCase();
  if (line.endsWith('\u00ad')) return false;
  if (vocabulary.has(`${first}-${second}`)) return true;
  if (vocabulary.has(`${first}${second}`)) return false;
  return vocabulary.has(first) && vocabulary.has(second);
}

function withoutHyphen(runs: readonly Run[]): Run[] {
  const last = runs.at(-1);
  return last ? [...runs.slice(0, -1), { ...last, text: last.text.replace(/[-\u00ad\u2010]\s*$/, '') }] : [];
}
