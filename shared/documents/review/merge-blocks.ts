/**
 * Makes one of passages that belong together. Neighbours become one block, their texts joined by a space; where sub-points, or something
 * left out, stand between, the later passage becomes a sub-point of the earlier initiative, so that no word leaves its place.
 */
import type { Block } from '../block.ts';
import type { PlacedBlock } from '../document.ts';
import { tidyRuns } from '../tidy-runs.ts';
import { settleBlocks, type CreateId } from './settle-blocks.ts';

export interface Merged {
  blocks: PlacedBlock[];
  /** Index of the block that the first of those merged has become. */
  at: number;
}

/**
 * @param chosen indices of the blocks: one is merged with the one before it, several with the first of them
 * @returns null where nothing can be merged
 */
export function mergeBlocks(
  blocks: readonly PlacedBlock[],
  chosen: ReadonlySet<number>,
  createId: CreateId,
): Merged | null {
  const [first = 0, ...others] = [...chosen].sort((left, right) => left - right);
  const later = others.length > 0 ? others : [first];
  let merged = [...blocks];
  let changes = 0;
  for (const index of later.toReversed()) {
    const next = mergeWithBefore(merged, index);
    if (next) changes += 1;
    merged = next ?? merged;
  }
  if (changes === 0) return null;
  const isGone = others.length === 0 && merged.length < blocks.length;
  return { blocks: settleBlocks(merged, createId), at: isGone ? first - 1 : first };
}

function mergeWithBefore(blocks: readonly PlacedBlock[], index: number): PlacedBlock[] | null {
  const [before, placed] = [blocks[index - 1], blocks[index]];
  if (!placed || placed.role === 'boilerplate') return null;
  if (before && areOneText(before, placed)) {
    return [...blocks.slice(0, index - 1), join(before, placed), ...blocks.slice(index + 1)];
  }
  if (placed.role !== 'initiative' || !followsInitiative(blocks, index)) return null;
  return blocks.with(index, { ...placed, role: 'sub-point', reason: 'by-hand' });
}

function areOneText(before: PlacedBlock, placed: PlacedBlock): boolean {
  if (before.role === placed.role) return before.role !== 'sub-point' || placed.initiativeId !== null;
  return before.role === 'initiative' && placed.role === 'sub-point';
}

/** Nothing but its sub-points and what is left out stands between. */
function followsInitiative(blocks: readonly PlacedBlock[], index: number): boolean {
  const between = blocks.slice(0, index).findLast(({ role }) => role !== 'boilerplate');
  return between?.role === 'initiative' || between?.role === 'sub-point';
}

function join(before: PlacedBlock, placed: PlacedBlock): PlacedBlock {
  const runs = tidyRuns([...before.block.runs, { text: ' ' }, ...placed.block.runs]);
  const span = { start: before.block.span.start, end: placed.block.span.end };
  return { ...before, block: { ...shapeOf(before.block), runs, span } };
}

/** What two rows of a table hold together is a row no more. */
function shapeOf(block: Block): Block {
  return block.kind === 'table-row' ? { kind: 'paragraph', runs: block.runs, span: block.span } : block;
}
