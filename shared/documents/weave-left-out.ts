/**
 * Keeps what a reader left out away from the rules, so that a menu can neither name a pillar nor end a list, and puts it back in its place
 * afterwards: the words stay listed, with the reason.
 */
import type { Block } from './block.ts';
import type { PlacedBlock } from './document.ts';

export function withoutLeftOut(blocks: readonly Block[]): Block[] {
  return blocks.filter(({ leftOut }) => leftOut === undefined);
}

/** Both in the order of the source. */
export function weaveLeftOut(placed: readonly PlacedBlock[], blocks: readonly Block[]): PlacedBlock[] {
  const leftOut = blocks.flatMap((block) => (block.leftOut === undefined ? [] : [placeLeftOut(block)]));
  if (leftOut.length === 0) return [...placed];
  return [...placed, ...leftOut].sort(
    (one, other) =>
      one.block.span.start - other.block.span.start || one.block.span.end - other.block.span.end,
  );
}

function placeLeftOut(block: Block): PlacedBlock {
  const reason = block.leftOut ?? '';
  return { block, role: 'boilerplate', reason, pillar: null, section: null, initiativeId: null };
}
