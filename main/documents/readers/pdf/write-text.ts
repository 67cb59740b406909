/** Writes passages down as the text that spans count in, and as blocks with their places in it. */
import { plainText, type Block, type Run } from '../../../../shared/documents/block.ts';
import { tidyRuns } from '../../../../shared/documents/tidy-runs.ts';
import { joinLines, type Vocabulary } from './join-lines.ts';
import type { PageNote } from './page-notes.ts';
import type { Passage } from './passages.ts';
import type { Line } from './piece.ts';

interface Written {
  text: string;
  blocks: Block[];
}

interface Content {
  passages: readonly Passage[];
  notes: readonly PageNote[];
  /** Heads and feet of pages, and what stands aslant. */
  leftOut: readonly string[];
  vocabulary: Vocabulary;
}

type Shape = Block extends infer Each ? (Each extends Block ? Omit<Each, 'runs' | 'span'> : never) : never;

export function writeText({ passages, notes, leftOut, vocabulary }: Content): Written {
  const written: Written = { text: '', blocks: [] };
  const join = (lines: readonly Line[]) => tidyRuns(joinLines(lines, vocabulary));
  const levels = levelsOf(passages);
  for (const passage of passages) {
    if (passage.kind === 'row') {
      const cells = passage.row.cells.map(join);
      add(written, { kind: 'table-row', isHeader: passage.isHeader, cells }, joinCells(cells));
    } else add(written, shapeOf(passage, levels), join(passage.lines), markerOf(passage));
  }
  for (const { marker, lines } of notes) add(written, { kind: 'note', marker }, join(lines), `${marker} `);
  for (const line of leftOut) {
    add(written, { kind: 'paragraph', leftOut: 'running-line' }, tidyRuns([{ text: line }]));
  }
  return written;
}

function add(written: Written, shape: Shape, runs: Run[], before = ''): void {
  const words = plainText(runs);
  if (words === '') return;
  const start = written.text.length + before.length;
  written.text += `${before}${words}\n\n`;
  written.blocks.push({ ...shape, runs, span: { start, end: start + words.length } });
}

function shapeOf(passage: Exclude<Passage, { kind: 'row' }>, levels: readonly number[]): Shape {
  if (passage.kind === 'heading') {
    const level = Math.min(6, 1 + levels.indexOf(Math.round(passage.size)));
    return { kind: 'heading', level: Math.max(1, level) };
  }
  if (passage.kind === 'paragraph') return { kind: 'paragraph' };
  const { bullet, depth } = passage;
  return { kind: 'list-item', depth, ordered: bullet.ordered, marker: bullet.marker };
}

function markerOf(passage: Passage): string {
  return passage.kind === 'item' ? `${passage.bullet.marker} ` : '';
}

/** Sizes of headings, the largest first: each is a level. */
function levelsOf(passages: readonly Passage[]): number[] {
  const sizes = passages.flatMap((passage) => (passage.kind === 'heading' ? [Math.round(passage.size)] : []));
  return [...new Set(sizes)].sort((left, right) => right - left);
}

function joinCells(cells: readonly Run[][]): Run[] {
  return tidyRuns(cells.flatMap((cell, index) => (index === 0 ? cell : [{ text: ' | ' }, ...cell])));
}
