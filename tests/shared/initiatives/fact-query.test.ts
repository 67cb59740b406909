/** What is asked of facts, and which facts answer. */
import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../shared/documents/facts/fact.ts';
import { catalogueNames } from '../../../shared/documents/facts/name-catalogue.ts';
import {
  answersFactQuery,
  countFactFilters,
  EMPTY_FACT_QUERY,
  isOutOfOrder,
  listFactFilters,
  withoutFilter,
  type FactQuery,
} from '../../../shared/initiatives/fact-query.ts';
import { initiativeQuerySchema } from '../../../shared/initiatives/initiative-row.ts';
import { date, money, organisation, place } from '../documents/facts/facts-for-test.ts';

const { keyOf } = catalogueNames([{ name: 'Environmental Protection Agency', acronym: 'EPA', owner: 'a' }]);
const answers = (facts: readonly Fact[], query: Partial<FactQuery>) =>
  answersFactQuery(facts, { ...EMPTY_FACT_QUERY, ...query }, { organisation: keyOf, place: (name) => name });

describe('a query', () => {
  it('that asks nothing is answered by anything', () => {
    expect(answers([], {})).toBe(true);
  });

  it('for money is answered by a sum of the stage asked for', () => {
    expect(answers([money()], { money: 'any' })).toBe(true);
    expect(answers([date()], { money: 'any' })).toBe(false);
    expect(answers([money({ stage: 'promised' })], { money: 'disbursed' })).toBe(false);
    expect(answers([money({ stage: 'disbursed' })], { money: 'disbursed' })).toBe(true);
  });

  it('for a time is answered by a date that reaches into it', () => {
    const october = [date()];
    expect(answers(october, { from: '2023-10-31' })).toBe(true);
    expect(answers(october, { from: '2023-11-01' })).toBe(false);
    expect(answers(october, { to: '2023-10-01' })).toBe(true);
    expect(answers(october, { to: '2023-09-30' })).toBe(false);
    expect(answers(october, { from: '2023-10-10', to: '2023-10-11' })).toBe(true);
  });

  it('for deadlines in a time needs one date that is both', () => {
    const facts = [
      date({ isDeadline: true }),
      date({ from: '2025-01-01', to: '2025-12-31', precision: 'year' }),
    ];
    expect(answers(facts, { dates: 'deadline' })).toBe(true);
    expect(answers(facts, { dates: 'deadline', from: '2025-01-01' })).toBe(false);
    expect(answers(facts, { dates: 'any', from: '2025-01-01' })).toBe(true);
  });

  it('for organisations is answered by any of them under any of its names', () => {
    const facts = [organisation('EPA', 'EPA')];
    expect(answers(facts, { organisations: ['epa'] })).toBe(true);
    expect(answers(facts, { organisations: ['environmental protection agency'] })).toBe(true);
    expect(answers(facts, { organisations: ['cbp', 'epa'] })).toBe(true);
    expect(answers(facts, { organisations: ['cbp'] })).toBe(false);
  });

  it('must be answered in every kind', () => {
    const facts = [place('Tijuana'), money()];
    expect(answers(facts, { places: ['Tijuana'], money: 'any' })).toBe(true);
    expect(answers(facts, { places: ['Tijuana'], dates: 'any' })).toBe(false);
    expect(answers(facts, { places: ['Nogales'], money: 'any' })).toBe(false);
  });
});

it('each filter can be taken away alone until none is left', () => {
  const query: FactQuery = {
    money: 'any',
    dates: 'deadline',
    from: '2023-01-01',
    to: '2022-01-01',
    organisations: ['epa', 'cbp'],
    places: ['tijuana'],
  };
  expect(isOutOfOrder(query)).toBe(true);
  expect(countFactFilters(query)).toBe(7);
  for (const filter of listFactFilters(query)) {
    const rest = listFactFilters(withoutFilter(query, filter));
    expect(rest).toEqual(
      listFactFilters(query).filter((one) => one.kind !== filter.kind || one.value !== filter.value),
    );
  }
  expect(listFactFilters(query).reduce(withoutFilter, query)).toEqual(EMPTY_FACT_QUERY);
});

it('who does not ask for facts need not know of them', () => {
  const query = { text: '', pillars: [], documentIds: [], withDuplicates: false };
  expect(initiativeQuerySchema.parse(query)).toEqual(query);
});
