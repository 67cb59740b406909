/**
 * Finds the place in a source at which a clean text is cut in two. The first half is looked for from the beginning and the second from
 * the end; characters of the source that are in neither are markup, or were dropped by the clean-up, and go to the half that they touch.
 */
import type { Span } from '../block.ts';
import type { SourceToken } from './source-token.ts';

/** @returns the spans of both halves, or null when the source does not hold them */
export function findCut(
  tokens: readonly SourceToken[],
  [left, right]: readonly [string, string],
  { start, end }: Span,
): [Span, Span] | null {
  const last = walk(tokens, lettersOf(left), 1);
  const first = walk(tokens, lettersOf(right).reverse(), -1);
  if (last === null || first === null || first <= last) return null;
  const begin = earliestTouching(tokens, first, last);
  const stop = latestTouching(tokens, last, begin);
  return [
    { start, end: tokens[stop]?.end ?? start },
    { start: tokens[begin]?.start ?? end, end },
  ];
}

function lettersOf(text: string): string[] {
  return text.replace(/\s+/g, '').split('');
}

/** @returns the index of the token at which the last of the letters is found */
function walk(tokens: readonly SourceToken[], letters: readonly string[], step: 1 | -1): number | null {
  let at = step === 1 ? -1 : tokens.length;
  for (const letter of letters) {
    do at += step;
    while (at >= 0 && at < tokens.length && !standsFor(tokens[at], letter));
    if (at < 0 || at >= tokens.length) return null;
  }
  return at;
}

function standsFor(token: SourceToken | undefined, letter: string): boolean {
  return token?.text === letter || (token?.text === null && letter > '\u007f');
}

/** Opening markup that touches the second half belongs to it. */
function earliestTouching(tokens: readonly SourceToken[], first: number, last: number): number {
  let begin = first;
  while (begin - 1 > last && tokens[begin - 1]?.end === tokens[begin]?.start) begin -= 1;
  return begin;
}

/** Closing markup that touches the first half belongs to it. */
function latestTouching(tokens: readonly SourceToken[], last: number, begin: number): number {
  let stop = last;
  while (stop + 1 < begin && tokens[stop + 1]?.start === tokens[stop]?.end) stop += 1;
  return stop;
}
