/** Composes a book with everything the workspace knows: what the screen shows and what Word gets both come from here. */
import type { Book } from '../../shared/book/book.ts';
import { composeBook } from '../../shared/book/compose-book.ts';
import type { Outline } from '../../shared/book/outline.ts';
import type { Language } from '../../shared/i18n/language.ts';
import { listDialogues } from '../documents/list-dialogues.ts';
import { liveAnnotations } from '../annotations/live-annotations.ts';
import type { Session } from '../store/session.ts';
import type { Reader } from '../store/transaction.ts';

/** A document in the trash keeps its words in the books that quote it; what was annotated on it has gone with it. */
export function composeFromWorkspace({ workspace, now }: Session, book: Book, language: Language): Outline {
  const records = workspace.list('documents');
  return composeBook({
    book,
    documents: records.map((record) => record.document),
    initiatives: records.flatMap((record) => [...record.initiatives, ...record.retired]),
    annotations: liveAnnotations(workspace),
    dialogues: listDialogues(workspace),
    language,
    asOf: calendarDay(now()),
  });
}

/** Ids of the cards that quote a document in the trash. */
export function cardsFromTrash(reader: Reader, book: Book): string[] {
  const inTrash = new Set(
    reader
      .list('documents')
      .filter(({ document }) => document.trashedAt !== null)
      .flatMap((record) => [...record.initiatives, ...record.retired].map(({ id }) => id)),
  );
  const cards = book.tabs.flatMap((tab) => tab.cards);
  return cards.filter((card) => card.initiativeIds.some((id) => inTrash.has(id))).map(({ id }) => id);
}

/** The day it is for the user, not in Greenwich. */
function calendarDay(moment: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${String(moment.getFullYear())}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
