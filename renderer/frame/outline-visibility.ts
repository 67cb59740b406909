/**
 * Whether the book outline is shown. In a window wide enough it stands beside every screen and stays as the user left it; in a narrow one,
 * and while files are reviewed, from which nothing goes into a book yet, it is a drawer over the screen, closed until asked for.
 */
import { useSyncExternalStore } from 'react';
import { create } from 'zustand';
import { call, useRead } from '../api.ts';
import { useNavigation } from '../navigation.ts';
import { useNotices } from './notices.tsx';

interface OutlineVisibility {
  isShown: boolean;
  isDrawer: boolean;
  toggle: () => void;
}

const narrow = window.matchMedia('(max-width: 999px)');
const useDrawer = create<{ isOpen: boolean }>(() => ({ isOpen: false }));

export function useOutlineVisibility(): OutlineVisibility {
  const { attempt } = useNotices();
  const isReviewing = useNavigation(
    (navigation) => navigation.isReviewing && navigation.screen === 'library',
  );
  const isDrawer = useSyncExternalStore(watchWidth, () => narrow.matches) || isReviewing;
  const isDrawerOpen = useDrawer((drawer) => drawer.isOpen);
  const isKeptOpen = useRead('settings.read', null).data?.outlineOpen ?? true;
  const isShown = isDrawer ? isDrawerOpen : isKeptOpen;
  const toggle = () => {
    if (isDrawer) useDrawer.setState({ isOpen: !isDrawerOpen });
    else void attempt(() => call('settings.change', { outlineOpen: !isKeptOpen }));
  };
  return { isShown, isDrawer, toggle };
}

function watchWidth(listener: () => void): () => void {
  narrow.addEventListener('change', listener);
  return () => {
    narrow.removeEventListener('change', listener);
  };
}
