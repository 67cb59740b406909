/** Finds the lines that announce a pillar of a dialogue, and the lists and sentences that only enumerate them. */
import { textOf } from './block-text.ts';
import type { Block } from './block.ts';
import type { KnownDialogue } from './dialogues/known-dialogue.ts';
import type { HeadingReason } from './heading-shape.ts';
import { readPillarLine, type PillarLine } from './pillar-lines.ts';
import { mayNamePillar, nameWeight, pillarNamed } from './pillar-names.ts';
import type { Pillar } from './pillar.ts';
import { endsSentence } from './text-shape.ts';

export interface PillarSurvey {
  /** What each block says as a pillar's heading; null for the others and for those that are only enumerated. */
  headings: readonly (PillarLine | null)[];
  /** Indexes of blocks that enumerate the pillars. */
  enumerated: ReadonlySet<number>;
  /** The pillars that stand in the text by name. */
  named: ReadonlySet<Pillar>;
}

const LONGEST_LINE = 30;
/** A sentence that names so many pillars enumerates them. */
const ENUMERATED = 3;

export function surveyPillars(
  blocks: readonly Block[],
  headings: readonly (HeadingReason | null)[],
  dialogue: KnownDialogue,
): PillarSurvey {
  const lines = blocks.map((block, index) => lineOf(block, headings[index] ?? null, dialogue));
  const sentences = blocks.map((block) => pillarsEnumeratedIn(block, dialogue));
  const enumerated = new Set([
    ...enumeratedItems(blocks, lines),
    ...enumeratedLines(blocks, lines),
    ...[...sentences.keys()].filter((index) => (sentences[index]?.size ?? 0) >= ENUMERATED),
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

/** What a text says about the pillars of a dialogue, as far as it tells whether it is of that dialogue. */
export function pillarEvidence(
  { headings, named }: PillarSurvey,
  dialogue: KnownDialogue,
): { pillarsNamed: number; nameWeight: number; pillarsNumbered: number; otherPillars: number } {
  const numbered = headings.flatMap((line) => (line?.isNumbered && line.isNamed ? (line.pillar ?? []) : []));
  return {
    pillarsNamed: named.size,
    nameWeight: [...named].reduce((sum, pillar) => sum + nameWeight(pillar, dialogue), 0),
    pillarsNumbered: new Set(numbered).size,
    otherPillars: headings.filter((line) => line?.isNumbered && line.pillar === null).length,
  };
}

function lineOf(block: Block, heading: HeadingReason | null, dialogue: KnownDialogue): PillarLine | null {
  if (block.kind === 'rule' || block.kind === 'quotation' || block.kind === 'note') return null;
  const { text, words } = textOf(block);
  if (words > LONGEST_LINE) return null;
  if (block.kind === 'list-item') return readPillarLine(text, dialogue);
  return heading !== null || !endsSentence(text) ? readPillarLine(text, dialogue) : null;
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
  return groups(blocks, isLine).flatMap((group) => (group.length >= ENUMERATED ? group : []));
}

/** In UTF-16 units. */
const LONGEST_ENUMERATION = 3000;
const NONE: ReadonlySet<Pillar> = new Set();

/** "... four pillars: 1. Building Back Together; 2. Promoting ...; 3. Securing ...; and 4. Investing in Our People." */
function pillarsEnumeratedIn(block: Block, dialogue: KnownDialogue): ReadonlySet<Pillar> {
  if (block.kind !== 'paragraph') return NONE;
  const { folded } = textOf(block);
  if (folded.length > LONGEST_ENUMERATION || !mayNamePillar(folded, dialogue)) return NONE;
  const parts = folded.split(/[;:,]|\(?\d[.)]\s/).filter((part) => mayNamePillar(part, dialogue));
  return new Set(parts.flatMap((part) => pillarNamed(part, dialogue) ?? []));
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
