/** The rules of changing a book. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { initiativeIdsOf, type Book } from '../../../shared/book/book.ts';
import {
  addInitiatives,
  createBook,
  moveCard,
  removeCard,
  renameCard,
} from '../../../shared/book/edit-book.ts';
import { pillarOrder } from '../../../shared/documents/dialogues/find-pillar.ts';
import type { Pillar } from '../../../shared/documents/pillar.ts';
import { FORUM } from '../documents/dialogues/forum-for-test.ts';
import { countingIds } from '../../main/temporary-folder.ts';

const createId = countingIds();
const making = { createId, comparePillars: pillarOrder([]) };

function emptyBook(): Book {
  const cover = { title: 'Trip', event: '', principal: '', preparedBy: '', date: null };
  return createBook(cover, { author: 'Ana', now: '2026-11-22T10:00:00.000Z' }, createId);
}

function bookWith(...initiatives: [string, Pillar | null][]): Book {
  const added = initiatives.map(([id, pillar]) => ({ id, pillar }));
  return addInitiatives(emptyBook(), added, making);
}

function layout(book: Book): string {
  return book.tabs
    .map((tab) => `${tab.pillar ?? '-'}:${tab.cards.flatMap((card) => card.initiativeIds).join(',')}`)
    .join(' ');
}

describe('a new book', () => {
  it('has one empty tab per pillar', () => {
    expect(layout(emptyBook())).toBe('I: II: III: IV:');
  });
});

describe('adding initiatives', () => {
  it('puts each into the tab of its pillar, in the order given', () => {
    expect(layout(bookWith(['a', 'II'], ['b', 'I'], ['c', 'II']))).toBe('I:b II:a,c III: IV:');
  });

  it('makes a last tab for what has no pillar', () => {
    expect(layout(bookWith(['a', null], ['b', 'IV']))).toBe('I: II: III: IV:b -:a');
  });

  it('makes a tab for a pillar of another dialogue, in its place, and one tab for all of that pillar', () => {
    const asked = [
      ['a', null],
      ['b', 'forum:2'],
      ['c', 'forum:1'],
      ['d', 'III'],
      ['e', 'forum:2'],
    ] as const;
    const book = addInitiatives(
      emptyBook(),
      asked.map(([id, pillar]) => ({ id, pillar })),
      { createId, comparePillars: pillarOrder([FORUM]) },
    );
    expect(layout(book)).toBe('I: II: III:d IV: forum:1:c forum:2:b,e -:a');
  });

  it('adds an initiative once only', () => {
    const book = bookWith(['a', 'I']);
    expect(addInitiatives(book, [{ id: 'a', pillar: 'I' }], making)).toBe(book);
  });

  it('puts them where they were dropped', () => {
    const book = bookWith(['a', 'I'], ['b', 'I']);
    const place = { tabId: book.tabs[0]?.id ?? '', index: 1 };
    expect(layout(addInitiatives(book, [{ id: 'x', pillar: 'IV' }], making, place))).toBe(
      'I:a,x,b II: III: IV:',
    );
  });
});

describe('moving a card', () => {
  const book = bookWith(['a', 'I'], ['b', 'I'], ['c', 'I'], ['d', 'II']);
  const card = (initiative: string) =>
    book.tabs.flatMap((tab) => tab.cards).find((one) => one.initiativeIds[0] === initiative)?.id ?? '';
  const tab = (index: number) => book.tabs[index]?.id ?? '';

  it('changes its place within its tab', () => {
    expect(layout(moveCard(book, card('a'), tab(0), 2))).toBe('I:b,c,a II:d III: IV:');
  });

  it('takes it to another tab', () => {
    expect(layout(moveCard(book, card('b'), tab(1), 0))).toBe('I:a,c II:b,d III: IV:');
  });

  it('stops at the end of a tab', () => {
    expect(layout(moveCard(book, card('a'), tab(1), 99))).toBe('I:b,c II:d,a III: IV:');
  });

  it('never loses or doubles a card, wherever it goes', () => {
    const ids = book.tabs.flatMap((one) => one.cards.map((each) => each.id));
    const move = fc.tuple(
      fc.constantFrom(...ids),
      fc.constantFrom(...book.tabs.map((one) => one.id)),
      fc.nat(9),
    );
    fc.assert(
      fc.property(fc.array(move), (moves) => {
        const moved = moves.reduce(
          (next, [cardId, tabId, index]) => moveCard(next, cardId, tabId, index),
          book,
        );
        expect(initiativeIdsOf(moved).sort()).toEqual(['a', 'b', 'c', 'd']);
      }),
    );
  });

  it('refuses a card or a tab that is not there', () => {
    expect(() => moveCard(book, 'nobody', tab(0), 0)).toThrow('card-not-found');
    expect(() => moveCard(book, card('a'), 'nowhere', 0)).toThrow('card-not-found');
  });
});

describe('removing and renaming a card', () => {
  const book = bookWith(['a', 'I'], ['b', 'I']);
  const first = book.tabs[0]?.cards[0]?.id ?? '';

  it('takes only that card away', () => {
    expect(layout(removeCard(book, first))).toBe('I:b II: III: IV:');
  });

  it('keeps the title the user gave, without spaces around it', () => {
    expect(renameCard(book, first, '  Border ').tabs[0]?.cards[0]?.title).toBe('Border');
  });

  it('returns to the words of the initiative when the title is emptied', () => {
    expect(renameCard(renameCard(book, first, 'Border'), first, ' ').tabs[0]?.cards[0]?.title).toBeNull();
  });
});
