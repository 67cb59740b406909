/**
 * Puts together what a page break or a careless conversion broke in the middle of a sentence: a list item or paragraph that does not end
 * and a paragraph that does not begin. A new sentence is never joined.
 */
import { textOf } from './block-text.ts';
import type { Block } from './block.ts';
import { tidyRuns } from './tidy-runs.ts';
import {
  endsInPunctuation,
  endsSentence,
  endsUnfinished,
  foldedWords,
  startsLowerCase,
} from './text-shape.ts';

/** Words that begin a new sentence rather than go on with one, English and Spanish. */
const OPENERS = new Set(
  (
    'the a an in on at both this these those additionally also mexico u.s us united we our as during through to with under for from since ' +
    'and but however moreover further together today building last later over while when each all other recent new el la los las en un una ' +
    'este esta estos estas ambos ambas mexico estados nuestro nuestra con para por durante desde hoy asimismo ademas al se'
  ).split(' '),
);

export function joinBrokenBlocks(blocks: readonly Block[]): Block[] {
  const itemsEndSentences = doItemsEndSentences(blocks);
  const joined: Block[] = [];
  for (const [index, block] of blocks.entries()) {
    const open = joined.at(-1);
    const isBetweenItems = itemsEndSentences && blocks[index + 1]?.kind === 'list-item';
    if (open && goesOn(open, block, isBetweenItems)) joined[joined.length - 1] = join(open, block);
    else joined.push(block);
  }
  return joined;
}

function goesOn(open: Block, block: Block, isBetweenItems: boolean): boolean {
  if (block.leftOut ?? open.leftOut) return false;
  if (block.kind !== 'paragraph' || (open.kind !== 'list-item' && open.kind !== 'paragraph')) return false;
  const [before, after] = [textOf(open).text, textOf(block).text];
  if (endsSentence(before) || /[:;]$/.test(before) || textOf(open).words < 6) return false;
  if (startsLowerCase(after)) return !/^(?:https?:|www\.)/.test(after);
  if (OPENERS.has(foldedWords(after.slice(0, 40))[0] ?? '') || !endsSentence(after)) return false;
  if (open.kind === 'paragraph') return false;
  return endsUnfinished(before) || isBetweenItems;
}

/** Most items end in a full stop, so that one which does not is conspicuous. */
function doItemsEndSentences(blocks: readonly Block[]): boolean {
  const items = blocks.filter((block) => block.kind === 'list-item' && textOf(block).words >= 6);
  const ended = items.filter((block) => endsInPunctuation(textOf(block).text));
  return items.length >= 3 && ended.length >= 0.8 * items.length;
}

function join(open: Block, block: Block): Block {
  const runs = tidyRuns([...open.runs, { text: ' ' }, ...block.runs]);
  return { ...open, runs, span: { start: open.span.start, end: block.span.end } };
}
