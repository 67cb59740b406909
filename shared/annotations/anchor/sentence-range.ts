/** Where sentences begin and end, in numbers of tokens. */
import { splitSentences } from '../../documents/split-sentences.ts';
import { tokensOf, type TokenRange } from './tokens.ts';

/** @returns the number of the first token of each sentence, and last the number of tokens */
export function sentenceStarts(text: string): number[] {
  const starts = [0];
  for (const sentence of text.split('\n').flatMap((line) => splitSentences(line))) {
    const count = tokensOf(sentence).length;
    if (count > 0) starts.push((starts.at(-1) ?? 0) + count);
  }
  return starts;
}

/** The sentences that a range touches, whole. */
export function wholeSentences({ from, to }: TokenRange, starts: readonly number[]): TokenRange {
  return {
    from: starts.findLast((start) => start <= from) ?? 0,
    to: starts.find((start) => start >= to) ?? to,
  };
}

/** Every sentence, by what `sentenceStarts` says. */
export function sentencesOf(starts: readonly number[]): TokenRange[] {
  return starts.slice(1).map((to, at) => ({ from: starts[at] ?? 0, to }));
}
