/** What the screen of changes compares and shows; it stays while other screens are looked at. */
import { create } from 'zustand';
import type { ChangeKind } from '../../shared/programmes/document-changes.ts';

interface ChangesView {
  /** Ids of the documents that the user chose; null: those that are proposed. */
  from: string | null;
  to: string | null;
  kind: ChangeKind;
  /** The initiative whose row had the focus last. */
  row: string | null;
  compare: (documents: { from: string | null; to: string | null }) => void;
  show: (kind: ChangeKind) => void;
  passBy: (row: string) => void;
}

export const useChanges = create<ChangesView>()((set) => ({
  from: null,
  to: null,
  kind: 'continued',
  row: null,
  compare: (documents) => {
    set({ ...documents, row: null });
  },
  show: (kind) => {
    set({ kind, row: null });
  },
  passBy: (row) => {
    set({ row });
  },
}));
