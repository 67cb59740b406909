/** What is selected in a text, and where on the page: told once the mouse has let go, so that nothing moves under it. */
import { useEffect, useState, type RefObject } from 'react';
import { selectedWords } from './dom-words.ts';
import type { SelectedWords } from './offsets.ts';

export interface Selected {
  words: SelectedWords;
  /** In pixels from the corner of the text that scrolls, as far as that is scrolled. */
  box: { top: number; bottom: number; left: number };
  /** What of the text is seen, in the same pixels. */
  view: { top: number; width: number };
}

export function useSelection(text: RefObject<HTMLElement | null>, isHere: boolean): Selected | null {
  const [selected, setSelected] = useState<Selected | null>(null);
  useEffect(() => {
    const page = text.current;
    if (!isHere || !page) return;
    let isDragging = false;
    let frame = 0;
    const look = () => {
      frame = 0;
      if (!isDragging) setSelected(selectedIn(page));
    };
    const lookSoon = () => {
      if (frame === 0) frame = requestAnimationFrame(look);
    };
    const press = (event: PointerEvent) => {
      if ((event.target as HTMLElement).closest('[role="toolbar"]')) return;
      isDragging = true;
      setSelected(null);
    };
    const letGo = () => {
      isDragging = false;
      lookSoon();
    };
    page.addEventListener('pointerdown', press);
    document.addEventListener('pointerup', letGo);
    document.addEventListener('pointercancel', letGo);
    document.addEventListener('selectionchange', lookSoon);
    return () => {
      cancelAnimationFrame(frame);
      page.removeEventListener('pointerdown', press);
      document.removeEventListener('pointerup', letGo);
      document.removeEventListener('pointercancel', letGo);
      document.removeEventListener('selectionchange', lookSoon);
    };
  }, [text, isHere]);
  return selected;
}

function selectedIn(page: HTMLElement): Selected | null {
  const words = selectedWords(page);
  const range = words && window.getSelection()?.getRangeAt(0);
  if (!range) return null;
  const box = range.getBoundingClientRect();
  const view = page.getBoundingClientRect();
  const first = range.getClientRects()[0] ?? box;
  return {
    words,
    box: {
      top: box.top - view.top + page.scrollTop,
      bottom: box.bottom - view.top + page.scrollTop,
      left: first.left - view.left + page.scrollLeft,
    },
    view: { top: page.scrollTop, width: page.clientWidth },
  };
}
