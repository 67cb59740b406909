/** The question that stands before something goes: what would go, and what happens on yes. */
import { create } from 'zustand';

export interface Question {
  action: 'move' | 'delete';
  /** The counts, in sentences. */
  text: string;
  yes: () => void;
}

interface Asking {
  question: Question | null;
  ask: (question: Question) => void;
  close: () => void;
}

export const useQuestion = create<Asking>((set) => ({
  question: null,
  ask: (question) => {
    set({ question });
  },
  close: () => {
    set({ question: null });
  },
}));
