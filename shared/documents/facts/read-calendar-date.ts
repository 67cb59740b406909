/**
 * Reads the days and months of a calendar with chrono-node, on the few words around a month's name. Chrono concludes a year where none is
 * written; that is left to `infer-date-year.ts`, which knows whether the text looks ahead or back.
 */
import { casual as english, Chrono, type ParsedResult } from 'chrono-node/en';
import { casual as spanish } from 'chrono-node/es';
import type { Span } from '../block.ts';
import { monthOf, rangeOf, realDay, type Period } from './calendar.ts';
import { formOf, type DateContext, type DateForm } from './date-form.ts';
import { MONTHS, SPANISH_MONTHS } from './date-words.ts';
import { readAt, type Passage } from './passage.ts';
import { isUpper } from './scan-words.ts';

const WINDOW = 36;
/** Chrono wants one; no year or day of it is used. */
const REFERENCE = new Date(2024, 0, 1, 12);
const DAY = '\\d{1,2}(?:st|nd|rd|th|º|°)?';
const DAYS_BEFORE = new RegExp(
  `(?<![\\w.,/$:-])(?:${DAY}(?: ?- ?| (?:to|a|al|y|and) ))?${DAY} ?(?:de |of )?$`,
);
const FIRST_BEFORE = /(?<![a-z])(?:primero|1o|1ro|1er) de $/;
const SHORT = /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|ene|abr|ago|dic)$/;

/** Made at the first date, since trying out the parsers takes some milliseconds. */
const READERS = {
  en: once(() => narrow(english, ['12 september 2022', 'september 12, 2022', 'september 2022'])),
  es: once(() => narrow(spanish, ['12 de septiembre de 2022', 'septiembre de 2022'])),
};

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
  const start = mark.start - leadLength(folded, mark.start);
  const read = parse(passage, { start, end: mark.end }, isSpanish ? 'es' : 'en');
  if (!read) return null;
  const isName = isSpanish && isCapital && read.parts.year === null && !isAllCapitals(text, mark);
  const isAbbreviation = SHORT.test(name) && read.parts.day === null && read.parts.year === null;
  return isName || isAbbreviation ? null : toForm(read);
}

/** Length of "12 de ", "12-13 ", "primero de " before a month. */
function leadLength(folded: string, start: number): number {
  const before = folded.slice(Math.max(0, start - 24), start);
  return (DAYS_BEFORE.exec(before) ?? FIRST_BEFORE.exec(before))?.[0].length ?? 0;
}

function parse(
  { folded }: Passage,
  { start, end }: Span,
  language: 'en' | 'es',
): (Span & { parts: Parts }) | null {
  const window = folded.slice(start, start + WINDOW);
  const result = READERS[language]()
    .parse(plainer(window), REFERENCE)
    .find(({ index }) => index === 0);
  if (!result) return null;
  const parts = partsOf(result);
  const isYearShort = result.start.isCertain('year') && parts.year === null;
  const words = result.text.replace(isYearShort ? /[\s,/-]{0,4}\d\d?[\s,]{0,4}$/ : /[\s,.-]{1,9}$/, '');
  const isMonthAlone = parts.day !== null && isCount(folded, start, parts);
  if (isMonthAlone) return { start, end, parts: { ...parts, day: null, dayTo: null } };
  return { start, end: Math.max(end, start + words.length), parts };
}

/** "In May 25 companies": nobody says "in" of a day. */
function isCount(folded: string, start: number, { year }: Parts): boolean {
  return (
    year === null &&
    /(?<![a-z])in $/.test(folded.slice(Math.max(0, start - 4), start)) &&
    !/^\d/.test(folded.charAt(start))
  );
}

/** The ways of writing that chrono does not know, in as many characters. */
function plainer(window: string): string {
  return window
    .replace(/^(?:primero|1ro|1er|1o) de/, (words) => `1 de${' '.repeat(words.length - 4)}`)
    .replace(' al ', ' a  ')
    .replace(/(?<=\d) y (?=\d)/, ' a ')
    .replace(/(?<=\d) and (?=\d)/, ' to  ')
    .replace(' through ', ' to      ')
    .replace(' del ', ' de  ');
}

function partsOf({ start, end, text }: ParsedResult): Parts {
  const hasYear = start.isCertain('year') && /(?<!\d)\d{4}(?!\d)/.test(text);
  return {
    month: start.get('month') ?? 0,
    day: start.isCertain('day') ? start.get('day') : null,
    dayTo: end?.isCertain('day') ? end.get('day') : null,
    year: hasYear ? start.get('year') : null,
  };
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

/** Of chrono's parsers only those that read such words: it tries each on every window. */
function narrow(whole: Chrono, samples: readonly string[]): Chrono {
  const parsers = whole.parsers.filter((parser) => {
    const alone = new Chrono({ parsers: [parser], refiners: [] });
    return samples.some((sample) => alone.parse(sample, REFERENCE)[0]?.text === sample);
  });
  return new Chrono({ parsers, refiners: [] });
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
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
