/**
 * The one pass over a text that finds where facts can begin: at digits, and at words of the lexicon. All finders start from its marks, so
 * the patterns that read facts run only there.
 */
import type { Span } from '../block.ts';
import { flagsOf, MARK } from './lexicon.ts';

export interface Marks {
  /** Runs of digits, and number words. */
  numbers: Span[];
  /** Months, seasons, years and the words that relative dates are made of. */
  dates: Span[];
  /** Words that name a kind of organisation, in capitals: "Department". */
  organisations: Span[];
  /** Words with two capitals at least: "USAID", "TecNM". */
  acronyms: Span[];
  /** First words of places. */
  places: Span[];
}

/** @param folded the text folded unit for unit */
export function scanWords(text: string, folded: string): Marks {
  const marks: Marks = { numbers: [], dates: [], organisations: [], acronyms: [], places: [] };
  let start = 0;
  while (start < folded.length) {
    const code = folded.charCodeAt(start);
    if (isDigit(code)) start = markNumber(marks, folded, start);
    else if (isLetter(code)) start = markWord(marks, text, folded, start);
    else start += 1;
  }
  return marks;
}

/** Of the lexicon. */
const LONGEST_WORD = 16;

/** Digits with the separators between them; letters that hang on them belong to no word. */
function markNumber(marks: Marks, folded: string, start: number): number {
  let end = start + 1;
  while (end < folded.length && (isDigit(folded.charCodeAt(end)) || isSeparator(folded, end))) end += 1;
  marks.numbers.push({ start, end });
  if (end - start === 4) markYear(marks, folded, start, end);
  while (end < folded.length && isLetter(folded.charCodeAt(end))) end += 1;
  return end;
}

function markYear(marks: Marks, folded: string, start: number, end: number): void {
  const century = folded.slice(start, start + 2);
  if (century === '19' || century === '20') marks.dates.push({ start, end });
}

function markWord(marks: Marks, text: string, folded: string, start: number): number {
  let end = start + 1;
  let digits = 0;
  for (; end < folded.length; end += 1) {
    const code = folded.charCodeAt(end);
    if (isDigit(code)) digits += 1;
    else if (!isLetter(code)) break;
  }
  const isCapital = isUpper(text.charCodeAt(start));
  const flags = digits > 0 ? MARK.date : end - start > LONGEST_WORD ? 0 : flagsOf(folded, start, end);
  if (flags !== 0) markLexicon(marks, flags, { start, end }, isCapital);
  if (isCapital && digits === 0 && hasSecondCapital(text, start, end)) marks.acronyms.push({ start, end });
  return end;
}

function markLexicon(marks: Marks, flags: number, span: Span, isCapital: boolean): void {
  if (flags & MARK.number) marks.numbers.push(span);
  if (flags & MARK.date) marks.dates.push(span);
  if (flags & MARK.organisation && isCapital) marks.organisations.push(span);
  if (flags & MARK.place && isCapital) marks.places.push(span);
  if (flags & MARK.region) marks.places.push(span);
}

function hasSecondCapital(text: string, start: number, end: number): boolean {
  for (let index = start + 1; index < end; index += 1) if (isUpper(text.charCodeAt(index))) return true;
  return false;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** A full stop or comma between two digits. */
function isSeparator(folded: string, index: number): boolean {
  const code = folded.charCodeAt(index);
  return (code === 44 || code === 46) && index + 1 < folded.length && isDigit(folded.charCodeAt(index + 1));
}

function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && (code < 0x2000 || code > 0x2bff);
}

export function isUpper(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  return code >= 0xc0 && code <= 0xde && code !== 0xd7;
}
