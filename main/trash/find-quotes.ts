/** Which cards of which books quote a document. */
import type { Book } from '../../shared/book/book.ts';
import { passageIds, type DocumentEntry } from '../store/catalogue/entries.ts';

export interface Quotes {
  book: Book;
  /** Cards of it that quote the document. */
  count: number;
}

/** Only books that quote it. */
export function findQuotes(document: DocumentEntry, books: readonly Book[]): Quotes[] {
  const ids = new Set(passageIds(document));
  return books.map((book) => ({ book, count: cardsWith(book, ids) })).filter(({ count }) => count > 0);
}

function cardsWith({ tabs }: Book, ids: ReadonlySet<string>): number {
  const cards = tabs.flatMap((tab) => tab.cards);
  return cards.filter((card) => card.initiativeIds.some((id) => ids.has(id))).length;
}
