/** What changed between two versions of a book, in counts. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Book } from '../../../shared/book/book.ts';
import { bookChanges } from '../../../shared/versions/book-changes.ts';

function bookWith(...tabs: string[]): Book {
  return {
    id: 'b',
    title: 'Trip',
    event: '',
    principal: '',
    preparedBy: '',
    date: null,
    author: 'Ana',
    createdAt: '2026-11-22T10:00:00.000Z',
    updatedAt: '2026-11-22T10:00:00.000Z',
    trashedAt: null,
    tabs: tabs.map((cards, at) => ({
      id: `tab-${String(at)}`,
      pillar: null,
      title: null,
      pages: [],
      cards: [...cards].map((id) => ({ id, initiativeIds: [id], title: null })),
    })),
  };
}

const said = (before: Book, after: Book) =>
  bookChanges(before, after).map(({ code, count }) => `${code} ${String(count)}`);

describe('what changed in a book', () => {
  it.each<[string, Book, Book, string[]]>([
    ['three cards added', bookWith('a', ''), bookWith('abc', 'd'), ['cards-added 3']],
    ['two removed', bookWith('abc'), bookWith('b'), ['cards-removed 2']],
    ['one moved within its tab', bookWith('abcde'), bookWith('bcdea'), ['cards-moved 1']],
    ['one moved to another tab', bookWith('abc', 'd'), bookWith('ac', 'bd'), ['cards-moved 1']],
    [
      'all at once',
      bookWith('abc', 'd'),
      bookWith('cxa', 'd'),
      ['cards-added 1', 'cards-removed 1', 'cards-moved 1'],
    ],
    ['title and cover', bookWith('a'), { ...bookWith('a'), title: 'X', event: 'Y' }, ['title 1', 'cover 1']],
    ['nothing', bookWith('a'), bookWith('a'), ['nothing 1']],
  ])('%s', (_, before, after, expected) => {
    expect(said(before, after)).toEqual(expected);
  });

  it('moving one card is told as one card moved, wherever it goes', () => {
    const order = fc.uniqueArray(fc.constantFrom(...'abcdefgh'), { minLength: 2 });
    fc.assert(
      fc.property(order, fc.nat(), fc.nat(), (cards, from, to) => {
        const moved = cards.toSpliced(from % cards.length, 1);
        const after = moved.toSpliced(to % cards.length, 0, cards[from % cards.length] ?? '');
        const expected = after.join('') === cards.join('') ? ['nothing 1'] : ['cards-moved 1'];
        expect(said(bookWith(cards.join('')), bookWith(after.join('')))).toEqual(expected);
      }),
    );
  });
});
