/** The words of a note as runs, line by line. Links whose words do not say where they lead have their address spelled out instead. */
import { z } from 'zod';
import type { Inline } from '../annotations/rich-text.ts';
import { plainText, runSchema, type Run } from '../documents/block.ts';
import { describesTarget } from './describes-target.ts';

/** `\n` parts the lines of one block. */
export const noteRunsSchema = z.array(runSchema);

const LINE_ENDS = /\r\n|[\n\r\u0085\u2028\u2029]/u;

export function linesOfNote(content: readonly Inline[]): Run[][] {
  const lines: Run[][] = [[]];
  for (const inline of content) {
    const [first = '', ...rest] = inline.type === 'text' ? inline.text.split(LINE_ENDS) : ['', ''];
    lines.at(-1)?.push(...runOf(first, inline));
    for (const line of rest) lines.push(runOf(line, inline));
  }
  return lines.map((line) => spellAddresses(line));
}

function runOf(text: string, inline: Inline): Run[] {
  if (text === '' || inline.type !== 'text') return [];
  const run: Run = { text };
  for (const mark of inline.marks ?? []) {
    if (mark.type === 'link') run.href = mark.attrs.href;
    else run[mark.type] = true;
  }
  return [run];
}

/** Lines of one block, joined. */
export function joinLines(lines: readonly Run[][]): Run[] {
  return lines.flatMap((line, index) => (index === 0 ? line : [{ text: '\n' }, ...line]));
}

/** The runs from an offset on, without white space before and after; in UTF-16 code units of their joined text. */
export function trimRuns(runs: readonly Run[], from = 0): Run[] {
  const text = plainText(runs);
  const start = text.length - text.slice(from).trimStart().length;
  const end = text.trimEnd().length;
  let before = 0;
  return runs.flatMap((run) => {
    const kept = run.text.slice(Math.max(0, start - before), Math.max(0, end - before));
    before += run.text.length;
    return kept === '' ? [] : [{ ...run, text: kept }];
  });
}

/** On paper, "here" leads nowhere; and a screen reader that lists the links of a page says it without the words around it. */
function spellAddresses(line: readonly Run[]): Run[] {
  return linksIn(line).flatMap((runs) => {
    const address = runs[0]?.href;
    const words = plainText(runs);
    if (address === undefined || describesTarget(words)) return runs;
    const unlinked = runs.map((run) => {
      const { href: _, ...plain } = run;
      return plain;
    });
    return words.includes(withoutScheme(address)) ? unlinked : [...unlinked, { text: ` (${address})` }];
  });
}

/** Neighbours that lead to the same place are one link, also where a part of it is bold. */
export function linksIn(line: readonly Run[]): Run[][] {
  const groups: Run[][] = [];
  for (const run of line) {
    const last = groups.at(-1);
    if (last && last[0]?.href === run.href) last.push(run);
    else groups.push([run]);
  }
  return groups;
}

function withoutScheme(address: string): string {
  return address.replace(/^(?:https?:\/\/|mailto:)/u, '').replace(/\/$/u, '');
}
