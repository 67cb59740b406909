/** A text that facts are looked for in, with what all finders need of it: its folded twin and the places where a fact can begin. */
import type { Language } from '../../i18n/language.ts';
import type { Span } from '../block.ts';
import type { Numeral } from './numeral.ts';
import { foldInPlace } from './fold-in-place.ts';
import { scanWords, type Marks } from './scan-words.ts';

export interface Passage {
  text: string;
  /** The text in lower case without accents, unit for unit, so that a place in one is the same place in the other. */
  folded: string;
  language: Language;
  marks: Marks;
  /** The numbers that were read in it, by where they begin: more than one finder asks for each. */
  numerals: Map<number, Numeral | null>;
}

export function makePassage(text: string, language: Language): Passage {
  const folded = foldInPlace(text);
  return { text, folded, language, marks: scanWords(text, folded), numerals: new Map() };
}

/** Reads a sticky pattern at one place. */
export function readAt(pattern: RegExp, text: string, start: number): RegExpExecArray | null {
  pattern.lastIndex = start;
  return pattern.exec(text);
}

/** The folded text before a place, as far back as a finder may look. */
export function foldedBefore({ folded }: Passage, start: number, length: number): string {
  return folded.slice(Math.max(0, start - length), start);
}

/** @param spans in order, none over another */
export function isInside(place: number, spans: readonly Span[]): boolean {
  return overlaps({ start: place, end: place + 1 }, spans);
}

/** @param spans in order, none over another */
export function overlaps({ start, end }: Span, spans: readonly Span[]): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const span = spans[low];
  return span !== undefined && span.start < end;
}
