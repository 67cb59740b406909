/** Changes where blocks stand: under which pillar, in which section. A heading takes with it what stands under it. */
import type { PlacedBlock } from '../document.ts';
import type { Reviewed } from '../import-item.ts';
import { headedBy } from './change-role.ts';
import { settleBlocks, type CreateId } from './settle-blocks.ts';

type PillarOfBlock = PlacedBlock['pillar'];

type Place = Partial<Pick<PlacedBlock, 'pillar' | 'section'>>;

export function changePillar(
  blocks: readonly PlacedBlock[],
  chosen: ReadonlySet<number>,
  pillar: PillarOfBlock,
  createId: CreateId,
): PlacedBlock[] {
  return changePlace(blocks, chosen, { pillar }, createId);
}

export function changeSection(
  blocks: readonly PlacedBlock[],
  chosen: ReadonlySet<number>,
  section: string | null,
  createId: CreateId,
): PlacedBlock[] {
  return changePlace(blocks, chosen, { section }, createId);
}

function changePlace(
  blocks: readonly PlacedBlock[],
  chosen: ReadonlySet<number>,
  place: Place,
  createId: CreateId,
): PlacedBlock[] {
  const meant = new Set([...chosen].flatMap((index) => withHeaded(blocks, index)));
  const changed = blocks.map((placed, index) => {
    if (!meant.has(index) || isThere(placed, place)) return placed;
    return { ...placed, ...place, reason: chosen.has(index) ? 'by-hand' : placed.reason };
  });
  return settleBlocks(changed, createId);
}

function isThere(placed: PlacedBlock, place: Place): boolean {
  const { pillar, section } = { ...placed, ...place };
  return pillar === placed.pillar && section === placed.section;
}

/** A sub-point stands where its initiative stands, so that one is meant. */
function withHeaded(blocks: readonly PlacedBlock[], index: number): number[] {
  const placed = blocks[index];
  if (placed?.role === 'pillar' || placed?.role === 'section') return headedBy(blocks, index);
  if (placed?.role !== 'sub-point') return [index];
  const owner = blocks.findLastIndex(({ role }, at) => at < index && role === 'initiative');
  return owner < 0 ? [index] : [owner, index];
}

/** Pillars are those of a dialogue; in another one they mean nothing. */
export function changeDialogue(reviewed: Reviewed, dialogueId: string | null): Reviewed {
  if (dialogueId === reviewed.dialogueId) return reviewed;
  const blocks = reviewed.blocks.map((placed) =>
    placed.pillar === null ? placed : { ...placed, pillar: null },
  );
  return { ...reviewed, dialogueId, blocks };
}
