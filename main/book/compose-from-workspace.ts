/** Composes a book with everything the workspace knows: what the screen shows and what Word gets both come from here. */
import { initiativeIdsOf, type Book } from '../../shared/book/book.ts';
import { composeBook } from '../../shared/book/compose-book.ts';
import type { Outline } from '../../shared/book/outline.ts';
import type { Language } from '../../shared/i18n/language.ts';
import { listDialogues } from '../documents/list-dialogues.ts';
import { liveAnnotations } from '../annotations/live-annotations.ts';
import { changesOfPages } from './changes-of-pages.ts';
import { passageIds, type DocumentEntry } from '../store/catalogue/entries.ts';
import { splitIds } from '../store/catalogue/id-list.ts';
import type { Session } from '../store/session.ts';
import type { Reader } from '../store/transaction.ts';

/** A document in the trash keeps its words in the books that quote it; what was annotated on it has gone with it. */
export async function composeFromWorkspace(
  { workspace, now }: Session,
  book: Book,
  language: Language,
): Promise<Outline> {
  const changes = await changesOfPages({ workspace }, book);
  const compared = [...changes.values()].flatMap(({ from, to }) => [from.id, to.id]);
  const ids = new Set([...documentsFor(book, workspace), ...compared]);
  const records = [...ids].flatMap((id) => workspace.get('documents', id) ?? []);
  return composeBook({
    book,
    documents: records.map((record) => record.document),
    initiatives: records.flatMap((record) => [...record.initiatives, ...record.retired]),
    annotations: liveAnnotations(workspace, ids),
    dialogues: listDialogues(workspace),
    language,
    asOf: calendarDay(now()),
    changes,
  });
}

/** Those that its cards quote and those that say the same; no other is read. */
function documentsFor(book: Book, { catalogue }: Reader): ReadonlySet<string> {
  const quoted = new Set(initiativeIdsOf(book));
  const isUsed = (entry: DocumentEntry) =>
    [...passageIds(entry), ...splitIds(entry.sameAs)].some((id) => quoted.has(id));
  return new Set(
    catalogue
      .list('documents')
      .filter(isUsed)
      .map(({ summary }) => summary.id),
  );
}

/** Ids of the cards that quote a document in the trash. */
export function cardsFromTrash({ catalogue }: Reader, book: Book): string[] {
  const trashed = catalogue.list('documents').filter(({ trashedAt }) => trashedAt !== null);
  const inTrash = new Set(trashed.flatMap(passageIds));
  const cards = book.tabs.flatMap((tab) => tab.cards);
  return cards.filter((card) => card.initiativeIds.some((id) => inTrash.has(id))).map(({ id }) => id);
}

/** The day it is for the user, not in Greenwich. */
function calendarDay(moment: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${String(moment.getFullYear())}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
