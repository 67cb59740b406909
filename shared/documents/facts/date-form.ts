/** What a reader of dates gives back, and what it may ask. */
import type { Span } from '../block.ts';
import type { Period } from './calendar.ts';
import type { Passage } from './passage.ts';

/** A date as its words give it. */
export interface DateForm extends Span {
  /** Null when the words give none. */
  year: number | null;
  /** The period in a given year; null when there is none, as on 30 February. */
  inYear: (year: number) => Period | null;
  /** Concluded from the document's date, whatever year the words give. */
  isRelative: boolean;
  /** The words are a date only behind a word such as "in": a month or a year alone. */
  needsLead: boolean;
}

export interface DateContext {
  passage: Passage;
  /** The document's date. */
  today: string | null;
}

/** Tries to read a date at a mark; `null` when none begins there. */
export type DateReader = (context: DateContext, mark: Span) => DateForm | null;

export function formOf(span: Span, year: number | null, inYear: DateForm['inYear']): DateForm {
  return { ...span, year, inYear, isRelative: false, needsLead: false };
}

/** A date that is what it is in any year. */
export function fixedForm(span: Span, period: Period, isRelative = false): DateForm {
  return { ...formOf(span, Number(period.from.slice(0, 4)), () => period), isRelative };
}
