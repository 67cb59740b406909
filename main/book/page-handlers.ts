/** Puts free pages into books, moves them and takes them away; the drawings of pictures are kept among the originals. */
import { createHash } from 'node:crypto';
import type { Book } from '../../shared/book/book.ts';
import { addPage, drawingsOf, movePage, removePage } from '../../shared/book/edit-pages.ts';
import type { NewPage } from '../../shared/book/page.ts';
import type { MessageKey } from '../../shared/i18n/catalogue.ts';
import { createTranslator } from '../../shared/i18n/translate.ts';
import type { Handlers, Input } from '../../shared/ipc/contract.ts';
import { Problem } from '../../shared/result.ts';
import { isPicture } from '../programmes/pictures/write-picture.ts';
import type { Session } from '../store/session.ts';
import { shortTitle } from '../store/step.ts';
import type { Transaction } from '../store/transaction.ts';
import { findBook } from './find-book.ts';

type PageChannels = 'books.drawing' | 'books.add-page' | 'books.move-page' | 'books.remove-page';

export function pageHandlers(session: Session): Pick<Handlers, PageChannels> {
  return {
    'books.drawing': async ({ bookId, sha256 }) => {
      const isOfBook = drawingsOf(findBook(session.workspace, bookId)).includes(sha256);
      const bytes = isOfBook ? await session.workspace.readOriginal(sha256) : null;
      return bytes && `data:image/png;base64,${Buffer.from(bytes).toString('base64')}`;
    },
    'books.add-page': ({ bookId, page }) =>
      change(session, bookId, 'history.page-added', (book, transaction) =>
        addPage(
          book,
          keptPage(page, transaction),
          createTranslator(session.language())('book.pages-tab'),
          session.createId,
        ),
      ),
    'books.move-page': ({ bookId, pageId, step }) =>
      change(session, bookId, 'history.page-moved', (book) => movePage(book, pageId, step)),
    'books.remove-page': ({ bookId, pageId }) =>
      change(session, bookId, 'history.page-removed', (book) => removePage(book, pageId)),
  };
}

/** The page as the book keeps it: with the names of its drawings instead of their bytes. */
function keptPage(page: Input<'books.add-page'>['page'], transaction: Transaction): NewPage {
  if (page.kind === 'what-changed') return page;
  if (!isPicture(page.svg, 'svg') || !isPicture(page.png, 'png'))
    throw new Problem('bad-request', { what: 'picture' });
  return { ...page, svg: kept(page.svg, transaction), png: kept(page.png, transaction) };
}

function kept(bytes: Uint8Array, transaction: Transaction): string {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  transaction.keepOriginal(sha256, bytes);
  return sha256;
}

function change(
  session: Session,
  id: string,
  name: MessageKey,
  recipe: (book: Book, transaction: Transaction) => Book,
): Promise<Book> {
  const naming = ({ title }: Book) => ({ name, details: { title: shortTitle(title) } });
  return session.undo.change(naming, (transaction) => {
    const current = findBook(transaction, id);
    const changed = recipe(current, transaction);
    if (changed === current) return current;
    const book = { ...changed, updatedAt: session.now().toISOString() };
    transaction.put('books', id, book);
    return book;
  });
}
