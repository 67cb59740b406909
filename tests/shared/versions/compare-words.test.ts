/** Word-level differences: laws over any two texts, and what a reader sees. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareWords } from '../../../shared/versions/compare-words.ts';

const word = fc.constantFrom('the', 'lanes', 'open', ' ', '  ', '\n', 'año', '😀', 'in', '2024.');
const text = fc.oneof(
  fc.array(word, { maxLength: 30 }).map((words) => words.join('')),
  fc.string(),
);

describe('the differences of two texts', () => {
  it('give back both texts, to the last space', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = compareWords(before, after);
        const joined = (left: string) =>
          parts.flatMap(({ kind, text: words }) => (kind === left ? [] : [words])).join('');
        expect(joined('new')).toBe(before);
        expect(joined('gone')).toBe(after);
      }),
    );
  });

  it('of a text and itself are none', () => {
    fc.assert(
      fc.property(text, (same) => {
        expect(compareWords(same, same).every(({ kind }) => kind === 'same')).toBe(true);
      }),
    );
  });

  it('mark the words that changed', () => {
    expect(compareWords('Ask who pays for it.', 'Ask who paid for it all.')).toEqual([
      { kind: 'same', text: 'Ask who ' },
      { kind: 'gone', text: 'pays' },
      { kind: 'new', text: 'paid' },
      { kind: 'same', text: ' for ' },
      { kind: 'gone', text: 'it.' },
      { kind: 'new', text: 'it all.' },
    ]);
  });

  it('of long texts with nothing in common are told without counting for ever', () => {
    const long = (one: string) => Array.from({ length: 50_000 }, (_, at) => `${one}${String(at)}`).join(' ');
    expect(compareWords(long('a'), long('b')).map(({ kind }) => kind)).toContain('gone');
  });
});
