/** Dates and deadlines, counted from a document of 19 April 2024 unless another day is given. */
import { afterEach, describe, expect, it } from 'vitest';
import { datesIn, factsIn } from './find-for-test.ts';

describe('dates in English', () => {
  it.each([
    ['on April 19, 2024', ['2024-04-19 day']],
    ['on 19 April 2024', ['2024-04-19 day']],
    ['Sept. 9, 2021', ['2021-09-09 day']],
    ['2023-10-16', ['2023-10-16 day']],
    ['10/16/2023', ['2023-10-16 day']],
    ['on March 1st', ['2024-03-01 day inferred']],
    ['September 12-13, 2022', ['2022-09-12..2022-09-13 range']],
    ['August 31-September 1, 2022', ['2022-08-31..2022-09-01 range']],
    ['between August 31, 2021 and September 12, 2022', ['2021-08-31..2022-09-12 range']],
    ['from October 2023 to March 2024', ['2023-10-01..2024-03-31 range']],
    ['December to February 2024', ['2023-12-01..2024-02-29 range']],
    ['in February 2024', ['2024-02-01..2024-02-29 month']],
    ['by October', ['2024-10-01..2024-10-31 month deadline inferred']],
    ['In February, officials met', ['2024-02-01..2024-02-29 month inferred']],
    ['in spring 2024', ['2024-03-01..2024-05-31 season']],
    ['in the summer of 2023', ['2023-06-01..2023-08-31 season']],
    ['this fall', ['2024-09-01..2024-11-30 season inferred']],
    ['in fiscal year 2025', ['2024-10-01..2025-09-30 fiscal-year']],
    ['FY25 funds', ['2024-10-01..2025-09-30 fiscal-year']],
    ['the 2025 fiscal year', ['2024-10-01..2025-09-30 fiscal-year']],
    ["Mexico's fiscal year 2025", ['2025-01-01..2025-12-31 fiscal-year']],
    ['Q3 2023', ['2023-07-01..2023-09-30 quarter']],
    ['Q3 FY2025', ['2025-04-01..2025-06-30 quarter']],
    ['the fourth quarter of 2024', ['2024-10-01..2024-12-31 quarter']],
    ['in the second half of 2024', ['2024-07-01..2024-12-31 half-year']],
    ['by the end of 2023', ['2023-12-01..2023-12-31 month deadline']],
    ['late 2023', ['2023-09-01..2023-12-31 range']],
    ['mid-2024', ['2024-05-01..2024-08-31 range']],
    ['in early October 2024', ['2024-10-01..2024-10-31 month']],
    ['by 2030', ['2030-01-01..2030-12-31 year deadline']],
    ['since 2021', ['2021-01-01..2021-12-31 year']],
    ['2021-2024', ['2021-01-01..2024-12-31 range']],
    ['between 2022-2024', ['2022-01-01..2024-12-31 range']],
    ['next month', ['2024-05-01..2024-05-31 month inferred']],
    ['last year', ['2023-01-01..2023-12-31 year inferred']],
    ['later this year', ['2024-04-19..2024-12-31 range inferred']],
    ['by the end of the year', ['2024-12-01..2024-12-31 month deadline inferred']],
    ['within six months', ['2024-04-19..2024-10-19 range deadline inferred']],
    ['within the next 90 days', ['2024-04-19..2024-07-18 range deadline inferred']],
    ['over the last two years', ['2022-04-19..2024-04-19 range inferred']],
  ])('%s', (text, expected) => {
    expect(datesIn(text)).toEqual(expected);
  });

  it.each([
    'Agenda 2030',
    'the 2022 workplan and the 2024 Mid-Year Review',
    'companies may march in the sun',
    'May the work go on',
    'led by April Smith',
    'a fall in prices and a spring of water',
    'in the coming months',
    'the second half of the bridge',
    'a first quarter-mile',
    'February 30, 2024',
    'this initiative and the next phase',
    'US-Mexico Border 2025 environmental program',
    'Resolution 2010 of the board',
  ])('%s has none', (text) => {
    expect(datesIn(text)).toEqual([]);
  });

  it('takes the next such day where the text looks ahead, and the nearest otherwise', () => {
    expect(datesIn('Work will begin in March.', 'en', '2022-09-12')).toEqual([
      '2023-03-01..2023-03-31 month inferred',
    ]);
    expect(datesIn('They met in July.', 'en', '2022-09-12')).toEqual([
      '2022-07-01..2022-07-31 month inferred',
    ]);
    expect(datesIn('They met in December.', 'en', '2024-01-10')).toEqual([
      '2023-12-01..2023-12-31 month inferred',
    ]);
  });

  it('leaves out without a document date what counts from it', () => {
    expect(datesIn('by October, next year and within six months', 'en', null)).toEqual([]);
    expect(datesIn('by October 2024', 'en', null)).toEqual(['2024-10-01..2024-10-31 month deadline']);
  });

  it('takes a month alone of "in May 25 companies"', () => {
    expect(factsIn('date', 'In May 25 companies joined.').map(({ quote }) => quote)).toEqual(['May']);
  });
});

describe('dates in Spanish', () => {
  it.each([
    ['el 19 de abril de 2024', ['2024-04-19 day']],
    ['1º de mayo de 2023', ['2023-05-01 day']],
    ['primero de enero de 2025', ['2025-01-01 day']],
    ['10/12/2023', ['2023-12-10 day']],
    ['del 12 al 14 de septiembre de 2022', ['2022-09-12..2022-09-14 range']],
    ['12 y 13 de septiembre del 2022', ['2022-09-12..2022-09-13 range']],
    ['del 30 de agosto al 2 de septiembre de 2022', ['2022-08-30..2022-09-02 range']],
    ['de enero a marzo de 2025', ['2025-01-01..2025-03-31 range']],
    ['en octubre', ['2024-10-01..2024-10-31 month inferred']],
    ['a más tardar en octubre', ['2024-10-01..2024-10-31 month deadline inferred']],
    ['antes del 5 de noviembre', ['2024-11-05 day deadline inferred']],
    ['para finales de 2024', ['2024-09-01..2024-12-31 range deadline']],
    ['en el primer trimestre de 2025', ['2025-01-01..2025-03-31 quarter']],
    ['en el segundo semestre de 2024', ['2024-07-01..2024-12-31 half-year']],
    ['en el ejercicio fiscal 2025', ['2025-01-01..2025-12-31 fiscal-year']],
    ['en la primavera de 2025', ['2025-03-01..2025-05-31 season']],
    ['en 2022', ['2022-01-01..2022-12-31 year']],
    ['entre 2021 y 2024', ['2021-01-01..2024-12-31 range']],
    ['hasta 2030', ['2030-01-01..2030-12-31 year deadline']],
    ['el próximo mes', ['2024-05-01..2024-05-31 month inferred']],
    ['el año pasado', ['2023-01-01..2023-12-31 year inferred']],
    ['dentro de seis meses', ['2024-04-19..2024-10-19 range deadline inferred']],
    ['en los próximos dos años', ['2024-04-19..2026-04-19 range inferred']],
    ['a finales de este año', ['2024-09-01..2024-12-31 range inferred']],
  ])('%s', (text, expected) => {
    expect(datesIn(text, 'es')).toEqual(expected);
  });

  it.each([
    'la Agenda 2030',
    'entre el sol y el mar',
    'la calle 5 de Mayo y la Plaza de Mayo',
    'en los próximos meses',
    'este programa y el próximo paso',
    'la ley mayor',
  ])('%s has none', (text) => {
    expect(datesIn(text, 'es')).toEqual([]);
  });
});

describe('a deadline', () => {
  const isDeadline = (text: string) => factsIn('date', text).map((fact) => fact.isDeadline);

  it.each([
    'no later than June 7, 2024',
    'GSA expects to conclude the studies for the Santa Teresa POE in April 2024.',
    'It is expected to be completed by September 21, 2024.',
    'This program will be awarded in August 2024.',
    'The bridge is to be completed in 2025.',
    'before the end of 2024',
  ])('is set by "%s"', (text) => {
    expect(isDeadline(text)).toEqual([true]);
  });

  it.each([
    'They met in April 2024.',
    'The dialogue will take place in spring 2024.',
    'Work was completed in November 2023.',
    'Since March 2024 it has been open.',
  ])('is not set by "%s"', (text) => {
    expect(isDeadline(text)).toEqual([false]);
  });
});

describe('a calendar day', () => {
  const home = process.env['TZ'];
  afterEach(() => {
    if (home === undefined) delete process.env['TZ'];
    else process.env['TZ'] = home;
  });

  it.each([
    ['Pacific/Kiritimati', -840],
    ['Pacific/Pago_Pago', 660],
    ['America/Mexico_City', 360],
    ['Asia/Kolkata', -330],
    ['UTC', 0],
  ])('is the same in %s', (zone, offset) => {
    process.env['TZ'] = zone;
    expect(new Date(2024, 0, 1).getTimezoneOffset()).toBe(offset);

    expect(
      datesIn(
        'On January 1, 2024, March 10, 2024 and December 31, 2024; el 1 de enero de 2025; next month; within 90 days; Q4 2024.',
        'en',
        '2024-01-01',
      ),
    ).toEqual([
      '2024-01-01 day',
      '2024-03-10 day',
      '2024-12-31 day',
      '2025-01-01 day',
      '2024-02-01..2024-02-29 month inferred',
      '2024-01-01..2024-03-31 range deadline inferred',
      '2024-10-01..2024-12-31 quarter',
    ]);
  });
});
