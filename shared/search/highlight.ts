/** Finds the words sought in an original text and says exactly where they stand. */
import type { Span } from '../documents/block.ts';
import { foldWithOrigins } from './fold.ts';
import { wordSpans } from './words.ts';

/**
 * Where words of `terms` (folded) stand in `original`.
 * @returns spans in UTF-16 code units of `original`, in order, not overlapping
 */
export function highlightTerms(original: string, terms: ReadonlySet<string>): Span[] {
  if (terms.size === 0) return [];
  const folded = foldWithOrigins(original);
  return wordSpans(folded.text)
    .filter((span) => terms.has(folded.text.slice(span.start, span.end)))
    .flatMap((span) => {
      const first = folded.origins[span.start];
      const last = folded.origins[span.end - 1];
      return first && last ? [{ start: first.start, end: last.end }] : [];
    });
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
