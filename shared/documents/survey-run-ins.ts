/** Which paragraphs of a text begin with a heading in the same line: what is not set off by bold letters must be a habit of the text. */
import type { Block } from './block.ts';
import { readRunIn, type RunIn } from './run-in.ts';
import type { LineSurvey } from './survey.ts';

const HABIT = 2;

export function findRunIns(
  blocks: readonly Block[],
  { boilerplate, headings, titles }: Pick<LineSurvey, 'boilerplate' | 'headings' | 'titles'>,
): ReadonlyMap<number, RunIn> {
  const found: [number, RunIn][] = [];
  for (const [index, block] of blocks.entries()) {
    if (boilerplate[index] || headings[index] || titles.has(index)) continue;
    const runIn = readRunIn(block);
    if (runIn) found.push([index, runIn]);
  }
  const plain = found.filter(([, { isBold }]) => !isBold).length;
  return new Map(found.filter(([, { isBold }]) => isBold || plain >= HABIT));
}
