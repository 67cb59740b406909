/** The parts of the survey that go line by line: what is left out, what looks like a heading, what comes next. */
import { plainText, type Block } from './block.ts';
import { boilerplateReason, opensTail, type BoilerplateReason } from './boilerplate.ts';
import { readDateLine } from './date-lines.ts';
import { headingReason, type HeadingReason } from './heading-shape.ts';
import { countWords } from './text-shape.ts';

export type LeftOutReason = BoilerplateReason | 'after-the-end';

const LONGEST_TAIL = { blocks: 40, words: 200 };

export function markBoilerplate(blocks: readonly Block[]): (LeftOutReason | null)[] {
  const reasons = blocks.map((block) => boilerplateReason(block));
  const tail = reasons.findIndex(
    (reason, index) => opensTail(reason, plainText(blocks[index]?.runs ?? [])) && isTail(blocks, index + 1),
  );
  return reasons.map((reason, index) => reason ?? (tail >= 0 && index > tail ? 'after-the-end' : null));
}

/** What may follow the end of a text: a few lines, no lists. */
function isTail(blocks: readonly Block[], from: number): boolean {
  if (blocks.length - from > LONGEST_TAIL.blocks) return false;
  const rest = blocks.slice(from);
  const words = rest.reduce((sum, { runs }) => sum + countWords(plainText(runs)), 0);
  return words <= LONGEST_TAIL.words && rest.every(({ kind }) => kind !== 'list-item');
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

export function markHeadings(
  blocks: readonly Block[],
  boilerplate: readonly (LeftOutReason | null)[],
  next: readonly (number | null)[],
): (HeadingReason | null)[] {
  let previous: Block | undefined;
  let isOpening = true;
  return blocks.map((block, index) => {
    if (boilerplate[index]) return null;
    const reason = headingReason(block, { previous, next: blocks[next[index] ?? -1] });
    previous = block;
    isOpening &&= reason !== null;
    return reason !== null && onlyDates(block, isOpening) ? null : reason;
  });
}

/** A line with a date dates the text; among the first lines even when it is marked as a heading. */
function onlyDates(block: Block, isOpening: boolean): boolean {
  return (isOpening || block.kind === 'paragraph') && readDateLine(plainText(block.runs)) !== null;
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
    else ahead[index] = blocks[following]?.kind === 'list-item' || (ahead[following] ?? false);
  }
  return ahead;
}
