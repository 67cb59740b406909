/**
 * Folds text for comparison - no case, no accents - and maps every place in the folded text back to the original, so that what is
 * found unaccented is highlighted exactly.
 */
import type { Span } from '../documents/block.ts';

export interface FoldedText {
  text: string;
  /** For each UTF-16 unit of `text`, where its original character starts and ends. */
  origins: readonly Span[];
}

/** The folded form of a word or a character. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

/** Folds a text and keeps the way back. */
export function foldWithOrigins(original: string): FoldedText {
  const origins: Span[] = [];
  let text = '';
  for (const { segment, index } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(original)) {
    const folded = fold(segment);
    const origin = { start: index, end: index + segment.length };
    text += folded;
    for (let unit = 0; unit < folded.length; unit += 1) origins.push(origin);
  }
  return { text, origins };
}
