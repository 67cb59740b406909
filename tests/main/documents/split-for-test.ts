/** Cuts one block in two the way a user does in the review. */
import { plainText } from '../../../shared/documents/block.ts';
import type { PlacedBlock } from '../../../shared/documents/document.ts';

/** @param words where the second half begins; both halves are initiatives */
export function splitBlocks(blocks: readonly PlacedBlock[], words: string): PlacedBlock[] {
  return blocks.flatMap((placed): PlacedBlock[] => {
    const text = plainText(placed.block.runs);
    const at = text.indexOf(words);
    if (at < 0) return [placed];
    const { start, end } = placed.block.span;
    const half = (part: string, span: { start: number; end: number }, id: string | null): PlacedBlock => ({
      ...placed,
      initiativeId: id,
      block: { ...placed.block, runs: [{ text: part.trim() }], span },
    });
    return [
      half(text.slice(0, at), { start, end: start + at }, placed.initiativeId),
      half(text.slice(at), { start: start + at, end }, 'made-up'),
    ];
  });
}
