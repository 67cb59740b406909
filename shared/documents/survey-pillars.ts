/** Finds the lines that announce a pillar, and the lists and sentences that only enumerate them. */
import { plainText, type Block } from './block.ts';
import type { HeadingReason } from './heading-shape.ts';
import { readPillarLine, type PillarLine } from './pillar-lines.ts';
import { pillarNamed } from './pillar-names.ts';
import type { Pillar } from './pillar.ts';
import { countWords, endsSentence } from './text-shape.ts';

export interface PillarSurvey {
  /** What each block says as a pillar's heading; null for the others and for those that are only enumerated. */
  headings: readonly (PillarLine | null)[];
  /** Indexes of blocks that enumerate the pillars. */
  enumerated: ReadonlySet<number>;
  /** The pillars that stand in the text by name. */
  named: ReadonlySet<Pillar>;
}

export function surveyPillars(
  blocks: readonly Block[],
  headings: readonly (HeadingReason | null)[],
): PillarSurvey {
  const lines = blocks.map((block, index) => lineOf(block, headings[index] ?? null));
  const sentences = blocks.map((block) => pillarsEnumeratedIn(block));
  const enumerated = new Set([
    ...enumeratedItems(blocks, lines),
    ...enumeratedLines(blocks, lines),
    ...[...sentences.keys()].filter((index) => (sentences[index]?.size ?? 0) >= 3),
  ]);
  return {
    headings: lines.map((line, index) =>
      enumerated.has(index) || blocks[index]?.kind === 'list-item' ? null : line,
    ),
    enumerated,
    named: new Set([
      ...lines.flatMap((line) => (line?.isNamed ? (line.pillar ?? []) : [])),
      ...sentences.flatMap((pillars) => [...pillars]),
    ]),
  };
}

function lineOf(block: Block, heading: HeadingReason | null): PillarLine | null {
  const text = plainText(block.runs);
  if (block.kind === 'list-item') return readPillarLine(text);
  if (block.kind === 'rule' || block.kind === 'quotation' || countWords(text) > 30) return null;
  return heading !== null || !endsSentence(text) ? readPillarLine(text) : null;
}

/** Lists of which most items are pillars. */
function enumeratedItems(blocks: readonly Block[], lines: readonly (PillarLine | null)[]): number[] {
  return groups(blocks, ({ kind }) => kind === 'list-item').flatMap((group) => {
    const pillars = group.filter((index) => lines[index]);
    return pillars.length >= 2 && pillars.length >= 0.6 * group.length ? group : [];
  });
}

/** Three pillars or more, one right under the other, with nothing in between. */
function enumeratedLines(blocks: readonly Block[], lines: readonly (PillarLine | null)[]): number[] {
  const isLine = (block: Block, index: number) => block.kind !== 'list-item' && lines[index] !== null;
  return groups(blocks, isLine).flatMap((group) => (group.length >= 3 ? group : []));
}

/** "... four pillars: 1. Building Back Together; 2. Promoting ...; 3. Securing ...; and 4. Investing in Our People." */
function pillarsEnumeratedIn(block: Block): ReadonlySet<Pillar> {
  if (block.kind !== 'paragraph') return new Set();
  const parts = plainText(block.runs).split(/[;:,]|\(?\d[.)]\s/);
  return new Set(parts.slice(0, 200).flatMap((part) => pillarNamed(part) ?? []));
}

function groups(blocks: readonly Block[], belongs: (block: Block, index: number) => boolean): number[][] {
  const found: number[][] = [];
  let open: number[] | null = null;
  for (const [index, block] of blocks.entries()) {
    if (!belongs(block, index)) open = null;
    else if (open) open.push(index);
    else found.push((open = [index]));
  }
  return found;
}
