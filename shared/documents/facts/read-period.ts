/** Reads the parts of a year that no calendar date names: quarters, halves, seasons, fiscal years, "late 2023", and years alone. */
import type { Span } from '../block.ts';
import {
  fiscalQuarterOf,
  fiscalYearOf,
  halfOf,
  monthOf,
  months,
  quarterOf,
  rangeOf,
  yearOf,
  type Period,
} from './calendar.ts';
import { formOf, type DateContext, type DateForm } from './date-form.ts';
import { alternatives, MONTHS, ORDINALS, PARTS, SEASONS } from './date-words.ts';
import { foldedBefore, readAt, type Passage } from './passage.ts';

const YEAR = '(?:19|20)\\d\\d';
const OF = '(?:,? (?:of |de |del )?|-)';
const FISCAL = '(?:u\\.s\\. )?(?:federal )?fiscal years?|fy|ejercicio fiscal|ano fiscal';
const QUARTER = new RegExp(
  `(?:(${alternatives(ORDINALS.keys())}) (?:fiscal |calendar )?(?:(quarter|trimestre)|(half|semestre|mitad))|(?:q|t)([1-4])|([1-4])q|h([12])|([12])h)` +
    `(?:${OF}(?:(?:the )?(${FISCAL}) ?(?:de |del )?|(?:calendar )?year |ano )?(${YEAR}|(?<=fy ?)\\d\\d))?(?![a-z\\d])`,
  'y',
);
const SEASON = new RegExp(
  `(${alternatives(SEASONS.keys())})(?:${OF}(?:ano )?(${YEAR})(?:[-/](?:20)?\\d\\d)?)?(?![a-z\\d])`,
  'y',
);
const FISCAL_YEAR = new RegExp(
  `(?:${FISCAL}|ejercicio)(?: de| del)? ?'?(${YEAR}|(?<=fy ?'?)\\d\\d)(?:(?: ?- ?| (?:to|through|and|a|al|y) )'?(${YEAR}|\\d\\d))?(?![a-z\\d])`,
  'y',
);
const YEAR_FIRST = new RegExp(`(${YEAR}) fiscal years?(?![a-z])`, 'y');
const YEARS = new RegExp(
  `(${YEAR})(?:(?: ?- ?| (?:to|through|a|al) |( and | y ))(${YEAR}|\\d\\d))?(?![a-z\\d]|-\\d)`,
  'y',
);
const PART = new RegExp(
  `(${alternatives(PARTS.keys())})[ -](?:of |de |del )?(?:(?:the )?(?:calendar )?(?:year |ano )?(${YEAR})|(${alternatives(MONTHS.keys())})(?:${OF}(${YEAR}))?)(?![a-z\\d])`,
  'y',
);

/** Months of a year's parts: thirds, and for its end the last month. */
const YEAR_PARTS = { early: [1, 4], middle: [5, 8], late: [9, 12], end: [12, 12] } as const;

export function readQuarter({ passage }: DateContext, mark: Span): DateForm | null {
  const match = readAt(QUARTER, passage.folded, mark.start);
  if (!match) return null;
  const [words, ordinal, quarterWord, halfWord, q, q2, h, h2, fiscal] = match;
  const year = fullYear(match[9]);
  const isQuarter = quarterWord !== undefined || q !== undefined || q2 !== undefined;
  const which = Number(ORDINALS.get(ordinal ?? '') ?? q ?? q2 ?? h ?? h2);
  const index = which === -1 ? (isQuarter ? 4 : 2) : which;
  const isReal = halfWord === undefined || index <= 2;
  const isBare = ordinal === undefined && !words.startsWith('q') && year === null;
  if (!isReal || isBare) return null;
  const isAmerican = fiscal !== undefined && isAmericanFiscal(passage, mark.start);
  const inYear = (inThat: number): Period => {
    if (!isQuarter) return halfOf(inThat, index);
    return isAmerican ? fiscalQuarterOf(inThat, index) : quarterOf(inThat, index);
  };
  return { ...formOf(spanOf(mark, words), year, inYear), needsLead: year === null };
}

export function readSeason({ passage }: DateContext, mark: Span): DateForm | null {
  const match = readAt(SEASON, passage.folded, mark.start);
  const month = SEASONS.get(match?.[1] ?? '');
  if (!match || month === undefined) return null;
  const year = fullYear(match[2]);
  const form = formOf(spanOf(mark, match[0]), year, (inYear) => months(inYear, month, month + 2, 'season'));
  return { ...form, needsLead: year === null };
}

/** "fiscal year 2025", "FY25", "ejercicio fiscal 2025", "fiscal years 2024-2026" */
export function readFiscalYear({ passage }: DateContext, mark: Span): DateForm | null {
  const { folded } = passage;
  const match = readAt(FISCAL_YEAR, folded, mark.start) ?? readAt(YEAR_FIRST, folded, mark.start);
  const year = fullYear(match?.[1]);
  if (!match || year === null) return null;
  const last = fullYear(match[2]);
  const isAmerican = isAmericanFiscal(passage, mark.start);
  const lasting = (from: number): Period => fiscalYearOf(from, isAmerican);
  return formOf(spanOf(mark, match[0]), year, () =>
    last !== null && last > year ? rangeOf(lasting(year), lasting(last)) : lasting(year),
  );
}

/** "late 2023", "the end of October 2024", "finales de 2024" */
export function readPart({ passage }: DateContext, mark: Span): DateForm | null {
  const match = readAt(PART, passage.folded, mark.start);
  const part = PARTS.get(match?.[1] ?? '');
  if (!match || part === undefined) return null;
  const month = MONTHS.get(match[3] ?? '');
  if (month !== undefined && !isMonthWritten(passage, mark.start, match[0], match[3] ?? '')) return null;
  const year = fullYear(match[2] ?? match[4]);
  const [first, last] = YEAR_PARTS[part];
  return formOf(spanOf(mark, match[0]), year, (inYear) => {
    if (month !== undefined) return monthOf(inYear, month);
    return months(inYear, first, last, first === last ? 'month' : 'range');
  });
}

/** "in 2022", "2022-2024", "between 2022 and 2024" */
export function readYears({ passage }: DateContext, mark: Span): DateForm | null {
  const match = readAt(YEARS, passage.folded, mark.start);
  const year = fullYear(match?.[1]);
  if (!match || year === null) return null;
  const last = match[3]?.length === 2 ? Math.floor(year / 100) * 100 + Number(match[3]) : fullYear(match[3]);
  const isBetween = /(?:between|entre) $/.test(foldedBefore(passage, mark.start, 8));
  const isRange = last !== null && last > year && (match[2] === undefined || isBetween);
  const span = isRange ? spanOf(mark, match[0]) : { start: mark.start, end: mark.start + 4 };
  const form = formOf(span, year, () => (isRange ? rangeOf(yearOf(year), yearOf(last)) : yearOf(year)));
  return { ...form, needsLead: !isRange };
}

/** In Spanish texts and of Mexico a fiscal year is the calendar year. */
function isAmericanFiscal(passage: Passage, start: number): boolean {
  if (passage.language === 'es') return false;
  return !/mexic(?:o's|an) (?:\w+ )?$/.test(foldedBefore(passage, start, 24));
}

/** English months are written large, so that "late may" is no date. */
function isMonthWritten({ text }: Passage, start: number, words: string, month: string): boolean {
  const at = start + words.indexOf(month, 4);
  return (
    text.charAt(at) !== month.charAt(0) ||
    /^(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|\w+bre)$/.test(month)
  );
}

function fullYear(digits: string | undefined): number | null {
  if (digits === undefined) return null;
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

function spanOf({ start }: Span, words: string): Span {
  return { start, end: start + words.length };
}
