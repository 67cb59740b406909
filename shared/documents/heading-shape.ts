/**
 * Does a block look like a heading? By its markup, or by how the line is written; which of the two is the reason that is kept. What
 * it says and how deep it stands are not asked here.
 */
import { textOf } from './block-text.ts';
import type { Block } from './block.ts';
import { readNumberedLabel } from './numbered-label.ts';
import {
  endsInPunctuation,
  endsSentence,
  endsUnfinished,
  isInCapitals,
  isTitleCase,
  startsLowerCase,
} from './text-shape.ts';

export type HeadingReason =
  | 'heading'
  | 'bold-line'
  | 'capitals-line'
  | 'title-case-line'
  | 'short-line'
  | 'label-line'
  | 'numbered-heading'
  | 'numbered-label'
  | 'question-line';

const LONGEST_HEADING = 30;

interface Neighbours {
  previous: Block | undefined;
  next: Block | undefined;
}

/** @param neighbours the blocks around it, boilerplate left out: a heading has something to head */
export function headingReason(block: Block, { previous, next }: Neighbours): HeadingReason | null {
  const { text, words } = textOf(block);
  if (words === 0 || words > LONGEST_HEADING || text.includes(' | ')) return null;
  if (block.kind === 'heading') return words > 15 && endsSentence(text) ? null : 'heading';
  if (block.kind === 'list-item')
    return isNumberedHeading(block, text, { previous, next }) ? 'numbered-heading' : null;
  if (block.kind !== 'paragraph' || !next) return null;
  return lineReason(block, text, words, next);
}

function lineReason(block: Block, text: string, words: number, next: Block): HeadingReason | null {
  if (isAllBold(block))
    return words <= 20 && !(words > 10 && /[.!…]\W{0,3}$/u.test(text)) ? 'bold-line' : null;
  if (isQuestion(text, words, next)) return 'question-line';
  if (isNumberedLabel(text, next)) return 'numbered-label';
  if (endsInPunctuation(text)) return isLabel(text, words, next) ? 'label-line' : null;
  if (isInCapitals(text)) return 'capitals-line';
  if (words <= 25 && isTitleCase(text)) return 'title-case-line';
  return isShortLine(text, words, next) ? 'short-line' : null;
}

/** "Who can apply?" over its answer. */
function isQuestion(text: string, words: number, next: Block): boolean {
  return words <= 25 && text.endsWith('?') && next.kind !== 'heading' && !textOf(next).text.endsWith('?');
}

/** "Eje 2. Medio ambiente", "Article IV" over anything but another of its kind. */
function isNumberedLabel(text: string, next: Block): boolean {
  if (endsSentence(text) || endsUnfinished(text) || readNumberedLabel(text) === null) return false;
  return next.kind !== 'rule' && (next.kind === 'heading' || readNumberedLabel(textOf(next).text) === null);
}

/** "The two sides agreed:" goes on with the list, it does not name it. */
const LEADS_IN =
  /\b(?:agreed|agreements|announced?|are|by|committed|following|includ(?:e|es|ed|ing)|is|reports?|that|to|were|will|acord(?:aron|ó)|anuncia(?:n|ron)?|incluyen?|siguientes?|son|que)\s?:$/i;

/** "Supply chains:" before a list. */
function isLabel(text: string, words: number, next: Block): boolean {
  return (
    words <= 6 &&
    next.kind === 'list-item' &&
    !startsLowerCase(text) &&
    text.endsWith(':') &&
    !LEADS_IN.test(text)
  );
}

/** "Fortalecimiento de las cadenas de suministro" before a list or a paragraph of whole sentences. */
function isShortLine(text: string, words: number, next: Block): boolean {
  if (words > 10 || startsLowerCase(text) || endsUnfinished(text) || !/^[¿"“'(]?[\p{L}\p{N}]/u.test(text))
    return false;
  const after = textOf(next);
  return (
    next.kind === 'list-item' ||
    next.kind === 'table-row' ||
    (next.kind === 'paragraph' && after.words >= 15 && endsSentence(after.text))
  );
}

/** "1. Supply Chains" over bullets or paragraphs of its own; not one number in a row of them, nor over sub-points. */
function isNumberedHeading(block: Block, text: string, { previous, next }: Neighbours): boolean {
  if (block.kind !== 'list-item' || !block.ordered || block.depth > 0 || !next) return false;
  if (previous?.kind === 'list-item' && previous.ordered) return false;
  if (next.kind === 'list-item' && (next.ordered || next.depth > 0)) return false;
  if (next.kind === 'heading' || next.kind === 'rule') return false;
  return textOf(block).words <= 15 && !endsInPunctuation(text) && (isTitleCase(text) || isAllBold(block));
}

function isAllBold(block: Block): boolean {
  return (
    block.runs.length > 0 && block.runs.every((run) => run.bold === true || !/[\p{L}\p{N}]/u.test(run.text))
  );
}
