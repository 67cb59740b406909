/** Some documents write their pillars as list items with the initiatives nested in them; here such an item becomes a line and its items rise. */
import { plainText, type Block } from './block.ts';
import { readPillarLine } from './pillar-lines.ts';
import { countWords } from './text-shape.ts';

export function liftPillarItems(blocks: readonly Block[]): Block[] {
  let liftedFrom: number | null = null;
  return blocks.map((block, index): Block => {
    if (block.kind !== 'list-item') {
      liftedFrom = null;
      return block;
    }
    if (liftedFrom !== null && block.depth > liftedFrom) return { ...block, depth: block.depth - 1 };
    liftedFrom = headsPillar(block, blocks[index + 1]) ? block.depth : null;
    return liftedFrom === null ? block : { kind: 'paragraph', runs: block.runs, span: block.span };
  });
}

function headsPillar(block: Extract<Block, { kind: 'list-item' }>, next: Block | undefined): boolean {
  const text = plainText(block.runs);
  if (next?.kind !== 'list-item' || next.depth <= block.depth || countWords(text) > 30) return false;
  return readPillarLine(text) !== null && readPillarLine(plainText(next.runs)) === null;
}
