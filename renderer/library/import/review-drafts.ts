/**
 * What the user has changed in the files that are being reviewed and has not accepted yet. It outlives a change of screen and is gone with
 * the window, as the files are.
 */
import { create } from 'zustand';
import type { ImportDecision } from '../../../shared/documents/import-item.ts';
import type { ImportResult } from '../../../shared/documents/import-result.ts';
import type { ReviewState } from '../../../shared/documents/review/edit-review.ts';
import type { History } from '../../../shared/documents/review/history.ts';

export interface Draft {
  history: History<ReviewState>;
  /** As proposed; null as long as the user has not chosen. */
  decision: ImportDecision | null;
}

interface ReviewDrafts {
  drafts: Readonly<Record<string, Draft>>;
  /** The file that is looked over. */
  chosenId: string | null;
  /** What became of the files accepted since the review was opened. */
  accepted: readonly ImportResult[];
  keep: (id: string, draft: Draft) => void;
  choose: (id: string | null) => void;
  addAccepted: (results: readonly ImportResult[]) => void;
  /** Forgets the drafts of files that are not there any more. */
  forget: (ids: readonly string[]) => void;
  finish: () => void;
}

export const useReviewDrafts = create<ReviewDrafts>((set) => ({
  drafts: {},
  chosenId: null,
  accepted: [],
  keep: (id, draft) => {
    set(({ drafts }) => ({ drafts: { ...drafts, [id]: draft } }));
  },
  choose: (chosenId) => {
    set({ chosenId });
  },
  addAccepted: (results) => {
    set(({ accepted }) => ({ accepted: [...accepted, ...results] }));
  },
  forget: (ids) => {
    const gone = new Set(ids);
    set(({ drafts }) => ({
      drafts: Object.fromEntries(Object.entries(drafts).filter(([id]) => !gone.has(id))),
    }));
  },
  finish: () => {
    set({ drafts: {}, chosenId: null, accepted: [] });
  },
}));
