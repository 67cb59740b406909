/** Goes to the place in the text that was asked for: it comes into view, flashes and takes the focus; its words are marked. */
import { useEffect, useRef, type RefObject } from 'react';
import type { Span } from '../../../shared/documents/block.ts';
import { initiativeIn, rangeOf } from './dom-words.ts';
import { markWords } from './highlight-words.ts';

interface Wanted {
  initiativeId: string | null;
  target: Span | null;
  /** Another number asks anew, also for the same place. */
  visit: number;
}

/** The visit that was last answered: a text that is only shown again does not take the focus. */
let answered = 0;

/** @param isHere the text is drawn */
export function useJump(text: RefObject<HTMLElement | null>, wanted: Wanted, isHere: boolean): void {
  // What is read meanwhile moves the place, and asks for nothing.
  const latest = useRef(wanted);
  useEffect(() => {
    latest.current = wanted;
  });
  const { visit } = wanted;
  useEffect(() => {
    if (!isHere || !text.current) return;
    const { initiativeId, target } = latest.current;
    const isNew = answered !== visit;
    answered = visit;
    const place = initiativeId === null ? null : initiativeIn(text.current, initiativeId);
    if (place && isNew) showPlace(place, target);
    else if (place) settle(place, 'start');
    else if (isNew) text.current.focus();
  }, [isHere, visit, text]);
}

/** Shows an initiative, and words of it. */
export function showPlace(place: HTMLElement, target: Span | null = null): void {
  settle(place, 'center');
  place.focus({ preventScroll: true });
  place.dataset.place = '';
  const range = target && rangeOf(place, target);
  if (range) markWords('reading-place', [range]);
  const leave = () => {
    delete place.dataset.place;
    if (range) markWords('reading-place', []);
  };
  place.addEventListener('blur', leave, { once: true });
}

/** What comes into view is laid out only then, which may move it: it is brought there again. */
function settle(place: HTMLElement, block: ScrollLogicalPosition): void {
  place.scrollIntoView({ block });
  requestAnimationFrame(() => {
    place.scrollIntoView({ block });
    requestAnimationFrame(() => {
      place.scrollIntoView({ block });
    });
  });
}
