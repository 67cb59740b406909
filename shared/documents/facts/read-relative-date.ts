/** Reads dates that count from the document's own: "next month", "within six months", "later this year", "a finales de este año". */
import type { Span } from '../block.ts';
import {
  day,
  fiscalYearOf,
  monthOf,
  months,
  partsOf,
  shift,
  yearOf,
  type Period,
  type TimeUnit,
} from './calendar.ts';
import { fixedForm, type DateContext, type DateForm } from './date-form.ts';
import { alternatives, PARTS, SEASONS } from './date-words.ts';
import { readAt, type Passage } from './passage.ts';
import { readNumeral } from './read-numeral.ts';

const UNITS: ReadonlyMap<string, TimeUnit> = new Map([
  ...unitWords('day', 'day days dia dias'),
  ...unitWords('week', 'week weeks semana semanas'),
  ...unitWords('month', 'month months mes meses'),
  ...unitWords('year', 'year years ano anos'),
]);
const UNIT = alternatives(UNITS.keys());
const NEXT = 'next|coming|upcoming|proxim[oa]s?|siguientes?';
const LAST = 'last|past|previous|pasad[oa]s?|ultim[oa]s?';
const THIS = 'this|current|est[ea]|presente';
const PART = alternatives(PARTS.keys());
const PERIOD = 'fiscal year|week|month|year|semana|mes|ano';

/** "next month", "este año", "late this year", "by the end of the year" */
const NAMED = new RegExp(
  `(?:(?:(later|earlier|mas adelante)(?: en)?|(${PART})(?: of| de)?) )?(?:(${NEXT})|(${LAST})|(${THIS})) (${PERIOD}|${alternatives(SEASONS.keys())})(?![a-z])`,
  'y',
);
/** "año pasado", "mes próximo" */
const NAMED_AFTER = new RegExp(`(${PERIOD}) (?:(${NEXT})|(${LAST}))(?![a-z])`, 'y');
const YEAR_END =
  /(?:end|fin|cierre)(?: of| de)? (?:the |el |la )?(?:calendar )?(?:year|ano)(?![a-z])|(?:end|fin|cierre) del ano(?![a-z])|year[- ]end(?![a-z])/y;
const WITHIN = new RegExp(
  `(?:within|dentro de|plazo (?:maximo )?de|plazo no mayor a)(?: (?:the |los |las |an? |un[ao]? )?(?:(?:${NEXT}) )?)?`,
  'y',
);
const SPELL = new RegExp(`(?:(${NEXT})|(${LAST})) `, 'y');
const LENGTH_UNIT = new RegExp(`[ -](?:business |calendar |working )?(${UNIT})(?![a-z])`, 'y');

/** @returns null without a document's date: nothing can be counted */
export function readRelativeDate(context: DateContext, mark: Span): DateForm | null {
  const { passage, today } = context;
  if (today === null) return null;
  return (
    readNamed(passage, mark, today) ?? readYearEnd(passage, mark, today) ?? readSpell(passage, mark, today)
  );
}

function readNamed({ folded }: Passage, mark: Span, today: string): DateForm | null {
  const match = readAt(NAMED, folded, mark.start);
  if (match) {
    const [words, turn, part, next, last, , noun = ''] = match;
    const span = { start: mark.start, end: mark.start + words.length };
    const period = periodNamed(noun, next ? 1 : last ? -1 : 0, today);
    return period && fixedForm(span, narrowed(period, { turn, part, today }), true);
  }
  const after = readAt(NAMED_AFTER, folded, mark.start);
  if (!after) return null;
  const period = periodNamed(after[1] ?? '', after[2] ? 1 : -1, today);
  return period && fixedForm({ start: mark.start, end: mark.start + after[0].length }, period, true);
}

function periodNamed(noun: string, step: number, today: string): Period | null {
  const { year, month } = partsOf(today);
  if (noun === 'fiscal year') return fiscalYearOf(year + (month >= 10 ? 1 : 0) + step, true);
  if (/^(?:week|semana)$/.test(noun)) return weekOf(shift(today, step, 'week'));
  if (/^(?:month|mes)$/.test(noun)) return monthIn(shift(day(year, month, 1), step, 'month'));
  if (/^(?:year|ano)$/.test(noun)) return yearOf(year + step);
  return seasonNamed(noun, step, today);
}

/** "This summer" is the one of the document's year; "next" and "last" are the nearest to come or gone by. */
function seasonNamed(noun: string, step: number, today: string): Period | null {
  const first = SEASONS.get(noun);
  if (first === undefined) return null;
  const { year } = partsOf(today);
  const inYears = [year - 2, year - 1, year, year + 1].map((one) => months(one, first, first + 2, 'season'));
  if (step > 0) return inYears.find(({ from }) => from > today) ?? null;
  if (step < 0) return inYears.findLast(({ to }) => to < today) ?? null;
  return inYears[2] ?? null;
}

interface Narrowing {
  turn: string | undefined;
  part: string | undefined;
  today: string;
}

function narrowed(period: Period, { turn, part, today }: Narrowing): Period {
  if (turn === 'earlier') return { from: period.from, to: today, precision: 'range' };
  if (turn !== undefined) return { from: today, to: period.to, precision: 'range' };
  const kind = PARTS.get(part ?? '');
  if (kind === undefined || period.precision !== 'year') return period;
  const { year } = partsOf(period.from);
  if (kind === 'end') return monthOf(year, 12);
  const first = { early: 1, middle: 5, late: 9 }[kind];
  return months(year, first, first + 3, 'range');
}

function readYearEnd({ folded }: Passage, mark: Span, today: string): DateForm | null {
  const match = readAt(YEAR_END, folded, mark.start);
  const span = { start: mark.start, end: mark.start + (match?.[0].length ?? 0) };
  return match && fixedForm(span, monthOf(partsOf(today).year, 12), true);
}

/** "within six months", "the next two years", "los últimos seis meses": "in the coming months" names no length. */
function readSpell(passage: Passage, mark: Span, today: string): DateForm | null {
  const within = readAt(WITHIN, passage.folded, mark.start);
  const spell = within ? null : readAt(SPELL, passage.folded, mark.start);
  const lead = within ?? spell;
  if (!lead) return null;
  const length = readLength(passage, mark.start + lead[0].length);
  if (!length) return null;
  const isBack = spell?.[2] !== undefined;
  const other = shift(today, isBack ? -length.count : length.count, length.unit);
  const period: Period = { from: isBack ? other : today, to: isBack ? today : other, precision: 'range' };
  return fixedForm({ start: mark.start, end: length.end }, period, true);
}

interface Length {
  count: number;
  unit: TimeUnit;
  end: number;
}

/** "six months", "90 days", and "year" of "within a year" */
function readLength(passage: Passage, start: number): Length | null {
  const numeral = readNumeral(passage, start);
  const end = numeral?.end ?? start - 1;
  const match = readAt(LENGTH_UNIT, passage.folded, end);
  const unit = UNITS.get(match?.[1] ?? '');
  const count = numeral?.value ?? 1;
  const isAlone =
    numeral === null &&
    !/(?:within|dentro de|plazo de) (?:an?|una?|one) $/.test(
      passage.folded.slice(Math.max(0, start - 14), start),
    );
  if (!match || !unit || isAlone || !Number.isInteger(count) || count > 1200) return null;
  return { count, unit, end: end + match[0].length };
}

function weekOf(today: string): Period {
  const weekday = (new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7;
  const monday = shift(today, -weekday, 'day');
  return { from: monday, to: shift(monday, 6, 'day'), precision: 'range' };
}

function monthIn(date: string): Period {
  const { year, month } = partsOf(date);
  return monthOf(year, month);
}

function unitWords(unit: TimeUnit, words: string): [string, TimeUnit][] {
  return words.split(' ').map((word): [string, TimeUnit] => [word, unit]);
}
