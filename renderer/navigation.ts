/** Where the user is: which screen, which document, which initiative. Nothing of it is data; it is gone with the window. */
import { create } from 'zustand';
import { EMPTY_FACT_QUERY, type FactQuery } from '../shared/initiatives/fact-query.ts';
import type { SearchQuery } from '../shared/search/search-query.ts';
import type { ScreenName } from './screen-name.ts';

interface Navigation {
  screen: ScreenName;
  documentId: string | null;
  /** The initiative to show in the reading view; null: the beginning. */
  placeInDocument: string | null;
  initiativeId: string | null;
  /** The library shows the files that are being imported. */
  isReviewing: boolean;
  query: typeof EMPTY_QUERY;
  show: (screen: ScreenName) => void;
  openDocument: (documentId: string, initiativeId?: string) => void;
  openInitiative: (initiativeId: string) => void;
  select: (initiativeId: string) => void;
  review: () => void;
  leaveReview: () => void;
  search: (changes: Partial<typeof EMPTY_QUERY>) => void;
}

export const EMPTY_QUERY: SearchQuery & { facts: FactQuery } = {
  text: '',
  pillars: [],
  documentIds: [],
  withDuplicates: false,
  facts: EMPTY_FACT_QUERY,
  years: [],
  tags: [],
  having: [],
};

export const useNavigation = create<Navigation>((set) => ({
  screen: 'library',
  documentId: null,
  placeInDocument: null,
  initiativeId: null,
  isReviewing: false,
  query: EMPTY_QUERY,
  show: (screen) => {
    // Asked for where it is, the library shows its documents again.
    set((now) => ({ screen, isReviewing: now.isReviewing && now.screen !== screen }));
  },
  openDocument: (documentId, initiativeId) => {
    set({ screen: 'library', isReviewing: false, documentId, placeInDocument: initiativeId ?? null });
  },
  openInitiative: (initiativeId) => {
    set({ screen: 'initiatives', initiativeId });
  },
  select: (initiativeId) => {
    set({ initiativeId });
  },
  review: () => {
    set({ screen: 'library', isReviewing: true });
  },
  leaveReview: () => {
    set({ isReviewing: false });
  },
  search: (changes) => {
    set(({ query }) => ({ query: { ...query, ...changes } }));
  },
}));
