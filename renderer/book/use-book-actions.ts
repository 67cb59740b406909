/** What can be done with the current book from any screen: add to it, export it, start a new one. */
import { call, useRead } from '../api.ts';
import type { Language } from '../../shared/i18n/language.ts';
import type { BookSummary } from '../../shared/ipc/contract.ts';
import { useNotices } from '../frame/notices.tsx';
import { useLanguage } from '../ui/language.tsx';
import { useNewBook } from './new-book.ts';

export interface BookActions {
  current: BookSummary | null;
  /** Adds to the current book; where there is none, asks for one first. */
  add: (initiativeIds: readonly string[], place?: { tabId: string; index: number }) => void;
  removeCard: (cardId: string, bookId: string) => void;
  startBook: () => void;
  /** @param bookLanguage that of the screen unless another is asked for */
  exportCurrent: (bookLanguage?: Language) => void;
}

/** The book that stands open beside every screen: the one chosen last, else the newest. */
export function useCurrentBook(): BookSummary | null {
  const books = useRead('books.list', null).data;
  const chosen = useRead('settings.read', null).data?.currentBookId;
  return books?.find((book) => book.id === chosen) ?? books?.[0] ?? null;
}

export function useBookActions(): BookActions {
  const current = useCurrentBook();
  const { t, language } = useLanguage();
  const { attempt, tell, tellUndoable } = useNotices();
  const ask = useNewBook((state) => state.ask);

  const add: BookActions['add'] = (initiativeIds, place) => {
    if (!current) {
      ask(initiativeIds);
      return;
    }
    void attempt(async () => {
      const asked = { bookId: current.id, initiativeIds: [...initiativeIds], place: place ?? null };
      const { added } = await call('books.add-initiatives', asked);
      if (added > 0) tellUndoable(t('book.added', { count: added, title: current.title }));
      else tell(t('book.already-in', { title: current.title }));
    });
  };
  const removeCard: BookActions['removeCard'] = (cardId, bookId) =>
    void attempt(async () => {
      await call('books.remove-card', { bookId, cardId });
      tellUndoable(t('book.removed'));
    });
  const exportCurrent: BookActions['exportCurrent'] = (bookLanguage = language) => {
    if (!current || current.cardCount + current.pageCount === 0) tell(t('book.nothing-to-export'));
    else {
      void attempt(async () => {
        const exported = await call('books.export', { id: current.id, language: bookLanguage });
        if (!exported) return;
        tell(t('book.exported', { file: exported.fileName, count: exported.cards }), {
          label: t('book.show-in-folder'),
          run: () => void attempt(() => call('books.show-export', null)),
        });
      });
    }
  };
  const startBook = () => {
    ask([]);
  };
  return { current, add, removeCard, startBook, exportCurrent };
}
