/**
 * Puts in order what follows from the roles: a sub-point belongs to the initiative above it and stands where that one stands; one that has
 * none above it is an initiative itself.
 */
import type { PlacedBlock } from '../document.ts';

export type CreateId = () => string;

export function settleBlocks(blocks: readonly PlacedBlock[], createId: CreateId): PlacedBlock[] {
  const used = new Set<string>();
  let open: PlacedBlock | null = null;
  return blocks.map((placed) => {
    if (placed.role !== 'initiative' && placed.role !== 'sub-point') return withoutOwner(placed);
    if (placed.role === 'sub-point' && open) return under(open, placed);
    open = asInitiative(placed, used, createId);
    return open;
  });
}

function withoutOwner(placed: PlacedBlock): PlacedBlock {
  return placed.initiativeId === null ? placed : { ...placed, initiativeId: null };
}

function under(owner: PlacedBlock, placed: PlacedBlock): PlacedBlock {
  const { initiativeId, pillar, section } = owner;
  const isThere =
    placed.initiativeId === initiativeId && placed.pillar === pillar && placed.section === section;
  return isThere ? placed : { ...placed, initiativeId, pillar, section };
}

/** Its own id where it has one that no other has. */
function asInitiative(placed: PlacedBlock, used: Set<string>, createId: CreateId): PlacedBlock {
  const isOwn =
    placed.role === 'initiative' && placed.initiativeId !== null && !used.has(placed.initiativeId);
  const initiativeId = isOwn ? placed.initiativeId : createId();
  used.add(initiativeId ?? '');
  return isOwn ? placed : { ...placed, role: 'initiative', initiativeId };
}
