/** Which annotations the dialog of exporting offers. */
import { expect, it } from 'vitest';
import { scopesOf } from '../../../renderer/annotations/exchange/scopes.ts';

const all = { shared: ['a', 'b'], private: ['c'] };

it('offers what is chosen, what is found and all, the narrowest first', () => {
  const scopes = scopesOf({ shared: ['a'], private: ['c'] }, all, new Set(['c']));
  expect(scopes).toEqual([
    { name: 'chosen', shared: [], private: ['c'] },
    { name: 'found', shared: ['a'], private: ['c'] },
    { name: 'all', ...all },
  ]);
});

it('offers nothing that is all, or nothing', () => {
  expect(scopesOf(all, all, new Set())).toEqual([{ name: 'all', ...all }]);
  expect(scopesOf({ shared: [], private: [] }, all, new Set(['a', 'b', 'c', 'gone']))).toEqual([
    { name: 'all', ...all },
  ]);
});
