/** Words with slips of the keyboard, against a plain comparison with every word. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNearWords } from '../../../shared/search/edit-distance.ts';

/** Optimal string alignment, by its definition. */
function distance(left: string, right: string): number {
  const at = (i: number, j: number): number => {
    if (i === 0 || j === 0) return Math.max(i, j);
    const same = left[i - 1] === right[j - 1] ? 0 : 1;
    const isExchanged = i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1];
    return Math.min(
      at(i - 1, j) + 1,
      at(i, j - 1) + 1,
      at(i - 1, j - 1) + same,
      isExchanged ? at(i - 2, j - 2) + 1 : Infinity,
    );
  };
  return at(left.length, right.length);
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 5 });
const library = fc.uniqueArray(word, { maxLength: 40 }).map((words) => words.sort());

describe('words with slips', () => {
  it('are those that a plain comparison finds', () => {
    fc.assert(
      fc.property(word, library, fc.constantFrom(0, 1, 2), (sought, known, most) => {
        const expected = known
          .map((one) => ({ word: one, distance: distance(one, sought) }))
          .filter((near) => near.distance <= most);
        expect(findNearWords(sought, known, { most, isBeginning: false })).toEqual(expected);
      }),
    );
  });

  it('as beginnings are those of which some beginning is near', () => {
    fc.assert(
      fc.property(word, library, fc.constantFrom(0, 1, 2), (sought, known, most) => {
        const nearest = (one: string) =>
          Math.min(
            ...Array.from({ length: one.length + 1 }, (_, end) => distance(one.slice(0, end), sought)),
          );
        const expected = known.filter((one) => nearest(one) <= most);
        const found = findNearWords(sought, known, { most, isBeginning: true });
        expect(found.map((near) => near.word)).toEqual(expected);
      }),
    );
  });

  it('take exchanged neighbours for one slip', () => {
    expect(findNearWords('bodrer', ['border'], { most: 1, isBeginning: false })).toHaveLength(1);
  });
});
