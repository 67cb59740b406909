/** The parts of the survey that go line by line: what is left out, what looks like a heading, what comes next. */
import { isAgendaLine } from './agenda-lines.ts';
import { textOf, type BlockText } from './block-text.ts';
import type { Block } from './block.ts';
import { boilerplateReason, opensTail, type BoilerplateReason } from './boilerplate.ts';
import { readDateLine } from './date-lines.ts';
import { headingReason, type HeadingReason } from './heading-shape.ts';
import { findMailHeads } from './mail-lines.ts';
import { isOperativeLine, isPreambleClause } from './preamble.ts';

export type LeftOutReason = BoilerplateReason | 'after-the-end';

const LONGEST_TAIL = { blocks: 40, words: 200 };

export function markBoilerplate(blocks: readonly Block[]): (LeftOutReason | null)[] {
  const mail = findMailHeads(blocks);
  const reasons = blocks.map((block, index) => (mail.has(index) ? 'e-mail' : boilerplateReason(block)));
  const tail = blocks.findIndex(
    (block, index) => opensTail(reasons[index] ?? null, textOf(block).text) && isTail(blocks, index + 1),
  );
  return reasons.map((reason, index) => reason ?? (tail >= 0 && index > tail ? 'after-the-end' : null));
}

/** What may follow the end of a text: a few lines, no lists. */
function isTail(blocks: readonly Block[], from: number): boolean {
  if (blocks.length - from > LONGEST_TAIL.blocks) return false;
  const rest = blocks.slice(from);
  const words = rest.reduce((sum, block) => sum + textOf(block).words, 0);
  return words <= LONGEST_TAIL.words && rest.every(({ kind }) => kind !== 'list-item' && kind !== 'note');
}

/** @returns for each block the index of the next that is part of the text */
export function findNext(boilerplate: readonly (LeftOutReason | null)[]): (number | null)[] {
  const next: (number | null)[] = [];
  let following: number | null = null;
  for (let index = boilerplate.length - 1; index >= 0; index -= 1) {
    next[index] = following;
    if (boilerplate[index] === null) following = index;
  }
  return next;
}

interface Marked {
  boilerplate: readonly (LeftOutReason | null)[];
  next: readonly (number | null)[];
  signatures: ReadonlySet<number>;
}

export function markHeadings(
  blocks: readonly Block[],
  { boilerplate, next, signatures }: Marked,
): (HeadingReason | null)[] {
  let previous: Block | undefined;
  let isOpening = true;
  const reasons = blocks.map((block, index): HeadingReason | null => {
    if (boilerplate[index]) return null;
    const reason = signatures.has(index)
      ? null
      : headingReason(block, { previous, next: blocks[next[index] ?? -1] });
    previous = block;
    isOpening &&= reason !== null;
    return reason !== null && !headsNothing(block, reason, isOpening) ? reason : null;
  });
  return withoutLoneQuestion(reasons);
}

/** A line with a date dates the text; among the first lines even when it is marked as a heading. */
function headsNothing(block: Block, reason: HeadingReason, isOpening: boolean): boolean {
  const text = textOf(block);
  if ((isOpening || block.kind === 'paragraph') && readDateLine(text.text) !== null) return true;
  return reason !== 'heading' && isNoHeading(text);
}

function isNoHeading(text: BlockText): boolean {
  return isOperativeLine(text) || isPreambleClause(text) || isAgendaLine(text);
}

/** One question in a text is a figure of speech; several head their answers. */
function withoutLoneQuestion(reasons: readonly (HeadingReason | null)[]): (HeadingReason | null)[] {
  const isLone = reasons.filter((reason) => reason === 'question-line').length < 2;
  return reasons.map((reason) => (isLone && reason === 'question-line' ? null : reason));
}

/** @returns for each block whether a list item follows before the next heading */
export function findListsAhead(
  blocks: readonly Block[],
  headings: readonly (HeadingReason | null)[],
  next: readonly (number | null)[],
): boolean[] {
  const ahead: boolean[] = [];
  for (let index = blocks.length - 1; index >= 0; index -= 1) {
    const following = next[index] ?? null;
    if (following === null || headings[following]) ahead[index] = false;
    else ahead[index] = isListed(blocks[following]) || (ahead[following] ?? false);
  }
  return ahead;
}

/** An item of a list or a row of a table. */
export function isListed(block: Block | undefined): boolean {
  return block?.kind === 'list-item' || block?.kind === 'table-row';
}
