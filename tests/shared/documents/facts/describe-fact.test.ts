/** Facts in words, in both languages. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeFact, qualifyFact } from '../../../../shared/documents/facts/describe-fact.ts';
import type { Fact } from '../../../../shared/documents/facts/fact.ts';
import { date, figure, money, organisation } from './facts-for-test.ts';

const inEnglish = (fact: Fact) => describeFact(fact, 'en').replaceAll('\u00a0', ' ');
const inSpanish = (fact: Fact) => describeFact(fact, 'es').replaceAll('\u00a0', ' ');
const words = (fact: Fact) => qualifyFact(fact, 'en').map((qualifier) => qualifier.words);

describe('a sum', () => {
  it.each([
    [{}, '$3.4 billion', 'USD 3.4 mil millones'],
    [{ amount: 25_000 }, '$25,000', 'USD 25,000'],
    [{ amount: 33_456_789 }, '$33,456,789', 'USD 33,456,789'],
    [{ amount: 1_000_000 }, '$1 million', 'USD 1 millón'],
    [{ amount: 0.5 }, '$0.5', 'USD 0.5'],
    [{ currency: 'MXN', amount: 2_500_000 }, 'MX$2.5 million', 'MXN 2.5 millones'],
    [{ currency: 'EUR', amount: 10_000_000 }, '€10 million', 'EUR 10 millones'],
    [{ bound: 'at-least' as const }, 'at least $3.4 billion', 'al menos USD 3.4 mil millones'],
    [{ bound: 'at-most' as const, amount: 7000 }, 'up to $7,000', 'hasta USD 7,000'],
    [{ bound: 'about' as const, amount: 7000 }, 'about $7,000', 'cerca de USD 7,000'],
    [
      { amount: 5_000_000, amountTo: 7_000_000 },
      '$5 million to $7 million',
      'USD 5 millones a USD 7 millones',
    ],
  ])('%o is %s in English and %s in Spanish', (own, english, spanish) => {
    expect(inEnglish(money(own))).toBe(english);
    expect(inSpanish(money(own))).toBe(spanish);
  });

  it('keeps the sign that its text gives when the currency is open, and says so', () => {
    const fact = money({ currency: null, amount: 5_000_000 }, { quote: '$5 million' });
    expect(inEnglish(fact)).toBe('$5 million');
    expect(words(fact)).toEqual(['stage not stated', 'currency not stated']);
  });

  it('has its stage beside it', () => {
    expect(words(money({ stage: 'obligated' }))).toEqual(['obligated']);
  });

  it('never loses a figure of a whole amount', () => {
    const scale: Record<string, number> = { million: 1e6, billion: 1e9, trillion: 1e12 };
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), (amount) => {
        const [, number = '', word] = /^\$([\d,.]+) ?(\w+)?$/.exec(inEnglish(money({ amount }))) ?? [];
        const said =
          Number(number.replaceAll(',', '')) * (word === undefined ? 1 : (scale[word] ?? Number.NaN));
        expect(Math.round(said)).toBe(amount);
      }),
    );
  });
});

describe('a figure', () => {
  it.each([
    [{}, '1,500 students'],
    [{ bound: 'at-least' as const }, 'at least 1,500 students'],
    [{ value: 25, unit: '%' }, '25%'],
    [{ value: 0.07, unit: '%' }, '0.07%'],
    [{ value: 20, valueTo: 30, unit: '%', bound: 'about' as const }, 'about 20% to 30%'],
    [{ value: 12.5, valueTo: 14, unit: 'kilometers' }, '12.5 to 14 kilometers'],
  ])('%o is %s', (own, english) => {
    expect(inEnglish(figure(own))).toBe(english);
  });
});

describe('a date', () => {
  it.each([
    ['2023-10-05', '2023-10-05', 'day', 'October 5, 2023', '5 de octubre de 2023'],
    ['2023-10-01', '2023-10-31', 'month', 'October 2023', 'octubre de 2023'],
    ['2024-03-01', '2024-05-31', 'season', 'spring 2024', 'primavera de 2024'],
    ['2024-03-20', '2024-06-20', 'season', 'spring 2024', 'primavera de 2024'],
    ['2024-09-22', '2024-12-20', 'season', 'fall 2024', 'otoño de 2024'],
    ['2023-12-01', '2024-02-29', 'season', 'winter 2023–2024', 'invierno de 2023–2024'],
    ['2024-04-01', '2024-06-30', 'quarter', 'second quarter of 2024', 'segundo trimestre de 2024'],
    ['2024-07-01', '2024-12-31', 'half-year', 'second half of 2024', 'segundo semestre de 2024'],
    ['2024-01-01', '2024-12-31', 'year', '2024', '2024'],
    ['2024-10-01', '2025-09-30', 'fiscal-year', 'fiscal year 2025', 'ejercicio fiscal 2025'],
    ['2022-01-01', '2024-12-31', 'range', '2022 – 2024', '2022–2024'],
    [
      '2023-10-01',
      '2024-02-29',
      'range',
      'October 2023 – February 2024',
      'octubre de 2023 – febrero de 2024',
    ],
    ['2023-10-03', '2023-10-09', 'range', 'October 3 – 9, 2023', '3–9 de octubre de 2023'],
  ] as const)('from %s to %s as a %s is said so', (from, to, precision, english, spanish) => {
    const plain = (text: string) => text.replace(/[\u2009\u202f]/g, ' ');
    expect(plain(inEnglish(date({ from, to, precision })))).toBe(english);
    expect(plain(inSpanish(date({ from, to, precision })))).toBe(spanish);
  });

  it('says that it is a deadline, and that it was concluded', () => {
    expect(qualifyFact(date({ isDeadline: true, isInferred: true }), 'en')).toEqual([
      { words: 'deadline', isDeadline: true },
      { words: 'worked out from the document’s date', isDeadline: false },
    ]);
  });
});

it('an organisation has its acronym behind its name, once', () => {
  expect(inEnglish(organisation('Customs and Border Protection', 'CBP'))).toBe(
    'Customs and Border Protection (CBP)',
  );
  expect(inEnglish(organisation('CBP', 'CBP'))).toBe('CBP');
  expect(inEnglish(organisation('State Department'))).toBe('State Department');
});
