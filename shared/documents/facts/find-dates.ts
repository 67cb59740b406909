/**
 * Dates, with what they can mean as first and last day. A month or a year alone is a date only where it stands like one, "in 2022", and not
 * in a name, "Agenda 2030". What counts from the document's date is left out without one, and so is what names no length, "in the coming
 * months".
 */
import type { Span } from '../block.ts';
import { rangeOf, type Period } from './calendar.ts';
import type { DateContext, DateForm, DateReader } from './date-form.ts';
import { isDeadline } from './date-deadline.ts';
import { MONTHS, SEASONS } from './date-words.ts';
import type { Fact } from './fact.ts';
import { inferDateYear } from './infer-date-year.ts';
import { foldedBefore, isInside, overlaps, readAt, type Passage } from './passage.ts';
import { readCalendarDate, readNumericDate } from './read-calendar-date.ts';
import { readFiscalYear, readPart, readQuarter, readSeason, readYears } from './read-period.ts';
import { readRelativeDate } from './read-relative-date.ts';

export type DateFact = Omit<Extract<Fact, { kind: 'date' }>, 'child'>;

/** Asked in this order; the first that can read the words does. */
const READERS = {
  year: [readNumericDate, readFiscalYear, readYears],
  month: [readCalendarDate],
  season: [readSeason],
  word: [readRelativeDate, readPart, readQuarter, readFiscalYear],
} satisfies Record<string, readonly DateReader[]>;

const LEAD =
  /(?<![a-z])(?:in|by|since|until|till|through|before|after|during|from|for|of|as of|late|early|mid|this|next|last|the|around|between|and|to|en|el|desde|hasta|para|durante|a partir de|antes de|despues de|de|del|entre|este|ano|anos|mes de|year|months of|y|a|al|proximo|pasado)(?: (?:the|el|la|los|year|el ano|the year|the month of|el mes de|mid|late|early))?[ -]$/;
/** A year, a season or a quarter needs a clearer one: "the 2022 workplan" and "Agenda de 2030" are names. */
const YEAR_LEAD =
  /(?<![a-z])(?:in|by|since|until|till|through|before|after|during|from|for|as of|late|early|mid|around|between|en|desde|hasta|para|durante|a partir de|antes de|despues de|entre|ano|anos|year|calendar year|(?:months|days|weeks) of)(?: (?:the|el|la|year|el ano|the year|mid|late|early|about))?[ -]$/;
const PERSON_AHEAD = /^ \p{Lu}/u;
const PERSON_LEAD = /(?<![a-z])(?:by|for|from|with|to|of|and|between|de|a|y|para) $/;
const JOINT =
  /(?: ?- ?| (?:to|through|until|thru|al?|hasta) (?:the |el |la )?| (?:(and)|(y)) (?:the |el )?)/y;
const BETWEEN = /(?:between|entre) (?:the |el |los )?$/;

export function findDates(passage: Passage, today: string | null, taken: readonly Span[]): DateFact[] {
  const found: DateFact[] = [];
  const { dates } = passage.marks;
  let end = 0;
  for (let index = 0; index < dates.length; index += 1) {
    const mark = dates[index];
    if (!mark || mark.start < end || isInside(mark.start, taken)) continue;
    const fact = readDate({ passage, today }, index, end);
    if (!fact || overlaps(fact.span, taken)) continue;
    found.push(fact);
    end = fact.span.end;
  }
  return found;
}

function readDate(context: DateContext, index: number, from: number): DateFact | null {
  const form = readForm(context, index);
  if (!form || form.start < from) return null;
  const joined = readJoined(context, form, index);
  if (!joined && form.needsLead && !hasLead(context.passage, form)) return null;
  const period = joined?.period ?? periodOf(context, form);
  if (!period) return null;
  const span = { start: form.start, end: joined?.end ?? form.end };
  return {
    kind: 'date',
    ...period,
    isDeadline: isDeadline(context.passage, span.start),
    isInferred: joined?.isInferred ?? (form.isRelative || form.year === null),
    quote: context.passage.text.slice(span.start, span.end),
    span,
  };
}

function readForm(context: DateContext, index: number): DateForm | null {
  const mark = context.passage.marks.dates[index];
  if (!mark) return null;
  for (const read of readersOf(context.passage.folded.slice(mark.start, mark.end))) {
    const form = read(context, mark);
    if (form) return form;
  }
  return null;
}

function readersOf(word: string): readonly DateReader[] {
  if (/^\d/.test(word)) return READERS.year;
  if (MONTHS.has(word)) return READERS.month;
  return SEASONS.has(word) ? READERS.season : READERS.word;
}

interface Joined {
  period: Period;
  isInferred: boolean;
  end: number;
}

/** "August 31-September 1", "from October 2023 to March 2024", "between May 3, 2021 and June 2, 2022" */
function readJoined(context: DateContext, first: DateForm, index: number): Joined | null {
  const { passage } = context;
  const joint = readAt(JOINT, passage.folded, first.end);
  const isAnd = joint?.[1] !== undefined || joint?.[2] !== undefined;
  if (!joint || (isAnd && !isBetween(passage, first.start))) return null;
  const last = formAt(context, first.end + joint[0].length, index);
  if (!last || last.isRelative || first.isRelative) return null;
  const period = joinedPeriod(context, first, last);
  return period && { period, isInferred: first.year === null && last.year === null, end: last.end };
}

function isBetween(passage: Passage, start: number): boolean {
  return BETWEEN.test(foldedBefore(passage, start, 14));
}

/** The date that begins just here, at one of the next marks. */
function formAt(context: DateContext, start: number, index: number): DateForm | null {
  const { dates } = context.passage.marks;
  for (let next = index + 1; next < dates.length && (dates[next]?.start ?? 0) <= start + 8; next += 1) {
    const form = (dates[next]?.start ?? 0) >= start ? readForm(context, next) : null;
    if (form?.start === start) return form;
  }
  return null;
}

/** Both ends; one that gives no year takes the other's. */
function joinedPeriod(context: DateContext, first: DateForm, last: DateForm): Period | null {
  const end = last.year === null ? endAfter(context, first, last) : last.inYear(last.year);
  if (!end) return null;
  const year = first.year ?? Number(end.from.slice(0, 4));
  const begin = [first.inYear(year), first.year === null ? first.inYear(year - 1) : null].find(
    (one) => one && one.from < end.from,
  );
  return begin && begin.to <= end.to ? rangeOf(begin, end) : null;
}

function endAfter({ passage, today }: DateContext, first: DateForm, last: DateForm): Period | null {
  const begin =
    first.year === null ? today && inferDateYear(passage, first, today) : first.inYear(first.year);
  if (!begin) return null;
  const year = Number(begin.from.slice(0, 4));
  return [last.inYear(year), last.inYear(year + 1)].find((one) => one && one.from > begin.from) ?? null;
}

function periodOf({ passage, today }: DateContext, form: DateForm): Period | null {
  if (form.year !== null) return form.inYear(form.year);
  return today === null ? null : inferDateYear(passage, form, today);
}

function hasLead(passage: Passage, form: DateForm): boolean {
  const before = foldedBefore(passage, form.start, 30);
  if (!MONTHS.has(passage.folded.slice(form.start, form.end))) return YEAR_LEAD.test(before);
  if (!LEAD.test(before)) return false;
  return !(PERSON_LEAD.test(before) && PERSON_AHEAD.test(passage.text.slice(form.end, form.end + 2)));
}
