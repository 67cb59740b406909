/**
 * Moves of cards that are on their way: shown at once, carried out one after another. The next one starts from what is shown, so that
 * no step of a key held down is lost.
 */
import { create } from 'zustand';
import type { Book } from '../../shared/book/book.ts';
import { moveCard } from '../../shared/book/edit-book.ts';
import type { DropPlace } from '../frame/drag-items.ts';

export interface Move extends DropPlace {
  bookId: string;
  cardId: string;
}

interface PendingMoves {
  moves: readonly Move[];
  add: (move: Move) => void;
  remove: (move: Move) => void;
}

export const usePendingMoves = create<PendingMoves>((set) => ({
  moves: [],
  add: (move) => {
    set(({ moves }) => ({ moves: [...moves, move] }));
  },
  remove: (move) => {
    set(({ moves }) => ({ moves: moves.filter((other) => other !== move) }));
  },
}));

/** The book as it will be; what has gone meanwhile is not moved. */
export function withMoves(book: Book, moves: readonly Move[]): Book {
  return moves
    .filter(({ bookId }) => bookId === book.id)
    .reduce(
      (now, move) => (isPossible(now, move) ? moveCard(now, move.cardId, move.tabId, move.index) : now),
      book,
    );
}

function isPossible({ tabs }: Book, { cardId, tabId }: Move): boolean {
  return (
    tabs.some(({ id }) => id === tabId) && tabs.some(({ cards }) => cards.some(({ id }) => id === cardId))
  );
}
