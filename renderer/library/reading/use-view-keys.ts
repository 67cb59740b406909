/** The keys of the reading view wherever the focus is: finding, printing, the size of the text, leaving the focus mode. */
import { useEffect, useRef } from 'react';
import { useReading } from './reading-state.ts';
import { useTextZoom, ZOOM } from './text-zoom.ts';

interface ViewKeys {
  /** Is it this text that a key means? */
  isMeant: (target: EventTarget | null) => boolean;
  find: () => void;
  print: () => void;
}

export function useViewKeys(keys: ViewKeys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (isInDialog(event.target) || leavesFocus(event)) return;
      if (event.defaultPrevented || !latest.current.isMeant(event.target)) return;
      if (takes(event, latest.current)) event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => {
      window.removeEventListener('keydown', onKeyDown);
    };
  }, []);
}

function takes(event: KeyboardEvent, { find, print }: ViewKeys): boolean {
  const { zoom, setZoom } = useTextZoom.getState();
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return false;
  else if (event.key.toLowerCase() === 'f' && !event.shiftKey) find();
  else if (event.key.toLowerCase() === 'p' && !event.shiftKey) print();
  else if (event.key === '+' || event.key === '=') setZoom(zoom + ZOOM.step);
  else if (event.key === '-') setZoom(zoom - ZOOM.step);
  else if (event.key === '0') setZoom(ZOOM.usual);
  else return false;
  return true;
}

/** Also where the key hid a tooltip; beside the text it means what stands there. */
function leavesFocus({ key, target }: KeyboardEvent): boolean {
  const { isFocused, setFocused } = useReading.getState();
  const isBeside = target instanceof Element && target.closest('aside') !== null;
  if (key !== 'Escape' || !isFocused || isBeside) return false;
  setFocused(false);
  return true;
}

function isInDialog(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[role="dialog"], [role="alertdialog"]') !== null;
}
