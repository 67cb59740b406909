/** Where the user is: which screen, which document, which initiative. Nothing of it is data; it is gone with the window. */
import { create } from 'zustand';
import type { InitiativeQuery } from '../shared/initiatives/initiative-row.ts';
import type { ScreenName } from './screen-name.ts';

interface Navigation {
  screen: ScreenName;
  documentId: string | null;
  /** The initiative to show in the reading view; null: the beginning. */
  placeInDocument: string | null;
  initiativeId: string | null;
  query: InitiativeQuery;
  show: (screen: ScreenName) => void;
  openDocument: (documentId: string, initiativeId?: string) => void;
  openInitiative: (initiativeId: string) => void;
  select: (initiativeId: string) => void;
  search: (changes: Partial<InitiativeQuery>) => void;
}

export const EMPTY_QUERY: InitiativeQuery = { text: '', pillars: [], documentIds: [], withDuplicates: false };

export const useNavigation = create<Navigation>((set) => ({
  screen: 'library',
  documentId: null,
  placeInDocument: null,
  initiativeId: null,
  query: EMPTY_QUERY,
  show: (screen) => {
    set({ screen });
  },
  openDocument: (documentId, initiativeId) => {
    set({ screen: 'library', documentId, placeInDocument: initiativeId ?? null });
  },
  openInitiative: (initiativeId) => {
    set({ screen: 'initiatives', initiativeId });
  },
  select: (initiativeId) => {
    set({ initiativeId });
  },
  search: (changes) => {
    set(({ query }) => ({ query: { ...query, ...changes } }));
  },
}));
