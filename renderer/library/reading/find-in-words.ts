/** Finds what is sought in the words of a document, without case and accents; what is found is exact in the words as they are. */
import { plainText, type Span } from '../../../shared/documents/block.ts';
import { fold, foldWithOrigins } from '../../../shared/search/fold.ts';
import type { Words } from './lay-out.ts';

export interface WordsMatch extends Span {
  /** Of the words that hold it. */
  key: string;
}

/** White space of any kind and length counts as one space. */
export function findInWords(words: readonly Words[], sought: string): WordsMatch[] {
  const wanted = fold(sought).replace(/\s+/gu, ' ').trim();
  if (wanted === '') return [];
  return words.flatMap(({ key, runs }) =>
    matchesIn(plainText(runs), wanted).map((span) => ({ key, ...span })),
  );
}

function matchesIn(text: string, wanted: string): Span[] {
  const { text: folded, origins } = foldWithOrigins(text);
  const spaced = folded.replace(/\s/gu, ' ');
  const matches: Span[] = [];
  let at = spaced.indexOf(wanted);
  while (at >= 0) {
    const start = origins[at]?.start ?? 0;
    const end = origins[at + wanted.length - 1]?.end ?? start;
    matches.push({ start, end });
    at = spaced.indexOf(wanted, at + wanted.length);
  }
  return matches;
}
