/** Laws that hold for the facts of any text. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factSchema, type Fact } from '../../../../shared/documents/facts/fact.ts';
import { findFacts } from '../../../../shared/documents/facts/find-facts.ts';
import { contextOf } from './find-for-test.ts';

const PIECES = [
  'USAID',
  '(USAID)',
  '(SE, por sus siglas)',
  'U.S. Agency for International Development',
  'Secretaría de Economía',
  'Department of',
  'the',
  'and',
  'y',
  'de',
  'of',
  'between',
  'entre',
  'by',
  'in',
  'a',
  'May',
  'mayo',
  'April 19, 2024',
  '12 de septiembre',
  '2024',
  '2021-2024',
  'next month',
  'within six months',
  'fiscal year 2025',
  'Q3',
  'last',
  '$5',
  '$1.2 billion',
  'US$',
  '300 millones de pesos',
  'mil',
  'one',
  'dos',
  'hundred',
  'million',
  '%',
  '30 percent',
  'students',
  'Nuevo Laredo',
  'Port of',
  'Gulf of Mexico',
  'southern Mexico',
  'will provide',
  'invirtió',
  '1,500.5',
  '1.2.3',
  '5G',
  '-',
  '–',
  '(',
  ')',
  '.',
  ',',
  ';',
  '’s',
  'ñandú',
  'e\u0301',
  '\ud83d\ude00',
  '\ud800',
  'İ',
  'ß',
  '٣',
  '中国',
  '\u0301',
];
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join(' ')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }).map((pieces) => pieces.join('')),
);
const initiative = fc.record({ text, children: fc.array(fc.record({ text }), { maxLength: 2 }) });
const context = fc
  .tuple(fc.constantFrom('en' as const, 'es' as const), fc.constantFrom('2024-04-19', '2024-02-29', null))
  .map(([language, date]) => contextOf(language, date));

describe('the facts of any text', () => {
  it('quote the words at their place, fit the schema and do not overlap within a kind', () => {
    fc.assert(
      fc.property(fc.array(initiative, { maxLength: 3 }), context, (initiatives, given) => {
        const found = findFacts(initiatives, given);
        expect(found).toHaveLength(initiatives.length);
        found.forEach((facts, index) => {
          const one = initiatives[index];
          if (one)
            facts.forEach((fact) =>
              expectQuoted(fact, [one.text, ...one.children.map((child) => child.text)]),
            );
          expectApart(facts.filter(({ kind }) => kind === 'money' || kind === 'date' || kind === 'figure'));
          expectApart(facts.filter(({ kind }) => kind === 'organisation'));
          expectApart(facts.filter(({ kind }) => kind === 'place'));
        });
      }),
      { numRuns: 1500 },
    );
  });

  it('stand in the order of the text', () => {
    fc.assert(
      fc.property(initiative, context, (one, given) => {
        const places = findFacts([one], given)
          .flat()
          .map(({ child, span }) => (child ?? -1) * 100_000 + span.start);
        expect(places).toEqual(places.toSorted((left, right) => left - right));
      }),
    );
  });

  it.each(['two hundred ', 'treinta y ', 'mil ', 'USAID (', 'Aa and ', '1,', '$5-', 'May ', '2022-', '('])(
    'end for "%s" over and over',
    (piece) => {
      const found = findFacts([{ text: piece.repeat(20_000), children: [] }], contextOf('es'));
      expect(found).toHaveLength(1);
    },
  );

  it('are the same whether an accent is part of its letter or stands behind it', () => {
    const written = 'La Secretaría de Economía destinará 5 millones de dólares en Querétaro el próximo año.';
    const [composed, detached] = [written, written.normalize('NFD')].map((one) =>
      findFacts([{ text: one, children: [] }], contextOf('es')).flat(),
    );
    expect(detached?.map(({ kind, quote }) => [kind, quote.normalize('NFC')])).toEqual(
      composed?.map(({ kind, quote }) => [kind, quote]),
    );
    expect(composed?.map(({ kind }) => kind)).toEqual(['organisation', 'money', 'place', 'date']);
    detached?.forEach((fact) => expectQuoted(fact, [written.normalize('NFD')]));
  });
});

function expectQuoted(fact: Fact, texts: readonly string[]): void {
  const own = texts[fact.child === null ? 0 : fact.child + 1] ?? '';
  expect(own.slice(fact.span.start, fact.span.end)).toBe(fact.quote);
  expect(factSchema.safeParse(fact).error).toBeUndefined();
  if (fact.kind === 'date') expect(fact.from <= fact.to).toBe(true);
  if (fact.kind === 'money') expect(fact.amountTo === null || fact.amountTo > fact.amount).toBe(true);
}

function expectApart(facts: readonly Fact[]): void {
  facts.forEach((fact, index) => {
    const next = facts[index + 1];
    if (next?.child === fact.child) expect(next.span.start).toBeGreaterThanOrEqual(fact.span.end);
  });
}
