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
  /** Between two dates, or between two languages. */
  view: 'dates' | 'languages';
  /** Ids of the two texts that are compared. */
  twin: string | null;
  look: (view: ChangesView['view']) => void;
  chooseTwin: (twin: string) => void;
  compare: (documents: { from: string | null; to: string | null }) => void;
  show: (kind: ChangeKind) => void;
  passBy: (row: string) => void;
}

export const useChanges = create<ChangesView>()((set) => ({
  from: null,
  to: null,
  kind: 'continued',
  row: null,
  view: 'dates',
  twin: null,
  look: (view) => {
    set({ view });
  },
  chooseTwin: (twin) => {
    set({ twin });
  },
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
