/** Takes back what was decided of blocks: as the importer proposed them, and what the importer itself left out becomes an initiative. */
import type { PlacedBlock } from '../document.ts';
import { moveHeadings } from './change-role.ts';
import { settleBlocks, type CreateId } from './settle-blocks.ts';

/** @param proposed the blocks as the importer proposed them */
export function restoreBlocks(
  blocks: readonly PlacedBlock[],
  chosen: ReadonlySet<number>,
  proposed: readonly PlacedBlock[],
  createId: CreateId,
): PlacedBlock[] {
  const meant = withLostSubPoints(blocks, chosen, proposed);
  const restored = blocks.map((placed, index) =>
    meant.has(index) ? restore(placed, proposalFor(placed, proposed)) : placed,
  );
  return settleBlocks(moveHeadings(blocks, restored), createId);
}

function restore(placed: PlacedBlock, proposal: PlacedBlock | null): PlacedBlock {
  const isLeftOut = placed.role === 'boilerplate';
  if (!proposal || (isLeftOut && proposal.role === 'boilerplate')) {
    return isLeftOut ? { ...placed, role: 'initiative', reason: 'by-hand', initiativeId: null } : placed;
  }
  const { role, reason, pillar, section, initiativeId } = proposal;
  const isThere = placed.role === role && placed.pillar === pillar && placed.section === section;
  return isThere ? placed : { ...placed, role, reason, pillar, section, initiativeId };
}

/** The one that it is, or is a part of. */
function proposalFor({ block }: PlacedBlock, proposed: readonly PlacedBlock[]): PlacedBlock | null {
  const { start } = block.span;
  let [low, high] = [0, proposed.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((proposed[middle]?.block.span.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const found = proposed[low];
  return found && found.block.span.start <= start ? found : null;
}

/** With an initiative come back the sub-points that were left out with it. */
function withLostSubPoints(
  blocks: readonly PlacedBlock[],
  chosen: ReadonlySet<number>,
  proposed: readonly PlacedBlock[],
): Set<number> {
  const meant = new Set(chosen);
  for (const index of chosen) {
    const owner = blocks[index] && proposalFor(blocks[index], proposed);
    if (owner?.role !== 'initiative' || blocks[index]?.role !== 'boilerplate') continue;
    for (let next = index + 1; isLostPart(blocks[next], owner, proposed); next += 1) meant.add(next);
  }
  return meant;
}

function isLostPart(
  placed: PlacedBlock | undefined,
  owner: PlacedBlock,
  proposed: readonly PlacedBlock[],
): boolean {
  if (placed?.role !== 'boilerplate' || placed.reason !== 'by-hand') return false;
  return proposalFor(placed, proposed)?.initiativeId === owner.initiativeId;
}
