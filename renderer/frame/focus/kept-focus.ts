/**
 * Keeps the focus from being lost. When what has it goes - a row that is deleted, a dialog that closes, a button that becomes a field -
 * the focus goes to the next sensible thing, by the one rule of `next-focus.ts`; what moves the focus by itself comes first.
 */
import { useEffect } from 'react';
import { isShown } from './focusable.ts';
import { nextFocus, traceOf, type Trace } from './next-focus.ts';

/** What moves the focus on purpose, such as a dialog that gives it back, does so within this time, in milliseconds. */
const PATIENCE_MS = 80;
/** A screen that is still being read in gets its focus when it has a heading. */
const TRIES = 15;
/** So many places are remembered to which the focus may go back. */
const MEMORY = 24;

export function useKeptFocus(): void {
  useEffect(keepFocus, []);
}

/** @returns how to stop */
function keepFocus(): () => void {
  let traces: Trace[] = [];
  let timer: number | undefined;
  let scrolledAt = 0;

  const remember = ({ target }: FocusEvent) => {
    if (!(target instanceof HTMLElement)) return;
    traces = [traceOf(target), ...traces.filter(({ element }) => element !== target)].slice(0, MEMORY);
  };
  const look = () => {
    const [last] = traces;
    if (!last || !isLost()) {
      if (last?.element.isConnected) traces[0] = traceOf(last.element);
      return;
    }
    if (!canTake(last.element)) later(TRIES);
  };
  const later = (tries: number) => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => {
      rescue(tries);
    }, PATIENCE_MS);
  };
  const rescue = (tries: number) => {
    if (!isLost()) return;
    const isScrolled = performance.now() - scrolledAt < 4 * PATIENCE_MS;
    const target = nextFocus(traces, isScrolled, tries === 0);
    if (target) take(target);
    else if (tries > 0) later(tries - 1);
  };
  const onScroll = () => {
    scrolledAt = performance.now();
  };

  const observer = new MutationObserver(look);
  observer.observe(document.body, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['disabled', 'hidden', 'inert'],
  });
  document.addEventListener('focusin', remember);
  document.addEventListener('scroll', onScroll, { capture: true, passive: true });
  return () => {
    observer.disconnect();
    window.clearTimeout(timer);
    document.removeEventListener('focusin', remember);
    document.removeEventListener('scroll', onScroll, { capture: true });
  };
}

function isLost(): boolean {
  return document.activeElement === document.body || document.activeElement === null;
}

function canTake(element: HTMLElement): boolean {
  return isShown(element) && !element.matches(':disabled');
}

function take(element: HTMLElement): void {
  if (!element.hasAttribute('tabindex') && element.tabIndex < 0) element.tabIndex = -1;
  element.focus({ preventScroll: element.matches('main') });
}
