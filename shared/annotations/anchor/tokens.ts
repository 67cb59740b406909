/** The words and marks of a text with their places: what is compared when words are looked for again. */
import { fold } from '../../documents/text-shape.ts';

export interface Token {
  /** Without case and accents, and with one form for each mark: such differences come with another edition of a text. */
  key: string;
  start: number;
  end: number;
  isWord: boolean;
}

const WORD_OR_MARK = /[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu;
const WORD = /[\p{L}\p{N}]/u;
const SAME_MARKS = new Map([
  ...Array.from('‘’‚‛`´', (mark): [string, string] => [mark, "'"]),
  ...Array.from('“”„‟«»', (mark): [string, string] => [mark, '"']),
  ...Array.from('‐‑‒–—―−', (mark): [string, string] => [mark, '-']),
]);

export function tokensOf(text: string): Token[] {
  return Array.from(text.matchAll(WORD_OR_MARK), ({ 0: found, index }) => ({
    key: SAME_MARKS.get(found) ?? fold(found),
    start: index,
    end: index + found.length,
    isWord: WORD.test(found),
  }));
}

/** How much a token counts: a mark as one character. */
export function weightOf({ start, end, isWord }: Token): number {
  return isWord ? end - start : 1;
}

export function totalWeight(tokens: readonly Token[]): number {
  return tokens.reduce((sum, token) => sum + weightOf(token), 0);
}

/** The tokens that a range of characters touches, as a half-open range of their numbers. */
export function tokensWithin(tokens: readonly Token[], start: number, end: number): TokenRange {
  const from = tokens.findIndex((token) => token.end > start);
  const first = from < 0 ? tokens.length : from;
  const past = tokens.findIndex((token, at) => at >= first && token.start >= end);
  return { from: first, to: past < 0 ? tokens.length : past };
}

/** Half-open, in numbers of tokens. */
export interface TokenRange {
  from: number;
  to: number;
}
