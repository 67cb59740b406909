/** Which cards of which books quote a document. */
import type { Book } from '../../shared/book/book.ts';
import type { DocumentRecord } from '../../shared/store/store-file.ts';

export interface Quotes {
  book: Book;
  /** Cards of it that quote the document. */
  count: number;
}

/** Only books that quote it. */
export function findQuotes({ initiatives, retired }: DocumentRecord, books: readonly Book[]): Quotes[] {
  const ids = new Set([...initiatives, ...retired].map(({ id }) => id));
  return books.map((book) => ({ book, count: cardsWith(book, ids) })).filter(({ count }) => count > 0);
}

function cardsWith({ tabs }: Book, ids: ReadonlySet<string>): number {
  const cards = tabs.flatMap((tab) => tab.cards);
  return cards.filter((card) => card.initiativeIds.some((id) => ids.has(id))).length;
}
