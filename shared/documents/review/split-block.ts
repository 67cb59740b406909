/** Cuts a block in two at a place in its text; each half gets its own part of the source. */
import { plainText, type Block, type Run, type Span } from '../block.ts';
import type { PlacedBlock, SourceFormat } from '../document.ts';
import { tidyRuns } from '../tidy-runs.ts';
import { findCut } from './find-in-source.ts';
import { tokensOf } from './source-tokens.ts';

export interface ReviewSource {
  /** The decoded text that spans count in. */
  text: string;
  format: SourceFormat;
}

/** In UTF-16 code units of the source; larger blocks are not text that a person reads. */
const LARGEST = 1_000_000;

/**
 * @param offset in UTF-16 code units of the block's plain text
 * @returns both halves, in the block's role; null when one would be empty, in a table, or where the text is not found in its source
 */
export function splitBlock(
  placed: PlacedBlock,
  offset: number,
  source: ReviewSource,
): [PlacedBlock, PlacedBlock] | null {
  const { block } = placed;
  if (block.kind === 'table-row' || block.span.end - block.span.start > LARGEST) return null;
  const [left, right] = cutRuns(block.runs, offset).map(tidyRuns);
  if (!left || !right || left.length === 0 || right.length === 0) return null;
  if (lettersOf(left) + lettersOf(right) !== lettersOf(block.runs)) return null;
  const spans = findSpans(block, [plainText(left), plainText(right)], source);
  if (!spans) return null;
  return [
    { ...placed, block: { ...block, runs: left, span: spans[0] } },
    { ...placed, block: { ...block, runs: right, span: spans[1] } },
  ];
}

/** Where reading it as its format does not lead to its words, every character is taken for text. */
function findSpans(
  { span }: Block,
  halves: readonly [string, string],
  { text, format }: ReviewSource,
): [Span, Span] | null {
  return (
    findCut(tokensOf(text, span, format), halves, span) ?? findCut(tokensOf(text, span, 'text'), halves, span)
  );
}

/** @param offset in UTF-16 code units of the runs' joined text; a surrogate pair is never cut */
export function cutRuns(runs: readonly Run[], offset: number): [Run[], Run[]] {
  const left: Run[] = [];
  const right: Run[] = [];
  let passed = 0;
  for (const run of runs) {
    const at = wholeCharacter(run.text, Math.max(0, Math.min(run.text.length, offset - passed)));
    passed += run.text.length;
    if (at > 0) left.push({ ...run, text: run.text.slice(0, at) });
    if (at < run.text.length) right.push({ ...run, text: run.text.slice(at) });
  }
  return [left, right];
}

function wholeCharacter(text: string, at: number): number {
  const isInPair = /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1));
  return isInPair ? at - 1 : at;
}

function lettersOf(runs: readonly Run[]): string {
  return plainText(runs).replace(/\s+/g, '');
}
