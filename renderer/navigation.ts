/** Where the user is: which screen, which document, which initiative, and the way back. Nothing of it is data; it is gone with the window. */
import { create } from 'zustand';
import type { AnnotationTarget } from '../shared/annotations/target.ts';
import { EMPTY_FACT_QUERY, type FactQuery } from '../shared/initiatives/fact-query.ts';
import type { SearchQuery } from '../shared/search/search-query.ts';
import type { ScreenName } from './screen-name.ts';

/** A place that one can come back to. */
interface Place {
  screen: ScreenName;
  documentId: string | null;
  /** The initiative to show in the reading view; null: the beginning. */
  placeInDocument: string | null;
  /** Words of it, in its reading text. */
  target: AnnotationTarget | null;
  initiativeId: string | null;
  /** The library shows the files that are being imported. */
  isReviewing: boolean;
}

interface Navigation extends Place {
  /** Rises each time that a place in a document is asked for, the same one again included. */
  visit: number;
  /** Where the user was, the last one at the end. */
  trail: readonly Place[];
  /** Where the user came back from. */
  ahead: readonly Place[];
  query: typeof EMPTY_QUERY;
  show: (screen: ScreenName) => void;
  /** @param target words of the initiative to show; those that lost their place are nowhere to be shown */
  openDocument: (documentId: string, initiativeId?: string, target?: AnnotationTarget | null) => void;
  openInitiative: (initiativeId: string) => void;
  select: (initiativeId: string) => void;
  /** The initiative that is being read, null before the first: there one comes back to. */
  passBy: (documentId: string, initiativeId: string | null) => void;
  back: () => void;
  forward: () => void;
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

/** So many places are remembered. */
const TRAIL_LENGTH = 100;

export const useNavigation = create<Navigation>((set) => ({
  screen: 'library',
  documentId: null,
  placeInDocument: null,
  target: null,
  initiativeId: null,
  isReviewing: false,
  visit: 0,
  trail: [],
  ahead: [],
  query: EMPTY_QUERY,
  show: (screen) => {
    set((now) => ({
      screen,
      // Asked for where it is, the library shows its documents again.
      isReviewing: now.isReviewing && now.screen !== screen,
      ...(now.screen === screen ? {} : leave(now)),
    }));
  },
  openDocument: (documentId, initiativeId, target) => {
    set((now) => ({
      ...leave(now),
      screen: 'library',
      isReviewing: false,
      documentId,
      placeInDocument: initiativeId ?? null,
      target: target?.isLost === false ? target : null,
      visit: now.visit + 1,
    }));
  },
  openInitiative: (initiativeId) => {
    set((now) => ({ ...leave(now), screen: 'initiatives', initiativeId }));
  },
  select: (initiativeId) => {
    set({ initiativeId });
  },
  passBy: (documentId, initiativeId) => {
    set((now) =>
      now.documentId === null || now.documentId === documentId
        ? { documentId, placeInDocument: initiativeId, target: null }
        : {},
    );
  },
  back: () => {
    set((now) =>
      goTo(now, now.trail.at(-1), { trail: now.trail.slice(0, -1), ahead: [...now.ahead, placeOf(now)] }),
    );
  },
  forward: () => {
    set((now) =>
      goTo(now, now.ahead.at(-1), { trail: [...now.trail, placeOf(now)], ahead: now.ahead.slice(0, -1) }),
    );
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

function placeOf({ screen, documentId, placeInDocument, target, initiativeId, isReviewing }: Place): Place {
  return { screen, documentId, placeInDocument, target, initiativeId, isReviewing };
}

function leave(now: Navigation): Pick<Navigation, 'trail' | 'ahead'> {
  return { trail: [...now.trail, placeOf(now)].slice(-TRAIL_LENGTH), ahead: [] };
}

function goTo(
  now: Navigation,
  place: Place | undefined,
  left: Pick<Navigation, 'trail' | 'ahead'>,
): Partial<Navigation> {
  return place ? { ...place, ...left, visit: now.visit + 1 } : {};
}
