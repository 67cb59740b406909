/** Selecting by the keyboard: sentence by sentence, and initiative by initiative. */
import type { Span } from '../../../shared/documents/block.ts';
import { splitSentences } from '../../../shared/documents/split-sentences.ts';

/** The sentences of a reading text; each line of it begins a new one. */
export function sentencesOf(reading: string): Span[] {
  const sentences: Span[] = [];
  let lineStart = 0;
  for (const line of reading.split('\n')) {
    let at = 0;
    for (const sentence of splitSentences(line)) {
      const start = line.indexOf(sentence, at);
      at = start + sentence.length;
      if (sentence.trim() !== '') sentences.push({ start: lineStart + start, end: lineStart + at });
    }
    lineStart += line.length + 1;
  }
  return sentences;
}

/** From one sentence to another, both included; the second may be in a later initiative. */
export interface SentenceRange {
  from: { initiative: number; sentence: number };
  to: { initiative: number; sentence: number };
}

export type SentenceStep = 'first' | 'next' | 'previous' | 'longer' | 'shorter' | 'further' | 'back';

/**
 * `next` and `previous` go to another sentence, `longer` and `shorter` move the end by one, `further` to the end of this or the next
 * initiative, `back` to the end of the one before, or to the first sentence alone.
 * @param counts of the sentences of each initiative, in document order
 */
export function step(range: SentenceRange, how: SentenceStep, counts: readonly number[]): SentenceRange {
  const { from, to } = range;
  const lastOf = (initiative: number) => Math.max(0, (counts[initiative] ?? 1) - 1);
  const alone = (sentence: number) => {
    const place = { initiative: from.initiative, sentence };
    return { from: place, to: place };
  };
  switch (how) {
    case 'first':
      return alone(0);
    case 'next':
      return alone(
        Math.min(
          to.initiative === from.initiative ? to.sentence + 1 : from.sentence,
          lastOf(from.initiative),
        ),
      );
    case 'previous':
      return alone(Math.max(from.sentence - 1, 0));
    case 'longer':
      return { from, to: { ...to, sentence: Math.min(to.sentence + 1, lastOf(to.initiative)) } };
    case 'shorter':
      return shorter(range, lastOf);
    case 'further':
      return { from, to: further(to, counts, lastOf) };
    case 'back': {
      if (to.initiative === from.initiative) return alone(from.sentence);
      return { from, to: { initiative: to.initiative - 1, sentence: lastOf(to.initiative - 1) } };
    }
  }
}

function shorter({ from, to }: SentenceRange, lastOf: (initiative: number) => number): SentenceRange {
  if (to.initiative > from.initiative && to.sentence === 0)
    return { from, to: { initiative: to.initiative - 1, sentence: lastOf(to.initiative - 1) } };
  const least = to.initiative === from.initiative ? from.sentence : 0;
  return { from, to: { ...to, sentence: Math.max(least, to.sentence - 1) } };
}

function further(
  to: SentenceRange['to'],
  counts: readonly number[],
  lastOf: (initiative: number) => number,
): SentenceRange['to'] {
  if (to.sentence < lastOf(to.initiative)) return { ...to, sentence: lastOf(to.initiative) };
  const next = Math.min(to.initiative + 1, counts.length - 1);
  return { initiative: next, sentence: lastOf(next) };
}
