/** Cuts text into words; the same cut serves the index, the query and the highlighting, so that all three agree. */
import type { Span } from '../documents/block.ts';

const WORD = /[\p{L}\p{N}]+/gu;

/** Where the words of a folded text stand. */
export function wordSpans(text: string): Span[] {
  return [...text.matchAll(WORD)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

export function words(text: string): string[] {
  return text.match(WORD) ?? [];
}
