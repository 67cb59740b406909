/** Makes, changes and shows books; the rules are in `shared/book`, here they meet the workspace. */
import { isDeepStrictEqual } from 'node:util';
import type { Book, Cover } from '../../shared/book/book.ts';
import {
  addInitiatives,
  createBook,
  moveCard,
  removeCard,
  renameCard,
  type Making,
} from '../../shared/book/edit-book.ts';
import { pillarOrder } from '../../shared/documents/dialogues/find-pillar.ts';
import type { MessageKey } from '../../shared/i18n/catalogue.ts';
import type { BookSummary, Handlers } from '../../shared/ipc/contract.ts';
import { Problem } from '../../shared/result.ts';
import { listDialogues } from '../documents/list-dialogues.ts';
import { findInitiative } from '../initiatives/find-initiative.ts';
import type { Session } from '../store/session.ts';
import type { Reader } from '../store/transaction.ts';
import { composeFromWorkspace } from './compose-from-workspace.ts';

type BookChannels =
  | 'books.list'
  | 'books.read'
  | 'books.create'
  | 'books.edit-cover'
  | 'books.add-initiatives'
  | 'books.move-card'
  | 'books.remove-card'
  | 'books.rename-card'
  | 'books.trash';

export function bookHandlers(session: Session): Pick<Handlers, BookChannels> {
  return {
    'books.list': () => listBooks(session),
    'books.read': ({ id }) => {
      const book = findBook(session.workspace, id);
      return { book, outline: composeFromWorkspace(session, book, session.language()) };
    },
    'books.create': (cover) => create(session, cover),
    'books.edit-cover': ({ id, ...cover }) =>
      change(session, id, 'history.cover-edited', (book) => ({ ...book, ...cover })),
    'books.add-initiatives': async ({ bookId, initiativeIds, place }) => {
      let added = 0;
      const pillars = initiativeIds.map((id) => {
        const { initiative } = findInitiative(session.workspace, id);
        return { id, pillar: initiative.pillar };
      });
      await change(session, bookId, 'history.cards-added', (book) => {
        const grown = addInitiatives(book, pillars, making(session), place ?? undefined);
        added = cardCount(grown) - cardCount(book);
        return grown;
      });
      return { added };
    },
    'books.move-card': ({ bookId, cardId, tabId, index }) =>
      change(session, bookId, 'history.card-moved', (book) => moveCard(book, cardId, tabId, index)),
    'books.remove-card': ({ bookId, cardId }) =>
      change(session, bookId, 'history.card-removed', (book) => removeCard(book, cardId)),
    'books.rename-card': ({ bookId, cardId, title }) =>
      change(session, bookId, 'history.card-renamed', (book) => renameCard(book, cardId, title)),
    'books.trash': ({ id }) =>
      change(session, id, 'history.book-trashed', (book) => ({
        ...book,
        trashedAt: session.now().toISOString(),
      })),
  };
}

/** @throws the Problem `book-not-found`, also for a book in the trash */
export function findBook(reader: Reader, id: string): Book {
  const book = reader.get('books', id);
  if (book?.trashedAt !== null) throw new Problem('book-not-found', { id });
  return book;
}

function listBooks({ workspace }: Session): BookSummary[] {
  return workspace
    .list('books')
    .filter((book) => book.trashedAt === null)
    .map((book) => ({
      id: book.id,
      title: book.title,
      date: book.date,
      principal: book.principal,
      updatedAt: book.updatedAt,
      cardCount: cardCount(book),
    }))
    .sort((left, right) => right.updatedAt.localeCompare(left.updatedAt));
}

function making({ workspace, createId }: Session): Making {
  return { createId, comparePillars: pillarOrder(listDialogues(workspace)) };
}

function create(session: Session, cover: Cover): Promise<Book> {
  return session.undo.change('history.book-created', (transaction) => {
    const book = createBook(
      cover,
      { author: session.userName(), now: session.now().toISOString() },
      session.createId,
    );
    transaction.put('books', book.id, book);
    return book;
  });
}

function change(session: Session, id: string, name: MessageKey, recipe: (book: Book) => Book): Promise<Book> {
  return session.undo.change(name, (transaction) => {
    const current = findBook(transaction, id);
    const changed = recipe(current);
    if (isDeepStrictEqual(changed, current)) return current;
    const book = { ...changed, updatedAt: session.now().toISOString() };
    transaction.put('books', id, book);
    return book;
  });
}

function cardCount(book: Book): number {
  return book.tabs.reduce((count, tab) => count + tab.cards.length, 0);
}
