/** Changes what blocks are; what hangs on them follows: sub-points of what is an initiative no more, passages under a new heading. */
import { plainText } from '../block.ts';
import type { BlockRole, PlacedBlock } from '../document.ts';
import { settleBlocks, type CreateId } from './settle-blocks.ts';

/** The roles that a user can give. */
export const GIVEN_ROLES = [
  'initiative',
  'sub-point',
  'section',
  'section-introduction',
  'introduction',
  'closing',
  'boilerplate',
] as const satisfies readonly BlockRole[];
export type GivenRole = (typeof GIVEN_ROLES)[number];

/** @param chosen indices of the blocks */
export function changeRole(
  blocks: readonly PlacedBlock[],
  chosen: ReadonlySet<number>,
  role: GivenRole,
  createId: CreateId,
): PlacedBlock[] {
  const followers = followersOf(blocks, chosen, role);
  const changed = blocks.map((placed, index) => {
    if (chosen.has(index)) return withRole(placed, role);
    return followers.has(index) ? withRole(placed, followerRole(role)) : placed;
  });
  return settleBlocks(moveHeadings(blocks, changed), createId);
}

/** Sub-points that lose their initiative: they go with what is left out, and become initiatives under what is a heading or a text. */
function followersOf(
  blocks: readonly PlacedBlock[],
  chosen: ReadonlySet<number>,
  role: GivenRole,
): Set<number> {
  if (role === 'initiative' || role === 'sub-point') return new Set();
  const lost = new Set([...chosen].flatMap((index) => idOfInitiative(blocks[index])));
  return new Set(
    blocks.flatMap((placed, index) =>
      placed.role === 'sub-point' && lost.has(placed.initiativeId ?? '') ? [index] : [],
    ),
  );
}

function idOfInitiative(placed: PlacedBlock | undefined): string[] {
  return placed?.role === 'initiative' && placed.initiativeId !== null ? [placed.initiativeId] : [];
}

function followerRole(role: GivenRole): GivenRole {
  return role === 'boilerplate' ? 'boilerplate' : 'initiative';
}

function withRole(placed: PlacedBlock, role: GivenRole): PlacedBlock {
  return placed.role === role ? placed : { ...placed, role, reason: 'by-hand' };
}

/** Where a heading came to be, what stands below is under it; where one went, under the one before. */
export function moveHeadings(before: readonly PlacedBlock[], after: readonly PlacedBlock[]): PlacedBlock[] {
  const moved = [...after];
  for (const [index, placed] of after.entries()) {
    const was = before[index];
    if (placed.role === 'section' && was?.role !== 'section') putUnder(moved, index, headingOf(placed));
    else if (was?.role === 'section' && placed.role !== 'section') takeAway(moved, index, headingOf(was));
  }
  return moved;
}

function headingOf({ block }: PlacedBlock): string {
  return plainText(block.runs).replace(/\s?:$/, '');
}

function putUnder(blocks: PlacedBlock[], heading: number, section: string): void {
  for (const index of headedBy(blocks, heading)) replaceSection(blocks, index, section);
}

function takeAway(blocks: PlacedBlock[], heading: number, section: string): void {
  const above = blocks[heading - 1];
  const before = above && above.pillar === blocks[heading]?.pillar ? above.section : null;
  for (const index of headedBy(blocks, heading)) {
    if (blocks[index]?.section === section) replaceSection(blocks, index, before);
  }
}

function replaceSection(blocks: PlacedBlock[], index: number, section: string | null): void {
  const placed = blocks[index];
  if (placed) blocks[index] = { ...placed, section };
}

/** A heading and all that stands under it, as indices. */
export function headedBy(blocks: readonly PlacedBlock[], heading: number): number[] {
  const isPillar = blocks[heading]?.role === 'pillar';
  const rest = blocks.slice(heading + 1);
  const length = rest.findIndex(({ role }) => role === 'pillar' || (role === 'section' && !isPillar));
  return Array.from({ length: 1 + (length < 0 ? rest.length : length) }, (_, step) => heading + step);
}
