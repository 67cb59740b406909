/** What the last import of annotations had to tell; it outlasts the button, which the first annotations of all put elsewhere. */
import { create } from 'zustand';
import type { ImportedAnnotations } from '../../../shared/annotations/exchange/exchanged.ts';

interface Imported {
  imported: ImportedAnnotations | null;
  show: (imported: ImportedAnnotations | null) => void;
}

export const useImported = create<Imported>()((set) => ({
  imported: null,
  show: (imported) => {
    set({ imported });
  },
}));
