/** Where indentation was lost on the way, the glyph of a bullet still tells that it stands under the one before. */
import type { Block } from '../../../shared/documents/block.ts';
import { isUnder } from './bullet-glyphs.ts';

export function nestByGlyph(blocks: readonly Block[]): Block[] {
  let above: Extract<Block, { kind: 'list-item' }> | null = null;
  return blocks.map((block) => {
    if (block.kind !== 'list-item') {
      above = null;
      return block;
    }
    if (above?.depth === block.depth && isUnder(block.marker, above.marker))
      return { ...block, depth: block.depth + 1 };
    if (above === null || block.depth <= above.depth) above = block;
    return block;
  });
}
