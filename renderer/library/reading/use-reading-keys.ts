/**
 * The keys of the text: arrow keys go from initiative to initiative, Enter selects the first sentence, Shift with the arrow keys selects more or
 * less, letters do something with what is selected, Escape lets it go.
 */
import { useMemo, type KeyboardEvent, type RefObject } from 'react';
import type { Initiative } from '../../../shared/initiatives/initiative.ts';
import { initiativesIn, selectedWords } from './dom-words.ts';
import { KeyboardSelection } from './keyboard-selection.ts';
import type { SentenceStep } from './sentence-steps.ts';
import { ACTION_KEYS, type Act, type ReadingAction } from './use-annotate.ts';

interface ReadingKeys {
  text: RefObject<HTMLElement | null>;
  initiatives: readonly Initiative[];
  act: Act;
  /** Goes to the same initiative in the other text. */
  showSame: ((initiativeId: string) => void) | null;
  /** Says what is selected. */
  say: (selected: string) => void;
}

const ACTIONS = new Map(Object.entries(ACTION_KEYS).map(([action, key]) => [key, action as ReadingAction]));

export function useReadingKeys({ text, initiatives, act, showSame, say }: ReadingKeys) {
  const selection = useMemo(() => new KeyboardSelection(initiatives), [initiatives]);
  return (event: KeyboardEvent) => {
    const page = text.current;
    const target = event.target as HTMLElement;
    const place = target.closest<HTMLElement>('[data-initiative]');
    const id = place?.dataset.initiative;
    if (!page || !place || id === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const isOnIt = target === place;
    const how = isOnIt ? stepOf(event, selectedWords(page) !== null) : null;
    const action = event.shiftKey ? undefined : ACTIONS.get(event.key.toUpperCase());
    if (how) say(selection.take(how, page, id) ?? '');
    else if (isOnIt && walk(event.key, place, page)) say('');
    else if (action) actOn(action, id, page, act);
    else if (event.key.toUpperCase() === 'S' && showSame) showSame(id);
    else if (event.key === 'Tab' && !event.shiftKey && isOnIt && focusToolbar(page)) say('');
    else if (event.key !== 'Escape' || !letGo(page)) return;
    event.preventDefault();
    event.stopPropagation();
  };
}

/** Only sideways where something is selected: else the keys are the page's. */
function stepOf(event: KeyboardEvent, hasSelection: boolean): SentenceStep | null {
  switch (event.key) {
    case 'Enter':
      return 'first';
    case 'ArrowRight':
      return event.shiftKey ? 'longer' : hasSelection ? 'next' : null;
    case 'ArrowLeft':
      return event.shiftKey ? 'shorter' : hasSelection ? 'previous' : null;
    case 'ArrowDown':
      return event.shiftKey ? 'further' : null;
    case 'ArrowUp':
      return event.shiftKey ? 'back' : null;
    default:
      return null;
  }
}

/** @returns whether the key goes to another initiative */
function walk(key: string, place: HTMLElement, page: HTMLElement): boolean {
  const all = initiativesIn(page);
  const to = {
    ArrowDown: all.indexOf(place) + 1,
    ArrowUp: all.indexOf(place) - 1,
    Home: 0,
    End: all.length - 1,
  }[key];
  if (to === undefined) return false;
  const next = all[Math.max(0, Math.min(all.length - 1, to))];
  window.getSelection()?.removeAllRanges();
  next?.focus({ preventScroll: true });
  next?.scrollIntoView({ block: 'nearest' });
  return true;
}

/** What is selected may begin in another initiative than the one with the focus. */
function actOn(action: ReadingAction, id: string, page: HTMLElement, act: Act): void {
  const words = selectedWords(page);
  act(action, words?.initiativeId ?? id, words);
}

function focusToolbar(page: HTMLElement): boolean {
  const button =
    selectedWords(page) && page.querySelector<HTMLElement>('[role="toolbar"] button[tabindex="0"]');
  button?.focus();
  return Boolean(button);
}

/** @returns whether anything was selected */
function letGo(page: HTMLElement): boolean {
  if (!selectedWords(page)) return false;
  window.getSelection()?.removeAllRanges();
  return true;
}
