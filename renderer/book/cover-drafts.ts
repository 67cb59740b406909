/** What is typed on the cover of a book and not yet saved, kept on this machine until it is: a write that fails loses nothing. */
import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import type { Cover } from '../../shared/book/book.ts';

export type CoverDraft = Partial<Cover>;

interface CoverDrafts {
  drafts: Readonly<Record<string, CoverDraft>>;
  keep: (bookId: string, changes: CoverDraft) => void;
  /** Forgets what was saved, unless more was typed since. */
  saved: (bookId: string, draft: CoverDraft) => void;
}

export const useCoverDrafts = create<CoverDrafts>()(
  persist(
    (set) => ({
      drafts: {},
      keep: (bookId, changes) => {
        set(({ drafts }) => ({ drafts: { ...drafts, [bookId]: { ...drafts[bookId], ...changes } } }));
      },
      saved: (bookId, draft) => {
        set(({ drafts }) =>
          drafts[bookId] === draft
            ? { drafts: Object.fromEntries(Object.entries(drafts).filter(([id]) => id !== bookId)) }
            : { drafts },
        );
      },
    }),
    { name: 'cover drafts' },
  ),
);
