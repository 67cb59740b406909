/** Names brought together, found by letters, and shown once. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNames } from '../../../../shared/initiatives/find-names.ts';
import { mergeFacts } from '../../../../shared/documents/facts/merge-facts.ts';
import { catalogueNames } from '../../../../shared/documents/facts/name-catalogue.ts';
import { quoteInContext } from '../../../../shared/documents/facts/quote-in-context.ts';
import { date, money, organisation, place } from './facts-for-test.ts';

const named = (name: string, acronym: string | null, owner: string | null = 'a') => ({
  name,
  acronym,
  owner,
});

describe('the catalogue of names', () => {
  it('brings together a name, its acronym and its name in the other language', () => {
    const { names, keyOf } = catalogueNames([
      named('Secretaría de Medio Ambiente', 'SEMARNAT', 'a'),
      named('SEMARNAT', 'SEMARNAT', 'b'),
      named('secretaria de medio ambiente', null, 'c'),
      named('Secretariat of the Environment', 'Semarnat', 'c'),
      named('U.S. Trade Representative', null, 'a'),
    ]);
    expect(names).toEqual([
      { key: 'semarnat', name: 'Secretaría de Medio Ambiente', acronym: 'SEMARNAT', count: 3 },
      { key: 'us trade representative', name: 'U.S. Trade Representative', acronym: null, count: 1 },
    ]);
    expect(keyOf('The Secretariat of the environment')).toBe('semarnat');
    expect(keyOf('nobody knows it')).toBe('nobody knows it');
  });

  it('counts an owner once and leaves out what has none', () => {
    const { names, keyOf } = catalogueNames([
      named('Tijuana', null, 'a'),
      named('TIJUANA', null, 'a'),
      named('Nogales', null, null),
    ]);
    expect(names.map(({ name, count }) => [name, count])).toEqual([['Tijuana', 1]]);
    expect(keyOf('Nogales')).toBe('nogales');
  });

  it('knows a name in any script', () => {
    const { names } = catalogueNames([named('世界银行', null), named('—', null)]);
    expect(names.map(({ key }) => key).toSorted()).toEqual(['—', '世界银行'].toSorted());
  });

  it('does not depend on the order of the names, and every key is its own key', () => {
    const some = fc.array(
      fc.record({
        name: fc.constantFrom('Alpha', 'alpha', 'Beta', 'Gamma', 'A', 'B'),
        acronym: fc.constantFrom('A', 'B', null),
        owner: fc.constantFrom('x', 'y', 'z'),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(some, (all) => {
        const { names, keyOf } = catalogueNames(all);
        const turned = catalogueNames(all.toReversed());
        expect(turned.names.map(({ count }) => count)).toEqual(names.map(({ count }) => count));
        for (const { key } of names) expect(keyOf(key)).toBe(key);
        for (const { name, acronym } of all) expect(keyOf(name)).toBe(keyOf(acronym ?? name));
      }),
    );
  });
});

it('names are found by the beginnings of their words, what begins so first', () => {
  const names = [
    { name: 'Bank of Mexico', acronym: null },
    { name: 'Secretaría de Economía', acronym: 'SE' },
    { name: 'Mexican Border Bank', acronym: 'MBB' },
  ];
  const found = (text: string) => findNames(names, text).map(({ name }) => name);
  expect(found('bank')).toEqual(['Bank of Mexico', 'Mexican Border Bank']);
  expect(found('ECONOMIA')).toEqual(['Secretaría de Economía']);
  expect(found('bor mex')).toEqual(['Mexican Border Bank']);
  expect(found('mb')).toEqual(['Mexican Border Bank']);
  expect(found(' ')).toHaveLength(3);
  expect(found('zzz')).toEqual([]);
});

describe('the facts of an initiative', () => {
  it('show a name or a date once with all its mentions, and every sum', () => {
    const shown = mergeFacts([
      organisation('EPA', 'EPA', { quote: 'EPA' }),
      money(),
      money(),
      place('Tijuana'),
      organisation('Environmental Protection Agency', 'EPA'),
      place('tijuana'),
      date(),
      date(),
      date({ isDeadline: true }),
    ]);
    const [epa] = shown.get('organisation') ?? [];
    expect(epa?.fact).toMatchObject({
      name: 'Environmental Protection Agency',
      acronym: 'EPA',
      quote: 'EPA',
    });
    expect(epa?.mentions).toHaveLength(2);
    expect([...shown].map(([kind, facts]) => `${kind} ${String(facts.length)}`)).toEqual([
      'money 2',
      'date 2',
      'figure 0',
      'organisation 1',
      'place 1',
    ]);
    const keys = [...shown.values()].flat().map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

it('a quote stands between the words around it, cut at words', () => {
  const text = 'The agency will provide up to five million dollars for ports of entry.';
  const span = { start: text.indexOf('five'), end: text.indexOf(' for') };
  expect(quoteInContext(text, span, 14)).toEqual({
    before: '…up to ',
    quote: 'five million dollars',
    after: ' for ports of…',
  });
  expect(Object.values(quoteInContext(text, span, 500)).join('')).toBe(text);
});
