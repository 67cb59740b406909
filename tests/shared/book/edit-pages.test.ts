/** Pages in a book: put in, moved, taken away. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createBook } from '../../../shared/book/edit-book.ts';
import { addPage, drawingsOf, movePage, pagesOf, removePage } from '../../../shared/book/edit-pages.ts';
import type { NewPage } from '../../../shared/book/page.ts';

const NOW = '2026-11-22T10:00:00.000Z';
const cover = { title: 'Trip', event: '', principal: '', preparedBy: '', date: null };
let count = 0;
const createId = () => `id-${String((count += 1))}`;
const changed: NewPage = { kind: 'what-changed', from: 'a', to: 'b' };

function bookWith(pages: number) {
  let book = createBook(cover, { author: 'Ana', now: NOW }, createId);
  for (let at = 0; at < pages; at += 1) book = addPage(book, changed, 'Overview', createId);
  return book;
}

const order = (book: ReturnType<typeof bookWith>) => pagesOf(book).map(({ id }) => id);

it('goes into a tab of its own before the pillars, which all pages share', () => {
  const book = bookWith(2);
  expect(book.tabs.map(({ title, pages }) => [title, pages.length])).toEqual([
    ['Overview', 2],
    [null, 0],
    [null, 0],
    [null, 0],
    [null, 0],
  ]);
});

describe('moved', () => {
  it('past the end of its tab it comes to the near end of the next', () => {
    const book = bookWith(2);
    const [first = '', second = ''] = order(book);
    expect(order(movePage(book, first, 1))).toEqual([second, first]);
    const down = movePage(book, second, 1);
    expect(down.tabs.map(({ pages }) => pages.length)).toEqual([1, 1, 0, 0, 0]);
    expect(movePage(down, second, -1)).toEqual(book);
    expect(movePage(book, first, -1)).toBe(book);
  });

  it('any way and back leaves every page once', () => {
    const steps = fc.array(fc.tuple(fc.nat(2), fc.constantFrom(1 as const, -1 as const)), { maxLength: 30 });
    fc.assert(
      fc.property(steps, (moves) => {
        const book = bookWith(3);
        const ids = order(book);
        const moved = moves.reduce((now, [at, step]) => movePage(now, ids[at] ?? '', step), book);
        expect(order(moved).sort()).toEqual(ids.sort());
      }),
    );
  });
});

it('taken away, the last one takes the tab that was made for pages with it', () => {
  const book = bookWith(1);
  expect(removePage(book, order(book)[0] ?? '').tabs.map(({ pillar }) => pillar)).toEqual([
    'I',
    'II',
    'III',
    'IV',
  ]);
  expect(() => removePage(book, 'gone')).toThrow('page-not-found');
});

it('names the drawings that it needs', () => {
  const [svg, png] = ['a'.repeat(64), 'b'.repeat(64)];
  const table = { head: ['Date'], rows: [] };
  const words = { title: 'Line', description: 'A line.', caption: '', language: 'en' as const, table };
  const book = addPage(
    bookWith(1),
    { kind: 'picture', svg, png, width: 1, height: 1, ...words },
    'Overview',
    createId,
  );
  expect(drawingsOf(book)).toEqual([svg, png]);
});
