/** Writes blocks in short: "# title", "p words", "* item", "** nested item", "1. numbered item", "> quoted", "---"; `__words__` are bold, `[words]` a link. */
import type { Block, Run } from '../../../shared/documents/block.ts';
import { parseStructure, type Structure } from '../../../shared/documents/parse-structure.ts';

export function blocksOf(...lines: string[]): Block[] {
  let start = 0;
  return lines.map((line) => {
    const span = { start, end: start + line.length };
    start = span.end + 1;
    return { ...shapeOf(line), runs: runsOf(line.replace(/^(?:#+|p|\*+|\d+\.|>|---) ?/, '')), span };
  });
}

type Shape = Block extends infer Each ? (Each extends Block ? Omit<Each, 'runs' | 'span'> : never) : never;

function shapeOf(line: string): Shape {
  const mark = /^(?:#+|\*+|\d+\.|>|---)/.exec(line)?.[0] ?? '';
  if (mark.startsWith('#')) return { kind: 'heading', level: mark.length };
  if (mark.startsWith('*')) return { kind: 'list-item', depth: mark.length - 1, ordered: false, marker: '-' };
  if (mark.endsWith('.')) return { kind: 'list-item', depth: 0, ordered: true, marker: mark };
  if (mark === '>') return { kind: 'quotation' };
  return { kind: mark === '---' ? 'rule' : 'paragraph' };
}

function runsOf(text: string): Run[] {
  if (/^\[[^\]]+\]$/.test(text)) return [{ text, href: 'https://a.gov' }];
  return text
    .split('__')
    .map((part, index): Run => (index % 2 === 1 ? { text: part, bold: true } : { text: part }))
    .filter((run) => run.text !== '');
}

export function structureOf(lines: readonly string[], knownTitle = ''): Structure {
  let count = 0;
  return parseStructure(blocksOf(...lines), knownTitle, () => `id-${String((count += 1))}`);
}
