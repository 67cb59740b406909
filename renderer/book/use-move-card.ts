/** Moves a card of the current book: shown at once, then asked of the core, which has the last word. */
import { useQueryClient } from '@tanstack/react-query';
import { flushSync } from 'react-dom';
import { call, queryKey } from '../api.ts';
import type { Book } from '../../shared/book/book.ts';
import type { Output } from '../../shared/ipc/contract.ts';
import type { DropPlace } from '../frame/drag-items.ts';
import { useNotices } from '../frame/notices.tsx';
import { usePendingMoves, withMoves } from './pending-moves.ts';
import { useCurrentBook } from './use-book-actions.ts';

interface MoveCard {
  moveCard: (cardId: string, place: DropPlace) => void;
  /** The current book as it is shown, with the moves that are on their way. */
  shownBook: () => Book | null;
}

export function useMoveCard(): MoveCard {
  const client = useQueryClient();
  const current = useCurrentBook();
  const { attempt } = useNotices();
  const key = queryKey('books.read', { id: current?.id ?? '' });
  const shownBook = () => {
    const read = client.getQueryData<Output<'books.read'>>(key);
    return read ? withMoves(read.book, usePendingMoves.getState().moves) : null;
  };
  const moveCard: MoveCard['moveCard'] = (cardId, place) => {
    if (!current) return;
    const { add, remove } = usePendingMoves.getState();
    const move = { bookId: current.id, cardId, ...place };
    // At once, so that the next key finds the focus where the card now is.
    flushSync(() => {
      add(move);
    });
    void attempt(() => call('books.move-card', move))
      .then((book) => {
        if (!book) return;
        client.setQueryData<Output<'books.read'>>(key, (known) => known && { ...known, book });
      })
      .finally(() => {
        remove(move);
      });
  };
  return { moveCard, shownBook };
}
