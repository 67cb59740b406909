/** Whether a new book is being asked for, and the initiatives that wait to go into it. */
import { create } from 'zustand';

interface NewBook {
  isOpen: boolean;
  waiting: readonly string[];
  ask: (initiativeIds: readonly string[]) => void;
  close: () => void;
}

export const useNewBook = create<NewBook>((set) => ({
  isOpen: false,
  waiting: [],
  ask: (waiting) => {
    set({ isOpen: true, waiting });
  },
  close: () => {
    set({ isOpen: false, waiting: [] });
  },
}));
