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
  if (isPlain(text)) return text.toLowerCase();
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('ς', 'σ');
}

/** Folds a text and keeps the way back. */
export function foldWithOrigins(original: string): FoldedText {
  const origins: Span[] = [];
  let text = '';
  for (const { segment, index } of charactersOf(original)) {
    const folded = fold(segment);
    const origin = { start: index, end: index + segment.length };
    text += folded;
    for (let unit = 0; unit < folded.length; unit += 1) origins.push(origin);
  }
  return { text, origins };
}

function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 0x7f) return false;
  return true;
}

/** Letters and signs that never join with what follows, as long as no others are about: Latin, dashes, quotation marks, currencies. */
const SINGLE = /^[\u0000-\u02FF\u1E00-\u1EFF\u2010-\u2027\u2030-\u205E\u20A0-\u20BF]*$/u;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** What a reader takes for one character. */
function charactersOf(text: string): Iterable<{ segment: string; index: number }> {
  if (!SINGLE.test(text)) return graphemes.segment(text);
  return Array.from({ length: text.length }, (_, index) => ({ segment: text.charAt(index), index }));
}
