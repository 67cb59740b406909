/** What the pages of a book show that is composed anew each time. */
import type { Book } from '../../shared/book/book.ts';
import { pagesOf } from '../../shared/book/edit-pages.ts';
import type { DocumentChanges } from '../../shared/programmes/document-changes.ts';
import { Problem } from '../../shared/result.ts';
import { changesOfDocuments } from '../programmes/changes-handlers.ts';
import type { Session } from '../store/session.ts';

/** By the id of the page; one whose documents are gone, or cannot be compared any more, is left out. */
export async function changesOfPages(
  session: Pick<Session, 'workspace'>,
  book: Book,
): Promise<Map<string, DocumentChanges>> {
  const found = new Map<string, DocumentChanges>();
  for (const page of pagesOf(book)) {
    if (page.kind !== 'what-changed') continue;
    const changes = await changesOfDocuments(session, page).catch((error: unknown) => {
      if (error instanceof Problem) return null;
      throw error;
    });
    if (changes) found.set(page.id, changes);
  }
  return found;
}
