/** Selecting sentence by sentence. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  sentencesOf,
  step,
  type SentenceRange,
} from '../../../../renderer/library/reading/sentence-steps.ts';

const texts = (reading: string) => sentencesOf(reading).map(({ start, end }) => reading.slice(start, end));

describe('the sentences of a reading text', () => {
  it('do not end at an abbreviation or an initial', () => {
    expect(texts('The U.S. Embassy met Joseph R. Biden. It led to two projects.')).toEqual([
      'The U.S. Embassy met Joseph R. Biden.',
      'It led to two projects.',
    ]);
  });

  it('begin anew with each sub-point', () => {
    expect(texts('Three goals:\nsupport trade\nhelp workers. Now.')).toEqual([
      'Three goals:',
      'support trade',
      'help workers.',
      'Now.',
    ]);
  });

  it('leave out nothing but white space, in order', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'B', '.', ' ', '\n', 'é', '😀', '?') }),
        (reading) => {
          let at = 0;
          for (const { start, end } of sentencesOf(reading)) {
            expect(reading.slice(at, start).trim()).toBe('');
            expect(end).toBeGreaterThan(start);
            at = end;
          }
          expect(reading.slice(at).trim()).toBe('');
        },
      ),
    );
  });
});

describe('a selection by the keyboard', () => {
  const counts = [3, 1, 2];
  const at = (initiative: number, first: number, other = initiative, last = first): SentenceRange => ({
    from: { initiative, sentence: first },
    to: { initiative: other, sentence: last },
  });

  it('grows and shrinks by sentences within the initiative', () => {
    expect(step(at(0, 0), 'longer', counts)).toEqual(at(0, 0, 0, 1));
    expect(step(at(0, 0, 0, 2), 'longer', counts)).toEqual(at(0, 0, 0, 2));
    expect(step(at(0, 1, 0, 2), 'shorter', counts)).toEqual(at(0, 1));
    expect(step(at(0, 1), 'shorter', counts)).toEqual(at(0, 1));
  });

  it('goes to the next and the previous sentence', () => {
    expect(step(at(0, 0, 0, 1), 'next', counts)).toEqual(at(0, 2));
    expect(step(at(0, 2), 'next', counts)).toEqual(at(0, 2));
    expect(step(at(0, 2), 'previous', counts)).toEqual(at(0, 1));
    expect(step(at(0, 0), 'previous', counts)).toEqual(at(0, 0));
  });

  it('goes on to the end of the initiative, then over the next ones, and back the same way', () => {
    expect(step(at(0, 1), 'further', counts)).toEqual(at(0, 1, 0, 2));
    expect(step(at(0, 1, 0, 2), 'further', counts)).toEqual(at(0, 1, 1, 0));
    expect(step(at(0, 1, 1, 0), 'further', counts)).toEqual(at(0, 1, 2, 1));
    expect(step(at(0, 1, 2, 1), 'further', counts)).toEqual(at(0, 1, 2, 1));
    expect(step(at(0, 1, 2, 1), 'back', counts)).toEqual(at(0, 1, 1, 0));
    expect(step(at(0, 1, 0, 2), 'back', counts)).toEqual(at(0, 1));
    expect(step(at(0, 1, 1, 0), 'shorter', counts)).toEqual(at(0, 1, 0, 2));
  });
});
