/** Says a date as exactly as its text gave it, never more: "October 2023", "spring 2024", "second quarter of 2024", "fiscal year 2025". */
import { dateFormat } from '../../i18n/formats.ts';
import type { Language } from '../../i18n/language.ts';
import { createTranslator, formatDate } from '../../i18n/translate.ts';
import type { DatePrecision } from './fact.ts';

export interface Period {
  /** First and last day, `YYYY-MM-DD`. */
  from: string;
  to: string;
  precision: DatePrecision;
}

/** By the quarter that holds the middle of the season, whether it begins on the 1st or on the 21st of a month. */
const SEASONS = ['winter', 'spring', 'summer', 'autumn'] as const;

export function describePeriod(period: Period, language: Language): string {
  const t = createTranslator(language);
  const { from, to, precision } = period;
  const years =
    from.slice(0, 4) === to.slice(0, 4) ? from.slice(0, 4) : `${from.slice(0, 4)}–${to.slice(0, 4)}`;
  switch (precision) {
    case 'day':
      return formatDate(from, language);
    case 'month':
      return formatRange(period, language, { year: 'numeric', month: 'long' });
    case 'season':
      return t(`facts.season.${seasonOf(period)}`, { years });
    case 'quarter':
      return t(`facts.quarter.q${quarterOf(from)}`, { years });
    case 'half-year':
      return t(monthOf(from) <= 6 ? 'facts.half.first' : 'facts.half.second', { years });
    case 'year':
      return years;
    case 'fiscal-year':
      return t('facts.fiscal-year', { years: to.slice(0, 4) });
    case 'range':
      return describeRange(period, language);
  }
}

/** Whole years as years and whole months as months. */
function describeRange(period: Period, language: Language): string {
  const { from, to } = period;
  if (from.endsWith('-01-01') && to.endsWith('-12-31'))
    return formatRange(period, language, { year: 'numeric' });
  if (from.endsWith('-01') && isLastOfMonth(to))
    return formatRange(period, language, { year: 'numeric', month: 'long' });
  return formatRange(period, language, { dateStyle: 'long' });
}

function formatRange({ from, to }: Period, language: Language, style: Intl.DateTimeFormatOptions): string {
  return dateFormat(language, style).formatRange(atNoon(from), atNoon(to));
}

function seasonOf({ from, to }: Period): (typeof SEASONS)[number] {
  const middle = new Date((atNoon(from).getTime() + atNoon(to).getTime()) / 2);
  return SEASONS[Math.floor(middle.getUTCMonth() / 3)] ?? 'winter';
}

function quarterOf(date: string): 1 | 2 | 3 | 4 {
  return Math.ceil(monthOf(date) / 3) as 1 | 2 | 3 | 4;
}

function monthOf(date: string): number {
  return Number(date.slice(5, 7));
}

function isLastOfMonth(date: string): boolean {
  const next = atNoon(date);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.getUTCDate() === 1;
}

function atNoon(date: string): Date {
  return new Date(`${date}T12:00:00Z`);
}
