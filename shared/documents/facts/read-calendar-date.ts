/**
 * Reads the days and months of a calendar around a month's name. A year that is not written is concluded by `infer-date-year.ts`, which
 * knows whether the text looks ahead or back.
 */
import type { Span } from '../block.ts';
import { monthOf, rangeOf, realDay, type Period } from './calendar.ts';
import { formOf, type DateContext, type DateForm } from './date-form.ts';
import { MONTHS, SPANISH_MONTHS } from './date-words.ts';
import { readAt, type Passage } from './passage.ts';
import { isUpper } from './scan-words.ts';

const DAY = String.raw`(\d{1,2})(?:st|nd|rd|th|o|º|°)?`;
const TO = '(?: ?- ?| (?:to|through|and|al?|y) )';
/** "12 de ", "12-13 ", "12 al 14 de ", "primero de ", "1st of " */
const DAYS_BEFORE = new RegExp(String.raw`(?<![\w.,/$:-])(?:${DAY}${TO})?${DAY} ?(?:de |of )?$`);
const FIRST_BEFORE = /(?<![a-z])(?:primero|1ro|1er) de $/;
/** " 12, 2022", ". 12-13 2022", "-12" */
const DAYS_AFTER = new RegExp(
  String.raw`(?:\.?,? ?|-)${DAY}(?:${TO}${DAY})?(?![\w%/$]|[.:,]\d| ?(?:am|pm)\b)`,
  'y',
);
/** ", 2022", " de 2022", " del 2022" */
const YEAR_AFTER = /(?:\.?,? ?(?:del? |of )?|\.?[-/])((?:19|20)\d\d)(?!\d|[.,]\d)/y;
const SHORT = /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|ene|abr|ago|dic)$/;

interface Parts {
  month: number;
  day: number | null;
  dayTo: number | null;
  year: number | null;
}

export function readCalendarDate({ passage }: DateContext, mark: Span): DateForm | null {
  const { folded, text } = passage;
  const name = folded.slice(mark.start, mark.end);
  if (!MONTHS.has(name)) return null;
  const isSpanish = SPANISH_MONTHS.has(name);
  const isCapital = isUpper(text.charCodeAt(mark.start));
  if (!isSpanish && !isCapital) return null;
  const read = readParts(passage, mark, isSpanish);
  const isName = isSpanish && isCapital && read.parts.year === null && !isAllCapitals(text, mark);
  const isAbbreviation = SHORT.test(name) && read.parts.day === null && read.parts.year === null;
  return isName || isAbbreviation ? null : toForm(read);
}

/** The words around a month's name, from the first to the last that belong to the date. */
function readParts({ folded }: Passage, mark: Span, isSpanish: boolean): Span & { parts: Parts } {
  const month = MONTHS.get(folded.slice(mark.start, mark.end)) ?? 0;
  const before = daysBefore(folded, mark.start);
  const after = before || isSpanish ? null : daysAfter(folded, mark.end);
  const { day = null, dayTo = null } = before ?? after ?? {};
  const dayEnd = mark.end + (after?.length ?? 0);
  const year = readAt(YEAR_AFTER, folded, dayEnd);
  if (after && !year && isCount(folded, mark.start)) {
    return { ...mark, parts: { month, day: null, dayTo: null, year: null } };
  }
  return {
    start: mark.start - (before?.length ?? 0),
    end: dayEnd + (year?.[0].length ?? 0),
    parts: { month, day, dayTo, year: year ? Number(year[1]) : null },
  };
}

interface Days {
  day: number;
  dayTo: number | null;
  /** Of the words. */
  length: number;
}

function daysBefore(folded: string, start: number): Days | null {
  const before = folded.slice(Math.max(0, start - 24), start);
  const first = FIRST_BEFORE.exec(before);
  if (first) return { day: 1, dayTo: null, length: first[0].length };
  return daysOfMatch(DAYS_BEFORE.exec(before));
}

function daysAfter(folded: string, end: number): Days | null {
  return daysOfMatch(readAt(DAYS_AFTER, folded, end));
}

function daysOfMatch(match: RegExpExecArray | null): Days | null {
  if (!match) return null;
  const [first, last] = [match[1], match[2]].filter((day) => day !== undefined).map(Number);
  return first === undefined ? null : { day: first, dayTo: last ?? null, length: match[0].length };
}

/** "In May 25 companies": nobody says "in" of a day. */
function isCount(folded: string, start: number): boolean {
  return /(?<![a-z])in $/.test(folded.slice(Math.max(0, start - 4), start));
}

function toForm({ parts, start, end }: Span & { parts: Parts }): DateForm {
  const { month, day, dayTo, year } = parts;
  const form = formOf({ start, end }, year, (inYear) =>
    day === null ? monthOf(inYear, month) : daysOf(inYear, month, [day, dayTo]),
  );
  return { ...form, needsLead: day === null && year === null };
}

function daysOf(year: number, month: number, [first, last]: [number, number | null]): Period | null {
  const from = dayPeriod(realDay(year, month, first));
  const to = last === null ? null : dayPeriod(realDay(year, month, last));
  if (!from || last === null) return from;
  return to && to.to > from.from ? rangeOf(from, to) : null;
}

export function dayPeriod(day: string | null): Period | null {
  return day === null ? null : { from: day, to: day, precision: 'day' };
}

function isAllCapitals(text: string, { start, end }: Span): boolean {
  const word = text.slice(start, end);
  return word.length > 3 && word === word.toUpperCase();
}

const ISO = /(\d{4})-(\d\d)-(\d\d)(?![\d-])/y;
const SLASHED_BEFORE = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/$/;

/** "2022-09-12"; "9/12/2022" in an English text is September, in a Spanish one December, unless it can be only one of them. */
export function readNumericDate({ passage }: DateContext, mark: Span): DateForm | null {
  const { folded, language } = passage;
  const iso = readAt(ISO, folded, mark.start);
  if (iso) {
    const span = { start: mark.start, end: mark.start + iso[0].length };
    return numericForm(span, [Number(iso[1]), Number(iso[2]), Number(iso[3])]);
  }
  const slashed = SLASHED_BEFORE.exec(folded.slice(Math.max(0, mark.start - 7), mark.start));
  if (!slashed || !/^\d{4}$/.test(folded.slice(mark.start, mark.end))) return null;
  const [first, second] = [Number(slashed[1]), Number(slashed[2])];
  const isMonthFirst = second > 12 || (language === 'en' && first <= 12);
  const span = { start: mark.start - slashed[0].length, end: mark.end };
  const year = Number(folded.slice(mark.start, mark.end));
  return numericForm(span, isMonthFirst ? [year, first, second] : [year, second, first]);
}

function numericForm(span: Span, [year, month, day]: [number, number, number]): DateForm | null {
  const period = dayPeriod(realDay(year, month, day));
  return period && formOf(span, year, () => period);
}
