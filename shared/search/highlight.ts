/** Finds the words sought in an original text and says exactly where they stand. */
import type { Span } from '../documents/block.ts';
import { fold } from './fold.ts';

/** What is marked, all of it folded: single words, and words that stand next to each other. */
export interface Sought {
  terms: ReadonlySet<string>;
  phrases: readonly (readonly string[])[];
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

/**
 * Where what is sought stands in `original`: each word is folded by itself, so that its place is never in doubt.
 * @returns spans in UTF-16 code units of `original`, in order, not overlapping
 */
export function highlight(original: string, { terms, phrases }: Sought): Span[] {
  if (terms.size === 0 && phrases.length === 0) return [];
  const written = [...original.matchAll(WORD)];
  const found = written.map(([word]) => fold(word));
  const inPhrase = phrases.length === 0 ? null : placesInPhrases(found, phrases);
  return written.flatMap(({ index, 0: word }, at) => {
    if (!terms.has(found[at] ?? '') && !inPhrase?.has(at)) return [];
    return [{ start: index, end: index + word.length }];
  });
}

function placesInPhrases(
  found: readonly string[],
  phrases: readonly (readonly string[])[],
): ReadonlySet<number> {
  const places = new Set<number>();
  for (const phrase of phrases) {
    for (let start = 0; start + phrase.length <= found.length; start += 1) {
      if (phrase.every((term, offset) => found[start + offset] === term))
        for (const offset of phrase.keys()) places.add(start + offset);
    }
  }
  return places;
}

/** How much is shown before a place, so that it does not stand without its context. */
const LEAD = 24;

/** The stretch of `original` that shows a place, cut at words, with a visible ellipsis where it was cut. */
export function excerptAround(original: string, place: Span, length: number): string {
  const start = place.start <= LEAD ? 0 : wordStart(original, leadOf(place));
  const end = start + length >= original.length ? original.length : wordEnd(original, start + length);
  return `${start > 0 ? '…' : ''}${original.slice(start, end).trim()}${end < original.length ? '…' : ''}`;
}

/** An empty place is where a text goes on; it needs no lead. */
function leadOf({ start, end }: Span): number {
  return end > start ? start - LEAD : start;
}

function wordStart(text: string, near: number): number {
  const space = text.indexOf(' ', near);
  return space < 0 ? near : space + 1;
}

function wordEnd(text: string, near: number): number {
  const space = text.lastIndexOf(' ', near);
  return space <= 0 ? near : space;
}
