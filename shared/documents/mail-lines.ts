/** Finds the heads of e-mails and of what was forwarded in them: "From: ...", "Date: ...". The last subject may be the title of the text. */
import { textOf } from './block-text.ts';
import type { Block } from './block.ts';
import { endsInPunctuation, startsLowerCase } from './text-shape.ts';

const FIELD =
  /^(?:from|to|cc|bcc|date|sent|subject|reply-to|importance|attachments?|de|para|cco|fecha|enviado(?: el)?|asunto|datos adjuntos|importancia):\s/;
const SUBJECT = /^(?:subject|asunto):\s/;
const FORWARDED =
  /^(?:[-_>]{2,} ?)?(?:begin forwarded message|forwarded message|original message|mensaje (?:reenviado|original))\b/;

const LONGEST_FIELD = 250;

/** @returns the indexes of the lines that belong to such heads, but not the last subject */
export function findMailHeads(blocks: readonly Block[]): Set<number> {
  const heads = groupFields(blocks);
  const found = new Set(heads.flat());
  const subjects = [...found].filter((index) => SUBJECT.test(foldedAt(blocks, index)));
  const last = subjects.at(-1);
  if (last !== undefined && !isTitled(blocks, found)) found.delete(last);
  for (const [index] of blocks.entries()) if (FORWARDED.test(foldedAt(blocks, index))) found.add(index);
  return found;
}

/** Under the last head stands a line in the look of a title. */
function isTitled(blocks: readonly Block[], heads: ReadonlySet<number>): boolean {
  const block = blocks[1 + [...heads].reduce((last, index) => Math.max(last, index), -1)];
  if (!block || (block.kind !== 'paragraph' && block.kind !== 'heading')) return false;
  const { text, words } = textOf(block);
  return words >= 3 && words <= 25 && !endsInPunctuation(text) && !startsLowerCase(text);
}

/** Two fields and more, one under the other. */
function groupFields(blocks: readonly Block[]): number[][] {
  const groups: number[][] = [];
  let open: number[] = [];
  for (let index = 0; index <= blocks.length; index += 1) {
    if (index < blocks.length && FIELD.test(foldedAt(blocks, index))) open.push(index);
    else {
      if (open.length > 1) groups.push(open);
      open = [];
    }
  }
  return groups;
}

function foldedAt(blocks: readonly Block[], index: number): string {
  const block = blocks[index];
  if (block?.kind !== 'paragraph') return '';
  const { text } = textOf(block);
  return text.length <= LONGEST_FIELD ? textOf(block).folded : '';
}
