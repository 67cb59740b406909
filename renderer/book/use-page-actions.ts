/** What can be done with the free pages of a book. */
import { call } from '../api.ts';
import type { Input } from '../../shared/ipc/contract.ts';
import { focusSoon } from '../frame/focus/focus-soon.ts';
import { useNotices } from '../frame/notices.tsx';
import { useLanguage } from '../ui/language.tsx';
import { useBookActions } from './use-book-actions.ts';

export type PageToAdd = Input<'books.add-page'>['page'];

/** Puts a page into the current book; where there is none, one is asked for first. */
export function useAddPage(): (make: () => PageToAdd | Promise<PageToAdd>) => void {
  const { current, startBook } = useBookActions();
  const { t } = useLanguage();
  const { attempt, tellUndoable } = useNotices();
  return (make) => {
    if (!current) {
      startBook();
      return;
    }
    void attempt(async () => {
      await call('books.add-page', { bookId: current.id, page: await make() });
      tellUndoable(t('book.page-added', { title: current.title }));
    });
  };
}

export function usePageActions(bookId: string, pageId: string) {
  const { t } = useLanguage();
  const { attempt, tellUndoable } = useNotices();
  return {
    move: (step: -1 | 1) => {
      void attempt(async () => {
        await call('books.move-page', { bookId, pageId, step });
        focusSoon(`[data-page="${CSS.escape(pageId)}"]`);
        tellUndoable(t('book.page-moved'));
      });
    },
    remove: () => {
      void attempt(async () => {
        await call('books.remove-page', { bookId, pageId });
        tellUndoable(t('book.page-removed'));
      });
    },
  };
}
