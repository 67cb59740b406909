/** Two versions of a text, and how they match. Matching costs; the annotations on one text share it. */
import { matchingRuns, type Run } from './matching-runs.ts';
import { sentenceStarts } from './sentence-range.ts';
import { tokensOf, type Token } from './tokens.ts';

export interface Versions {
  before: string;
  after: string;
  old: readonly Token[];
  fresh: readonly Token[];
  /** The numbers of the tokens that begin a sentence, and last the number of tokens. */
  oldStarts: readonly number[];
  freshStarts: readonly number[];
  runs: readonly Run[];
}

export function compareVersions(before: string, after: string): Versions {
  const [old, fresh] = [tokensOf(before), tokensOf(after)];
  const [oldStarts, freshStarts] = [sentenceStarts(before), sentenceStarts(after)];
  return { before, after, old, fresh, oldStarts, freshStarts, runs: matchingRuns(old, fresh) };
}
