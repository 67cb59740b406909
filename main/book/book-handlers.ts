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
import { pagesOf } from '../../shared/book/edit-pages.ts';
import { pillarOrder } from '../../shared/documents/dialogues/find-pillar.ts';
import type { MessageKey } from '../../shared/i18n/catalogue.ts';
import type { BookSummary, Handlers } from '../../shared/ipc/contract.ts';
import { listDialogues } from '../documents/list-dialogues.ts';
import { placeInUse } from '../initiatives/find-initiative.ts';
import { inTrash } from '../store/in-trash.ts';
import type { Session } from '../store/session.ts';
import { shortTitle, type StepDetails, type StepName } from '../store/step.ts';
import { findBook } from './find-book.ts';
import { pageHandlers } from './page-handlers.ts';
import { findAnnotations, findIds } from './find-annotations.ts';
import { cardsFromTrash, composeFromWorkspace } from './compose-from-workspace.ts';

type BookChannels =
  | 'annotations.find'
  | 'annotations.find-ids'
  | 'books.list'
  | 'books.read'
  | 'books.create'
  | 'books.edit-cover'
  | 'books.add-initiatives'
  | 'books.move-card'
  | 'books.remove-card'
  | 'books.rename-card'
  | 'books.drawing'
  | 'books.add-page'
  | 'books.move-page'
  | 'books.remove-page'
  | 'books.trash';

export function bookHandlers(session: Session): Pick<Handlers, BookChannels> {
  return {
    'annotations.find': (query) => findAnnotations(session.workspace, query),
    'annotations.find-ids': (filter) => findIds(session.workspace, filter),
    'books.list': (asked) => listBooks(session, asked?.inTrash ?? false),
    ...pageHandlers(session),
    'books.read': async ({ id }) => {
      const book = findBook(session.workspace, id);
      const outline = await composeFromWorkspace(session, book, session.language());
      return { book, outline, cardsFromTrash: cardsFromTrash(session.workspace, book) };
    },
    'books.create': (cover) => create(session, cover),
    'books.edit-cover': ({ id, ...cover }) =>
      change(session, id, typedOnCover, (book) => ({ ...book, ...cover })),
    'books.add-initiatives': async ({ bookId, initiativeIds, place }) => {
      let added = 0;
      const pillars = initiativeIds.map((id) => ({ id, pillar: placeInUse(session.workspace, id).pillar }));
      const naming = (book: Book) => named('history.cards-added', { card: added })(book);
      await change(session, bookId, naming, (book) => {
        const grown = addInitiatives(book, pillars, making(session), place ?? undefined);
        added = cardCount(grown) - cardCount(book);
        return grown;
      });
      return { added };
    },
    'books.move-card': ({ bookId, cardId, tabId, index }) =>
      change(session, bookId, named('history.card-moved', { card: 1 }), (book) =>
        moveCard(book, cardId, tabId, index),
      ),
    'books.remove-card': ({ bookId, cardId }) =>
      change(session, bookId, named('history.card-removed', { card: 1 }), (book) => removeCard(book, cardId)),
    'books.rename-card': ({ bookId, cardId, title }) =>
      change(session, bookId, named('history.card-renamed', { card: 1 }), (book) =>
        renameCard(book, cardId, title),
      ),
    'books.trash': ({ id }) =>
      change(session, id, named('history.book-trashed', { book: 1 }), (book) => inTrash(book, session)),
  };
}

function listBooks({ workspace }: Session, inTrash: boolean): BookSummary[] {
  return workspace
    .list('books')
    .filter((book) => (book.trashedAt !== null) === inTrash)
    .map((book) => ({
      id: book.id,
      title: book.title,
      date: book.date,
      principal: book.principal,
      updatedAt: book.updatedAt,
      cardCount: cardCount(book),
      pageCount: pagesOf(book).length,
    }))
    .sort((left, right) => right.updatedAt.localeCompare(left.updatedAt));
}

function making({ workspace, createId }: Session): Making {
  return { createId, comparePillars: pillarOrder(listDialogues(workspace)) };
}

function create(session: Session, cover: Cover): Promise<Book> {
  return session.undo.change(named('history.book-created'), (transaction) => {
    const book = createBook(
      cover,
      { author: session.userName(), now: session.now().toISOString() },
      session.createId,
    );
    transaction.put('books', book.id, book);
    return book;
  });
}

function typedOnCover(book: Book): StepName {
  return { ...named('history.cover-edited')(book), isTyping: true };
}

/** A step on a book is named with the book's title. */
function named(name: MessageKey, details: StepDetails = {}): (book: Book) => StepName {
  return ({ title }) => ({ name, details: { title: shortTitle(title), ...details } });
}

function change(
  session: Session,
  id: string,
  naming: (book: Book) => StepName,
  recipe: (book: Book) => Book,
): Promise<Book> {
  return session.undo.change(naming, (transaction) => {
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
