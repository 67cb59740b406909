/** Days of the calendar are read as an independent reader of dates, chrono-node, reads them. */
import { casual as english, type Chrono } from 'chrono-node/en';
import { casual as spanish } from 'chrono-node/es';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFacts } from '../../../../shared/documents/facts/find-facts.ts';
import type { Language } from '../../../../shared/i18n/language.ts';

const ENGLISH = 'January February March April May June July August September October November December'.split(
  ' ',
);
const SPANISH =
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' ');
const SHORT = 'Jan. Feb. Mar. Apr. May Jun. Jul. Aug. Sept. Oct. Nov. Dec.'.split(' ');

interface Parts {
  day: number;
  month: number;
  year: number;
}

type Form = (parts: Parts) => string;

const ENGLISH_FORMS: readonly Form[] = [
  ({ day, month, year }) => `on ${ENGLISH[month] ?? ''} ${String(day)}, ${String(year)}`,
  ({ day, month, year }) => `by ${ENGLISH[month] ?? ''} ${String(day)} ${String(year)}`,
  ({ day, month, year }) => `on ${String(day)} ${ENGLISH[month] ?? ''} ${String(year)}`,
  ({ day, month, year }) => `until ${SHORT[month] ?? ''} ${String(day)}, ${String(year)}`,
  ({ day, month, year }) => `from ${ENGLISH[month] ?? ''} ${String(day)}th, ${String(year)}`,
];
const SPANISH_FORMS: readonly Form[] = [
  ({ day, month, year }) => `el ${String(day)} de ${SPANISH[month] ?? ''} de ${String(year)}`,
  ({ day, month, year }) => `antes del ${String(day)} de ${SPANISH[month] ?? ''} del ${String(year)}`,
];

const parts = fc.record({
  day: fc.integer({ min: 1, max: 28 }),
  month: fc.integer({ min: 0, max: 11 }),
  year: fc.integer({ min: 1990, max: 2049 }),
});

function readByProgram(sentence: string, language: Language): string[] {
  const [facts = []] = findFacts([{ text: sentence, children: [] }], { language, date: null });
  return facts.flatMap((fact) => (fact.kind === 'date' ? [`${fact.from} ${fact.to}`] : []));
}

/** Chrono does not know "del 2022". */
function readByChrono(sentence: string, reader: Chrono): string[] {
  return reader.parse(sentence.replace(/ del (?=\d{4})/, ' de ')).map(({ start }) => {
    const number = (part: 'year' | 'month' | 'day') => String(start.get(part)).padStart(2, '0');
    const day = `${number('year')}-${number('month')}-${number('day')}`;
    return `${day} ${day}`;
  });
}

describe('days of the calendar', () => {
  it.each([
    ['en', ENGLISH_FORMS, english],
    ['es', SPANISH_FORMS, spanish],
  ] as const)('are read as chrono-node reads them (%s)', (language, forms, reader) => {
    fc.assert(
      fc.property(parts, fc.constantFrom(...forms), (date, form) => {
        const sentence = `The two governments met ${form(date)} in Monterrey.`;
        expect(readByProgram(sentence, language)).toEqual(readByChrono(sentence, reader));
      }),
      { numRuns: 500 },
    );
  });
});
