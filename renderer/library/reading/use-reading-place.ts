/** Follows which initiative is being read: the one with the focus while it is in view, else the one in the upper part of the text. */
import { useEffect, type RefObject } from 'react';
import { useNavigation } from '../../navigation.ts';
import { readAt } from './reading-state.ts';

/** Where it is looked for, as shares of the height that is seen. */
const HEIGHTS = [0.12, 0.2, 0.28, 0.36, 0.5, 0.65];

/** @param isFirst the document that one comes back to */
export function useReadingPlace(
  text: RefObject<HTMLElement | null>,
  documentId: string,
  isFirst: boolean,
  isHere: boolean,
): void {
  useEffect(() => {
    const page = text.current;
    if (!isHere || !page) return;
    let frame = 0;
    const look = () => {
      frame = 0;
      const id = placeIn(page);
      readAt(documentId, id);
      if (isFirst) useNavigation.getState().passBy(documentId, id);
    };
    const lookSoon = () => {
      if (frame === 0) frame = requestAnimationFrame(look);
    };
    page.addEventListener('scroll', lookSoon, { passive: true });
    page.addEventListener('focusin', lookSoon);
    return () => {
      cancelAnimationFrame(frame);
      page.removeEventListener('scroll', lookSoon);
      page.removeEventListener('focusin', lookSoon);
    };
  }, [text, documentId, isFirst, isHere]);
}

function placeIn(page: HTMLElement): string | null {
  const view = page.getBoundingClientRect();
  const focused = document.activeElement?.closest<HTMLElement>('[data-initiative]');
  if (focused && page.contains(focused)) {
    const { top, bottom } = focused.getBoundingClientRect();
    if (bottom > view.top && top < view.bottom) return focused.dataset.initiative ?? null;
  }
  for (const height of HEIGHTS) {
    const at = document.elementFromPoint(view.left + view.width * 0.55, view.top + view.height * height);
    const place = at?.closest<HTMLElement>('[data-initiative]');
    if (place) return place.dataset.initiative ?? null;
  }
  return null;
}
