/** Moves a card of the current book: shown at once, then asked of the core, which has the last word. */
import { useQueryClient } from '@tanstack/react-query';
import { call, queryKey } from '../api.ts';
import { moveCard } from '../../shared/book/edit-book.ts';
import type { Output } from '../../shared/ipc/contract.ts';
import { useNotices } from '../frame/notices.tsx';
import type { DropPlace } from '../frame/drag-items.ts';
import { useCurrentBook } from './use-book-actions.ts';

export function useMoveCard(): (cardId: string, place: DropPlace) => void {
  const client = useQueryClient();
  const current = useCurrentBook();
  const { attempt } = useNotices();
  return (cardId, { tabId, index }) => {
    if (!current) return;
    const key = queryKey('books.read', { id: current.id });
    const before = client.getQueryData<Output<'books.read'>>(key);
    if (before) client.setQueryData(key, { ...before, book: moveCard(before.book, cardId, tabId, index) });
    void attempt(async () => {
      try {
        await call('books.move-card', { bookId: current.id, cardId, tabId, index });
      } catch (error) {
        client.setQueryData(key, before);
        throw error;
      }
    });
  };
}
