/** The facts of the shipped documents, beside what a careful reader wrote down by hand. */
import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../shared/documents/facts/fact.ts';
import { SHIPPED_DATES } from './shipped-dates.ts';
import { importFile, manifestEntries, type Imported } from './import-for-test.ts';

const FOLDER = 'data/documents';
const FACT_SHEET = `${FOLDER}/2022-09-12-fact-sheet.md`;
const WEB_PAGE = `${FOLDER}/2022-09-12-fact-sheet-web.txt`;
const STATEMENT = `${FOLDER}/2022-09-12-joint-statement.md`;
const REVIEW_2024 = `${FOLDER}/2024-04-19-mid-year-review.md`;
const REVIEW_2022 = `${FOLDER}/2022-04-18-mid-year-review.txt`;

/** As the program imports them: with what the manifest knows. */
function importShipped(path: string): Imported {
  const manifestEntry = manifestEntries().find(({ file }) => path.endsWith(`/${file}`));
  return importFile(path, { manifestEntry });
}

function factsOf<K extends Fact['kind']>({ initiatives }: Imported, kind: K): Extract<Fact, { kind: K }>[] {
  const facts = initiatives.flatMap((initiative) => initiative.facts);
  return facts.filter((fact): fact is Extract<Fact, { kind: K }> => fact.kind === kind);
}

const quotes = (file: string, kind: Fact['kind']) =>
  factsOf(importShipped(file), kind).map(({ quote }) => quote);
const distinct = (words: readonly string[]) => [...new Set(words)].sort();

describe('the 2024 mid-year review', () => {
  it('has the sums that it states, and says of each no more than its verb', () => {
    const sums = factsOf(importShipped(REVIEW_2024), 'money');
    expect(
      sums.map(({ quote, currency, amount, bound, stage }) => [quote, currency, amount, bound, stage]),
    ).toEqual([
      ['$17.5 million', null, 17_500_000, 'exactly', 'promised'],
      ['over $33 million', 'USD', 33_000_000, 'at-least', 'mobilised'],
      ['$10 million', 'USD', 10_000_000, 'exactly', 'unspecified'],
    ]);
  });

  it('has the dates that it states', () => {
    expect(quotes(REVIEW_2024, 'date')).toEqual([
      ...['January', 'May 2024', '2023', '2024', 'February 2024', 'February 2024'],
      ...['October 16, 2023', 'February 15, 2024', 'October 2023', 'January 2024', 'March 2024'],
      ...['January 2024', 'November 2023', 'April 2024', 'October 2024', 'May 2024', 'summer 2024'],
      ...['September 21, 2024', 'June 7, 2024', 'October 2024', 'November 2023', 'October 2023'],
      ...['November 2023', 'March 2024', 'February 2024', 'December 2021', 'December 2023'],
      ...[
        'late 2023',
        'early 2024',
        'February',
        'spring 2024',
        'October 2023',
        'January 2024',
        'summer 2024',
      ],
      ...['last two years', '2024', 'within three years', 'April'],
      ...['2024', 'February 2024', 'March 2024', 'March 2024', 'spring 2024'],
    ]);
  });

  it('has the deadlines that it sets', () => {
    const deadlines = factsOf(importShipped(REVIEW_2024), 'date').filter(({ isDeadline }) => isDeadline);
    expect(deadlines.map(({ quote, to }) => [quote, to])).toEqual([
      ['April 2024', '2024-04-30'],
      ['October 2024', '2024-10-31'],
      ['May 2024', '2024-05-31'],
      ['September 21, 2024', '2024-09-21'],
      ['June 7, 2024', '2024-06-07'],
      ['October 2024', '2024-10-31'],
      ['within three years', '2027-04-19'],
      ['2024', '2024-12-31'],
    ]);
  });

  it('has the figures that it states', () => {
    expect(quotes(REVIEW_2024, 'figure')).toEqual([
      'eleven Mexican engineering students',
      'four quarterly semiconductor forums',
      'over 160 participants',
      'two webinars',
      'Over 100 virtual participants',
      '30 percent',
      'almost 60%',
      '44%',
      '3,300 farmers',
      '5 years',
      'over 30,000 people',
      'two calls',
      '5,106 enrolled students',
    ]);
  });

  it('expands every acronym of an organisation that it expands anywhere', () => {
    const organisations = factsOf(importShipped(REVIEW_2024), 'organisation');
    const names = new Map(organisations.map(({ quote, name }) => [quote, name]));
    expect(names.get('SEDENA')).toBe('Secretariat of National Defense');
    expect(names.get('AMEXCID')).toBe('Mexican Agency for International Development Cooperation');
    expect(names.get('GSA')).toBe('U.S. General Services Administration');
    expect(names.get('GAC')).toBe('Global Affairs Canada');
    expect(names.get('NIST')).toBe('National Institute of Standards & Technology');
    expect(organisations.filter(({ name, acronym }) => name === acronym)).toEqual([]);
  });

  it('names the crossings', () => {
    const places = distinct(factsOf(importShipped(REVIEW_2024), 'place').map(({ name }) => name));
    expect(places).toEqual([
      ...['Agua Prieta', 'Arizona', 'Baja California', 'Bridge of the Americas', 'Brownsville', 'California'],
      ...['Central America', 'Chihuahua', 'DeConcini', 'Donna', 'Douglas', 'Eagle Pass', 'El Salvador'],
      ...['Guadalajara', 'Guatemala', 'Honduras', 'Jalisco', 'Mexico City', 'Nogales', 'North America'],
      ...[
        'Nuevo Amanecer',
        'Otay Mesa',
        'Otay Mesa East',
        'Otay Mesa II',
        'Pharr',
        'Piedras Negras',
        'Reynosa',
      ],
      ...['Rio Bravo', 'Santa Teresa', 'Texas', 'northern Central America', 'southern Mexico'],
    ]);
  });
});

describe('the 2022 fact sheet', () => {
  it('has the sums and dates that it states', () => {
    const sums = factsOf(importShipped(FACT_SHEET), 'money');
    expect(sums.map(({ quote, stage, stageQuote }) => [quote, stage, stageQuote])).toEqual([
      ['$474 million', 'promised', 'committing'],
      ['$3.4 billion', 'unspecified', null],
      ['$1.5 billion', 'promised', 'commitment'],
      ['$38,000', 'obligated', 'awarded'],
    ]);
    const dates = factsOf(importShipped(FACT_SHEET), 'date');
    expect(dates.map(({ quote, from, isDeadline }) => [quote, from, isDeadline])).toEqual([
      ['2030', '2030-01-01', true],
      ['July', '2022-07-01', false],
      ['2022-2024', '2022-01-01', false],
      ['July 2022', '2022-07-01', false],
      ['October', '2022-10-01', true],
      ['September', '2022-09-01', false],
      ['October', '2022-10-01', false],
      ['October 24', '2022-10-24', false],
      ['October', '2022-10-01', false],
      ['December 2021', '2021-12-01', false],
      ['August 31-September 1', '2022-08-31', false],
    ]);
  });

  it('has the same facts as the web page of the same text', () => {
    for (const kind of ['money', 'date', 'figure', 'place'] as const)
      expect(quotes(WEB_PAGE, kind)).toEqual(quotes(FACT_SHEET, kind));
  });
});

describe('the others', () => {
  it('have the sums and dates that they state', () => {
    expect(quotes(STATEMENT, 'money')).toEqual(['$369 billion', '$1.5 billion']);
    expect(quotes(STATEMENT, 'date')).toEqual([
      ...['Last year', 'Later this year', 'December 2021', 'October', 'July 2022'],
    ]);
    expect(quotes(REVIEW_2022, 'money')).toEqual(['$38,000']);
    expect(quotes(REVIEW_2022, 'date')).toEqual(['March 24', 'August 2022', 'July 2022', 'May 12']);
  });
});

describe('the dates of all documents', () => {
  it.each(Object.keys(SHIPPED_DATES))(
    'in %s are those that a reader finds, with value and precision',
    (file) => {
      const read = factsOf(importShipped(`${FOLDER}/${file}`), 'date').map(
        ({ quote, from, to, precision, isDeadline }) =>
          [quote, from, to, precision, ...(isDeadline ? ['deadline'] : [])].join(' '),
      );
      expect(read).toEqual(SHIPPED_DATES[file]?.map((one) => one.join(' ')));
    },
  );

  it('leave out no year, month or season but in names and lengths of time', () => {
    const words =
      /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|[Ss]pring|[Ss]ummer|[Ww]inter|20\d\d)\b/gu;
    const left = Object.keys(SHIPPED_DATES).flatMap((file) =>
      importShipped(`${FOLDER}/${file}`).initiatives.flatMap(({ text, children, facts }) =>
        [text, ...children.map((child) => child.text)].flatMap((passage, at) =>
          [...passage.matchAll(words)].flatMap((found) => {
            const isRead = facts.some(
              ({ kind, child, span }) =>
                kind === 'date' &&
                child === (at === 0 ? null : at - 1) &&
                span.start <= found.index &&
                found.index < span.end,
            );
            return isRead ? [] : [passage.slice(Math.max(0, found.index - 10), found.index + 20)];
          }),
        ),
      ),
    );
    expect(left).toEqual([
      'roved the 2022 workplan. Under',
      'ement the 2022 Academy for Wom',
      'rt of the 2022 Supply Chain Mi',
      'ement the 2022 Academy for Wom',
      ' the UN’s 2030 agenda and gree',
      'co Border 2025 environmental c',
    ]);
  });
});
