/** Fields, choices and their counts, against a plain look at every initiative. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SearchEngine } from '../../../main/search/engine/search-engine.ts';
import type { SearchQuery } from '../../../shared/search/search-query.ts';
import { document, EVERYTHING } from './library-for-search.ts';

const organisation = (name: string, acronym: string) =>
  ({ kind: 'organisation', name, acronym, quote: acronym, child: null, span: { start: 0, end: 1 } }) as const;
const deadline = (day: string) =>
  ({
    kind: 'date',
    from: day,
    to: day,
    precision: 'day',
    isDeadline: true,
    isInferred: false,
    quote: day,
    child: null,
    span: { start: 0, end: 1 },
  }) as const;
const USAID = organisation('United States Agency for International Development', 'USAID');

const engine = new SearchEngine();
engine.tell([
  document(
    'old',
    [
      { text: 'bridges', pillar: 'I', facts: [USAID, deadline('2023-01-01')] },
      { text: 'energy', pillar: 'II' },
    ],
    { title: 'Mid-year review', date: '2021-04-01' },
  ),
  document(
    'new',
    [
      { text: 'more bridges', pillar: 'II', facts: [USAID] },
      { text: 'schools', pillar: null },
    ],
    { title: 'Joint statement', date: '2022-09-12' },
  ),
  document('copy', [{ text: 'bridges again', pillar: 'I' }], { duplicateOf: 'new', date: '2022-09-12' }),
  {
    table: 'annotations',
    id: 'old',
    content: [
      {
        id: 'note-1',
        documentId: 'old',
        initiativeId: 'old-0',
        kind: 'question',
        visibility: 'private',
        tags: ['Frontera/Puentes'],
        author: 'Ana',
        updatedAt: '2026-01-01T00:00:00.000Z',
        written: 'Who pays?',
        quote: null,
      },
    ],
  },
  {
    table: 'books',
    id: 'book',
    content: { id: 'book', title: 'Trip', cards: [{ id: 'card', title: null, initiativeIds: ['new-0'] }] },
  },
]);

const found = (query: Partial<SearchQuery>) =>
  engine
    .rows({ query: { ...EVERYTHING, ...query }, from: 0, to: 50 })
    .flatMap((result) => (result.group === 'initiatives' ? [result.row.id] : []));

describe('a field', () => {
  it.each([
    ['pillar:II', ['new-0', 'old-1']],
    ['pilar:ninguno', ['new-1']],
    ['agency:usaid', ['new-0', 'old-0']],
    ['dependencia:"international development" year:2021', ['old-0']],
    ['año:2021,2022 -pillar:II', ['new-1', 'old-0']],
    ['has:deadline', ['old-0']],
    ['has:deadline,date -has:question', []],
    ['kind:question', ['old-0']],
    ['etiqueta:puentes', ['old-0']],
    ['tag:frontera', ['old-0']],
    ['-tag:frontera bridges', ['new-0']],
    ['in:book', ['new-0']],
    ['doc:"mid year"', ['old-0', 'old-1']],
    ['agency:nobody', []],
  ])('%s', (text, ids) => {
    expect(found({ text })).toEqual(ids);
  });
});

it('what repeats another text is shown when it is asked for', () => {
  expect(found({ text: 'again' })).toEqual([]);
  expect(found({ text: 'again', withDuplicates: true })).toEqual(['copy-0']);
  expect(found({ documentIds: ['copy'] })).toEqual(['copy-0']);
});

it('an annotation is found by what it is and by what its initiative is', () => {
  const groups = (text: string) => engine.count({ ...EVERYTHING, text }).annotations;
  expect(
    ['pays', 'kind:question', 'pillar:I', 'pillar:II', 'tag:puentes', '-kind:question'].map(groups),
  ).toEqual([1, 1, 1, 0, 1, 0]);
});

it('a page bears the title of its initiative, also after that has changed', () => {
  const changing = new SearchEngine();
  const card = { id: 'card', title: null, initiativeIds: ['a-0'] };
  changing.tell([document('a', [{ text: 'First words.' }])]);
  changing.tell([{ table: 'books', id: 'b', content: { id: 'b', title: 'Trip', cards: [card] } }]);
  changing.tell([document('a', [{ text: 'Other words.' }])]);
  expect(changing.count({ ...EVERYTHING, text: 'first' }).pages).toBe(0);
  expect(changing.count({ ...EVERYTHING, text: 'other' }).pages).toBe(1);
});

describe('the count of a choice', () => {
  const pillars = ['I', 'II', 'none'];
  const years = ['2021', '2022'];
  const having = ['annotation', 'book', 'money', 'deadline'] as const;
  const query = fc.record({
    text: fc.constantFrom('', 'bridges', 'pillar:II', '-has:deadline', 'schools'),
    pillars: fc.subarray(pillars),
    years: fc.subarray(years),
    having: fc.subarray([...having]),
  });

  it('is what is shown once that choice alone is made in its group', () => {
    fc.assert(
      fc.property(query, (given) => {
        const { facets } = engine.find({ ...EVERYTHING, ...given });
        if (!given.text.includes('pillar')) {
          for (const pillar of pillars)
            expect(facets.pillars[pillar]).toBe(found({ ...given, pillars: [pillar] }).length);
        }
        for (const year of years) {
          const count = facets.years.find((one) => one.year === year)?.count ?? 0;
          expect(count).toBe(found({ ...given, years: [year] }).length);
        }
        for (const one of having)
          expect(facets.having[one]).toBe(
            found({ ...given, having: [...new Set([...given.having, one])] }).length,
          );
        const agency = facets.agencies.find(({ acronym }) => acronym === 'USAID')?.count ?? 0;
        expect(agency).toBe(found({ ...given, text: `${given.text} agency:USAID` }).length);
      }),
    );
  });
});

it('where nothing is found, what is offered finds as much as it says', () => {
  for (const text of ['bridges year:1999', 'brigdes schools', 'bridges qqqq', 'pillar:IV']) {
    const { waysOut } = engine.find({ ...EVERYTHING, text });
    expect(waysOut.length, text).toBeGreaterThan(0);
    for (const { query, count } of waysOut) {
      const counts = engine.count(query);
      expect(counts.initiatives + counts.annotations + counts.pages).toBe(count);
    }
  }
});
