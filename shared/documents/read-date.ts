/** Reads calendar dates out of text, English and Spanish, with and without a year; never through a time zone. */
import { MONTHS } from './facts/date-words.ts';
import { matchesOf } from './matches-of.ts';
import { fold, isPlain } from './text-shape.ts';

/** A date as the words give it; `year` is null when they give none. */
export interface ReadDate {
  year: number | null;
  month: number;
  day: number;
  /** The words, as in the text. */
  quote: string;
  start: number;
  end: number;
}

const MONTH = [...MONTHS.keys()].sort((left, right) => right.length - left.length).join('|');
/** Of "May 30-31" and "del 1 al 6 de julio" the last day counts: then a statement is published. */
const FROM = `(?:\\d{1,2} ?(?:[-–]|to|and|al|y) ?)?`;
const MONTH_FIRST = `(?<month1>${MONTH})\\.? ${FROM}(?<day1>\\d{1,2})(?:st|nd|rd|th)?(?:,? (?<year1>(?:19|20)\\d\\d))?`;
const DAY_FIRST = `${FROM}(?<day2>\\d{1,2})(?:st|nd|rd|th|o|º)? (?:day of |dias? del mes de |de )?(?<month2>${MONTH})\\.?(?:,? (?:del? )?(?:ano )?(?<year2>(?:19|20)\\d\\d))?`;
const ISO = `(?<year3>(?:19|20)\\d\\d)-(?<month3>\\d\\d)-(?<day3>\\d\\d)(?:t\\d\\d:\\d\\d[\\d:.]{0,12}(?:z|[+-]\\d\\d:?\\d\\d)?)?`;
const DATE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${ISO}|${MONTH_FIRST}|${DAY_FIRST})(?![\\p{L}\\p{N}]|-\\d)`,
  'gu',
);

/** Every date in a text, in order. Places are in `text`, which must hold no decomposed accents. */
export function readDates(text: string): ReadDate[] {
  if (!/\d/.test(text)) return [];
  const folded = foldInPlace(text);
  return matchesOf(DATE, folded).flatMap((match) => {
    const groups = match.groups ?? {};
    const month = monthNamed(groups['month1'] ?? groups['month2'] ?? '') ?? Number(groups['month3']);
    const day = Number(groups['day1'] ?? groups['day2'] ?? groups['day3']);
    const year = groups['year1'] ?? groups['year2'] ?? groups['year3'];
    const end = match.index + match[0].length;
    const found = { month, day, year: year === undefined ? null : Number(year), start: match.index, end };
    return isRealDay(found) ? [{ ...found, quote: text.slice(match.index, end) }] : [];
  });
}

/** `YYYY-MM-DD` */
export function calendarDate(year: number, month: number, day: number): string {
  return `${String(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** By a folded name, short or long. */
export function monthNamed(name: string): number | undefined {
  return MONTHS.get(name);
}

export function isRealDay({
  year,
  month,
  day,
}: {
  year: number | null;
  month: number;
  day: number;
}): boolean {
  const date = new Date(Date.UTC(year ?? 2024, month - 1, day));
  return day > 0 && date.getUTCMonth() === month - 1;
}

/** Lower case without accents, unit for unit. */
export function foldInPlace(text: string): string {
  if (isPlain(text)) return text.toLowerCase();
  return Array.from(text, (character) =>
    isPlain(character) ? character.toLowerCase() : keepLength(character),
  ).join('');
}

function keepLength(character: string): string {
  const folded = fold(character);
  return folded.length === character.length ? folded : character;
}
