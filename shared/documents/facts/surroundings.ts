/** The published text around the initiatives, where a document may say what its acronyms stand for. */
import { plainText } from '../block.ts';
import type { PlacedBlock } from '../document.ts';

export function surroundingsOf(
  blocks: readonly Pick<PlacedBlock, 'block' | 'role' | 'initiativeId'>[],
): string[] {
  return blocks
    .filter(({ role, initiativeId }) => initiativeId === null && role !== 'boilerplate')
    .map(({ block }) => plainText(block.runs));
}
