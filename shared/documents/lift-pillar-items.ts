/** Some documents write their pillars as list items with the initiatives nested in them; here such an item becomes a line and its items rise. */
import { textOf } from './block-text.ts';
import type { Block } from './block.ts';
import { HLED } from './dialogues/hled.ts';
import type { KnownDialogue } from './dialogues/known-dialogue.ts';
import { readPillarLine } from './pillar-lines.ts';

/** @returns the given blocks where nothing is lifted */
export function liftPillarItems(blocks: readonly Block[], dialogue: KnownDialogue = HLED): readonly Block[] {
  let liftedFrom: number | null = null;
  const lifted = blocks.map((block, index): Block => {
    if (block.kind !== 'list-item') {
      liftedFrom = null;
      return block;
    }
    if (liftedFrom !== null && block.depth > liftedFrom) return { ...block, depth: block.depth - 1 };
    liftedFrom = headsPillar(block, blocks[index + 1], dialogue) ? block.depth : null;
    if (liftedFrom === null) return block;
    return { kind: 'paragraph', runs: block.runs, span: block.span };
  });
  return lifted.some((block, index) => block !== blocks[index]) ? lifted : blocks;
}

function headsPillar(
  block: Extract<Block, { kind: 'list-item' }>,
  next: Block | undefined,
  dialogue: KnownDialogue,
): boolean {
  const { text, words } = textOf(block);
  if (next?.kind !== 'list-item' || next.depth <= block.depth || words > 30) return false;
  return readPillarLine(text, dialogue) !== null && readPillarLine(textOf(next).text, dialogue) === null;
}
