/** The review of one file: what it is now, and all that can be done in it. */
import { useMemo } from 'react';
import type { ImportDecision, ImportReview, Reviewed } from '../../../shared/documents/import-item.ts';
import {
  editReview,
  type ReviewContext,
  type ReviewEdit,
  type ReviewState,
} from '../../../shared/documents/review/edit-review.ts';
import { record, redo, startHistory, undo } from '../../../shared/documents/review/history.ts';
import {
  select,
  selectAll,
  selectRow,
  type SelectionMode,
} from '../../../shared/documents/review/selection.ts';
import { proposedReview } from '../../../shared/documents/review/start-review.ts';
import { useReviewDrafts, type Draft } from './review-drafts.ts';

export interface ReviewTools {
  state: ReviewState;
  decision: ImportDecision;
  canUndo: boolean;
  canRedo: boolean;
  /** @returns whether it changed anything */
  edit: (edit: ReviewEdit) => boolean;
  undo: () => void;
  redo: () => void;
  select: (row: number, mode: SelectionMode) => void;
  selectAll: () => void;
  decide: (decision: ImportDecision) => void;
}

export function useReview(review: ImportReview): ReviewTools {
  const { id, document, source } = review;
  const kept = useReviewDrafts(({ drafts }) => drafts[id]);
  const start = useMemo(() => startDraft(document), [document]);
  const draft = kept ?? start;
  const { present, past, future } = draft.history;
  return useMemo(() => {
    /** Read anew each time: two keys may come before the screen is drawn. */
    const current = () => useReviewDrafts.getState().drafts[id] ?? start;
    const change = (next: (draft: Draft) => Partial<Draft>) => {
      useReviewDrafts.getState().keep(id, { ...current(), ...next(current()) });
    };
    const changeSelection = (next: (state: ReviewState) => ReviewState['selection']) => {
      change(({ history }) => ({
        history: { ...history, present: { ...history.present, selection: next(history.present) } },
      }));
    };
    const context: ReviewContext = {
      proposed: document.blocks,
      source: { text: source, format: document.format },
      createId: () => crypto.randomUUID(),
    };
    return {
      state: present,
      decision: draft.decision ?? review.decision,
      canUndo: past.length > 0,
      canRedo: future.length > 0,
      edit: (edit) => {
        const { history } = current();
        const next = editReview(history.present, edit, context);
        if (next !== history.present) change(() => ({ history: record(history, next) }));
        return next !== history.present;
      },
      undo: () => {
        change(({ history }) => ({ history: undo(history) }));
      },
      redo: () => {
        change(({ history }) => ({ history: redo(history) }));
      },
      select: (row, mode) => {
        changeSelection(({ selection }) => select(selection, row, mode));
      },
      selectAll: () => {
        changeSelection(({ selection, reviewed }) => selectAll(selection, reviewed.blocks.length));
      },
      decide: (decision) => {
        change(() => ({ decision }));
      },
    };
  }, [id, document, source, start, present, past, future, draft.decision, review.decision]);
}

function startDraft(document: ImportReview['document']): Draft {
  const reviewed = proposedReview(document);
  return { history: startHistory({ reviewed, selection: selectRow(0) }), decision: null };
}

/** @returns null for what stands as proposed */
export function editedReview(draft: Draft | undefined): Reviewed | null {
  if (!draft) return null;
  const { past, present } = draft.history;
  const first = past[0]?.reviewed ?? present.reviewed;
  return first === present.reviewed ? null : present.reviewed;
}
