/** Composes a book with everything the workspace knows: what the screen shows and what Word gets both come from here. */
import type { Book } from '../../shared/book/book.ts';
import { composeBook } from '../../shared/book/compose-book.ts';
import type { Outline } from '../../shared/book/outline.ts';
import type { Language } from '../../shared/i18n/language.ts';
import { listDialogues } from '../documents/list-dialogues.ts';
import type { Session } from '../store/session.ts';

export function composeFromWorkspace({ workspace, now }: Session, book: Book, language: Language): Outline {
  const records = workspace.list('documents');
  return composeBook({
    book,
    documents: records.map((record) => record.document),
    initiatives: records.flatMap((record) => [...record.initiatives, ...record.retired]),
    annotations: workspace.list('annotations').flatMap((record) => record.annotations),
    dialogues: listDialogues(workspace),
    language,
    asOf: calendarDay(now()),
  });
}

/** The day it is for the user, not in Greenwich. */
function calendarDay(moment: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${String(moment.getFullYear())}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
