/** Calendar days and periods as plain numbers and `YYYY-MM-DD`, counted in UTC, so that no time zone can slip a day. */
import { calendarDate } from '../read-date.ts';
import type { DatePrecision } from './fact.ts';

/** First and last day, both included. */
export interface Period {
  from: string;
  to: string;
  precision: DatePrecision;
}

export type TimeUnit = 'day' | 'week' | 'month' | 'year';

/** @param month 1 to 12; more or less run into the years beside */
export function day(year: number, month: number, dayOfMonth: number): string {
  const date = new Date(Date.UTC(year, month - 1, dayOfMonth));
  return calendarDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/** @returns null for a day that no calendar has */
export function realDay(year: number, month: number, dayOfMonth: number): string | null {
  const value = day(year, month, dayOfMonth);
  return value === calendarDate(year, month, dayOfMonth) ? value : null;
}

/** Whole months, from the first day of one to the last day of another. */
export function months(year: number, first: number, last: number, precision: DatePrecision): Period {
  return { from: day(year, first, 1), to: day(year, last + 1, 0), precision };
}

export function monthOf(year: number, month: number): Period {
  return months(year, month, month, 'month');
}

export function yearOf(year: number): Period {
  return months(year, 1, 12, 'year');
}

export function quarterOf(year: number, quarter: number): Period {
  return months(year, quarter * 3 - 2, quarter * 3, 'quarter');
}

export function halfOf(year: number, half: number): Period {
  return months(year, half * 6 - 5, half * 6, 'half-year');
}

/** The fiscal year of the United States runs from 1 October to 30 September and has the name of the year it ends in. */
export function fiscalYearOf(year: number, isAmerican: boolean): Period {
  const first = isAmerican ? -2 : 1;
  return months(year, first, first + 11, 'fiscal-year');
}

/** A quarter of the United States' fiscal year. */
export function fiscalQuarterOf(year: number, quarter: number): Period {
  return months(year, quarter * 3 - 5, quarter * 3 - 3, 'quarter');
}

/** Both periods and what lies between. */
export function rangeOf(first: Period, last: Period): Period {
  return { from: first.from, to: last.to, precision: 'range' };
}

export interface DayParts {
  year: number;
  month: number;
  day: number;
}

export function partsOf(date: string): DayParts {
  const [year = 0, month = 1, dayOfMonth = 1] = date.split('-').map(Number);
  return { year, month, day: dayOfMonth };
}

/** A day so many units later, earlier when `count` is negative; the last of a month that is too short. */
export function shift(date: string, count: number, unit: TimeUnit): string {
  const parts = partsOf(date);
  if (unit === 'day' || unit === 'week')
    return day(parts.year, parts.month, parts.day + count * (unit === 'week' ? 7 : 1));
  const month = parts.month + count * (unit === 'year' ? 12 : 1);
  return realInMonth(parts.year, month, parts.day);
}

function realInMonth(year: number, month: number, dayOfMonth: number): string {
  const last = partsOf(day(year, month + 1, 0));
  return day(last.year, last.month, Math.min(dayOfMonth, last.day));
}

/** Days from one day to another. */
export function daysBetween(first: string, last: string): number {
  return (Date.parse(`${last}T00:00:00Z`) - Date.parse(`${first}T00:00:00Z`)) / 86_400_000;
}
