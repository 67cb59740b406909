/** What the screen of all annotations looks for and what is chosen in it; it stays while other screens are looked at. */
import { create } from 'zustand';
import type { AnnotationFilter } from '../../../shared/annotations/annotation-filter.ts';

type Wanted = Omit<AnnotationFilter, 'today'>;

interface AnnotationList {
  filter: Wanted;
  /** Ids of those that are chosen, to change them at once. */
  chosen: ReadonlySet<string>;
  narrow: (changes: Partial<Wanted>) => void;
  choose: (ids: readonly string[], isChosen: boolean) => void;
  chooseNone: () => void;
}

export const ALL: Wanted = {
  text: '',
  kind: null,
  visibility: null,
  state: null,
  tag: null,
  author: null,
  written: null,
  documentId: null,
  pillar: null,
  inNoBook: false,
  order: 'document',
};

export const useAnnotationList = create<AnnotationList>()((set) => ({
  filter: ALL,
  chosen: new Set(),
  narrow: (changes) => {
    set(({ filter }) => ({ filter: { ...filter, ...changes } }));
  },
  choose: (ids, isChosen) => {
    set(({ chosen }) => {
      const next = new Set(chosen);
      for (const id of ids) {
        if (isChosen) next.add(id);
        else next.delete(id);
      }
      return { chosen: next };
    });
  },
  chooseNone: () => {
    set({ chosen: new Set() });
  },
}));
