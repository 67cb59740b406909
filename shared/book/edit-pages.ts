/** The changes a user makes to the free pages of a book: pure functions from a book to the next. */
import { Problem } from '../result.ts';
import type { Book, Tab } from './book.ts';
import type { CreateId } from './edit-book.ts';
import type { NewPage, Page, PicturePage } from './page.ts';

/** Puts a page at the end of the tab for pages, which stands before the pillars; where there is none it is made under the name given. */
export function addPage(book: Book, page: NewPage, tabTitle: string, createId: CreateId): Book {
  const added: Page = { ...page, id: createId() };
  const own = book.tabs.find(({ title }) => title !== null);
  if (own) return withPages(book, own.id, [...own.pages, added]);
  const tab: Tab = { id: createId(), pillar: null, title: tabTitle, cards: [], pages: [added] };
  return { ...book, tabs: [tab, ...book.tabs] };
}

/** One place up or down; past the end of a tab it is the nearest end of the next one. At the very end the book stays as it is. */
export function movePage(book: Book, pageId: string, step: -1 | 1): Book {
  const at = book.tabs.findIndex(({ pages }) => pages.some(({ id }) => id === pageId));
  const tab = book.tabs[at];
  const from = tab?.pages.findIndex(({ id }) => id === pageId) ?? -1;
  const page = tab?.pages[from];
  if (!tab || !page) throw new Problem('page-not-found');
  const rest = tab.pages.toSpliced(from, 1);
  const to = from + step;
  if (to >= 0 && to < tab.pages.length) return withPages(book, tab.id, rest.toSpliced(to, 0, page));
  const next = book.tabs[at + step];
  if (!next) return book;
  const taken = step === 1 ? [page, ...next.pages] : [...next.pages, page];
  return withPages(withPages(book, tab.id, rest), next.id, taken);
}

/** A tab that was made for pages goes with the last thing in it. */
export function removePage(book: Book, pageId: string): Book {
  if (!pagesOf(book).some(({ id }) => id === pageId)) throw new Problem('page-not-found');
  const tabs = book.tabs.map((tab) => ({ ...tab, pages: tab.pages.filter(({ id }) => id !== pageId) }));
  return { ...book, tabs: tabs.filter((tab) => !isSpent(tab)) };
}

function isSpent({ title, cards, pages }: Tab): boolean {
  return title !== null && cards.length === 0 && pages.length === 0;
}

export function pagesOf(book: Pick<Book, 'tabs'>): Page[] {
  return book.tabs.flatMap(({ pages }) => pages);
}

/** SHA-256 of the drawings that the book needs. */
export function drawingsOf(book: Pick<Book, 'tabs'>): string[] {
  const pictures = pagesOf(book).filter((page): page is PicturePage => page.kind === 'picture');
  return pictures.flatMap(({ svg, png }) => [svg, png]);
}

function withPages(book: Book, tabId: string, pages: Page[]): Book {
  return { ...book, tabs: book.tabs.map((tab) => (tab.id === tabId ? { ...tab, pages } : tab)) };
}
