/** The commands of the reading view: finding, printing, the size of the text, nothing but the text. Of two texts the one with the focus is meant. */
import { useEffect } from 'react';
import { useCommand } from '../../frame/commands/registry.ts';
import { useReading } from './reading-state.ts';
import { useTextZoom, ZOOM } from './text-zoom.ts';

interface ViewKeys {
  /** Is it this text that a key means? */
  isMeant: (target: EventTarget | null) => boolean;
  find: () => void;
  print: () => void;
}

export function useViewKeys({ isMeant, find, print }: ViewKeys): void {
  const { zoom, setZoom } = useTextZoom();
  const here = (work: () => void) => () => {
    if (!isMeant(document.activeElement)) return false;
    work();
    return true;
  };
  useCommand('find', here(find));
  useCommand('print', here(print));
  useCommand('text-larger', () => {
    setZoom(zoom + ZOOM.step);
  });
  useCommand('text-smaller', () => {
    setZoom(zoom - ZOOM.step);
  });
  useCommand('text-usual', () => {
    setZoom(ZOOM.usual);
  });
  useCommand('text-alone', () => {
    const { isFocused, setFocused } = useReading.getState();
    setFocused(!isFocused);
  });
  useEffect(leaveByEscape, []);
}

/** @returns how to stop */
function leaveByEscape(): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    const { isFocused, setFocused } = useReading.getState();
    if (event.key !== 'Escape' || !isFocused || isTaken(event) || isInDialog(event.target)) return;
    setFocused(false);
    event.preventDefault();
  };
  window.addEventListener('keydown', onKeyDown);
  return () => {
    window.removeEventListener('keydown', onKeyDown);
  };
}

/** A tooltip that Escape takes away is no reason to press it twice. */
function isTaken({ defaultPrevented }: KeyboardEvent): boolean {
  return defaultPrevented && document.querySelector('[role="tooltip"]') === null;
}

function isInDialog(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[role="dialog"], [role="alertdialog"]') !== null;
}
