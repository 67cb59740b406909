/** Finds every place of a text that looks like some words: the same words in about the same number, whatever their order. */
import type { Token, TokenRange } from './tokens.ts';
import { totalWeight, weightOf } from './tokens.ts';

export interface LookAlike extends TokenRange {
  /** The share of the words that stand there, by weight, 0 to 1. */
  likeness: number;
}

/** Places that do not overlap, the most alike first. Takes time in proportion to the text. */
export function lookAlikes(words: readonly Token[], tokens: readonly Token[], least: number): LookAlike[] {
  const all = totalWeight(words);
  const windows = weighWindows(words, tokens).flatMap((weight, from) => {
    const likeness = weight / all;
    return likeness >= least ? [{ from, to: Math.min(tokens.length, from + words.length), likeness }] : [];
  });
  const taken = new Uint8Array(tokens.length);
  return windows
    .sort((one, other) => other.likeness - one.likeness || one.from - other.from)
    .filter(({ from, to }) => {
      if (taken[from] === 1 || taken[to - 1] === 1) return false;
      taken.fill(1, from, to);
      return true;
    })
    .map((window) => trimmed(window, words, tokens));
}

/** For each window as wide as the words: how much of them is in it, each word as often as they have it. */
function weighWindows(words: readonly Token[], tokens: readonly Token[]): number[] {
  const wanted = new Map<string, number>();
  for (const { key } of words) wanted.set(key, (wanted.get(key) ?? 0) + 1);
  const missing = new Map(wanted);
  let weight = 0;
  const weights: number[] = [];
  const take = (token: Token | undefined) => {
    const left = token && missing.get(token.key);
    if (token === undefined || left === undefined) return;
    if (left > 0) weight += weightOf(token);
    missing.set(token.key, left - 1);
  };
  const drop = (token: Token | undefined) => {
    const left = token && missing.get(token.key);
    if (token === undefined || left === undefined) return;
    if (left >= 0) weight -= weightOf(token);
    missing.set(token.key, left + 1);
  };
  for (const token of tokens.slice(0, words.length)) take(token);
  for (let from = 0; from < tokens.length; from += 1) {
    weights.push(weight);
    drop(tokens[from]);
    take(tokens[from + words.length]);
  }
  return weights;
}

/** Without words at its ends that are none of those sought. */
function trimmed(
  { from, to, likeness }: LookAlike,
  words: readonly Token[],
  tokens: readonly Token[],
): LookAlike {
  const wanted = new Set(words.map(({ key }) => key));
  const isWanted = (at: number) => wanted.has(tokens[at]?.key ?? '');
  let [start, end] = [from, to];
  while (start < end - 1 && !isWanted(start)) start += 1;
  while (end > start + 1 && !isWanted(end - 1)) end -= 1;
  return { from: start, to: end, likeness };
}
