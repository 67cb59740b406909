/**
 * Writes blocks in short: "# title", "p words", "* item", "** nested item", "1. numbered item", "> quoted", "---", "|= head | head",
 * "| cell | cell", "fn note"; `__words__` are bold, `[words]` a link.
 */
import type { Block, Run } from '../../../shared/documents/block.ts';
import type { Dialogue } from '../../../shared/documents/dialogues/dialogue.ts';
import { parseStructure, type Structure } from '../../../shared/documents/parse-structure.ts';

export function blocksOf(...lines: string[]): Block[] {
  let start = 0;
  return lines.map((line) => {
    const span = { start, end: start + line.length };
    start = span.end + 1;
    return { ...shapeOf(line), runs: runsOf(wordsOf(line)), span };
  });
}

/** The line without the mark of its kind. */
export function wordsOf(line: string): string {
  return line.replace(/^(?:#+|p|\*+|\d+\.|>|---|\|=|\||fn) ?/, '');
}

type Shape = Block extends infer Each ? (Each extends Block ? Omit<Each, 'runs' | 'span'> : never) : never;

function shapeOf(line: string): Shape {
  const mark = /^(?:#+|\*+|\d+\.|>|---|\|=|\||fn)/.exec(line)?.[0] ?? '';
  if (mark.startsWith('|')) return { kind: 'table-row', isHeader: mark === '|=', cells: cellsOf(line) };
  if (mark === 'fn') return { kind: 'note', marker: '1' };
  if (mark.startsWith('#')) return { kind: 'heading', level: mark.length };
  if (mark.startsWith('*')) return { kind: 'list-item', depth: mark.length - 1, ordered: false, marker: '-' };
  if (mark.endsWith('.')) return { kind: 'list-item', depth: 0, ordered: true, marker: mark };
  if (mark === '>') return { kind: 'quotation' };
  return { kind: mark === '---' ? 'rule' : 'paragraph' };
}

function cellsOf(line: string): Run[][] {
  return wordsOf(line)
    .split('|')
    .map((cell) => runsOf(cell.trim()));
}

function runsOf(text: string): Run[] {
  if (/^\[[^\]]+\]$/.test(text)) return [{ text, href: 'https://a.gov' }];
  return text
    .split('__')
    .map((part, index): Run => (index % 2 === 1 ? { text: part, bold: true } : { text: part }))
    .filter((run) => run.text !== '');
}

export function structureOf(
  lines: readonly string[],
  knownTitle = '',
  dialogues: readonly Dialogue[] = [],
): Structure {
  let count = 0;
  const createId = () => `id-${String((count += 1))}`;
  return parseStructure(blocksOf(...lines), { knownTitle, createId, dialogues });
}
