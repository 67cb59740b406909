/** Finds a book that is in use. */
import type { Book } from '../../shared/book/book.ts';
import { Problem } from '../../shared/result.ts';
import type { Reader } from '../store/transaction.ts';

/** @throws the Problem `book-not-found`, also for a book in the trash */
export function findBook(reader: Reader, id: string): Book {
  const book = reader.get('books', id);
  if (book?.trashedAt !== null) throw new Problem('book-not-found', { id });
  return book;
}
