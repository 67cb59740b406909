/** Finding in the open document: what is sought, how often it is there, and which match is looked at. */
import { useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { rangeIn } from './dom-words.ts';
import { findInWords, type WordsMatch } from './find-in-words.ts';
import { markWords } from './highlight-words.ts';
import type { Words } from './lay-out.ts';

export interface Finding {
  isOpen: boolean;
  sought: string;
  count: number;
  /** The match that is looked at, from 0. */
  at: number;
  field: RefObject<HTMLInputElement | null>;
  open: () => void;
  close: () => void;
  search: (sought: string) => void;
  go: (step: 1 | -1) => void;
}

/** More than these are counted, not marked. */
const MARKED = 2000;

export function useFinding(text: RefObject<HTMLElement | null>, words: readonly Words[]): Finding {
  const [isOpen, setIsOpen] = useState(false);
  const [sought, setSought] = useState('');
  const [wanted, setWanted] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  const matches = useMemo(() => (isOpen ? findInWords(words, sought) : []), [isOpen, words, sought]);
  const at = matches.length === 0 ? 0 : ((wanted % matches.length) + matches.length) % matches.length;

  useEffect(() => {
    markWords('reading-found', text.current ? rangesOf(matches.slice(0, MARKED), text.current) : []);
    return () => {
      markWords('reading-found', []);
    };
  }, [matches, text]);
  useEffect(() => {
    const match = matches[at];
    const range = match && text.current ? rangesOf([match], text.current)[0] : undefined;
    markWords('reading-found-now', range ? [range] : []);
    if (range) bringIntoView(range);
  }, [matches, at, text]);

  return {
    isOpen,
    sought,
    count: matches.length,
    at,
    field,
    open: () => {
      const selected = window.getSelection()?.toString().trim() ?? '';
      if (selected !== '' && selected.length <= 80) setSought(selected);
      setIsOpen(true);
      requestAnimationFrame(() => field.current?.select());
    },
    close: () => {
      setIsOpen(false);
      focusMatch(matches[at], text.current);
    },
    search: (typed) => {
      setSought(typed);
      setWanted(0);
    },
    go: (step) => {
      setWanted(at + step);
    },
  };
}

function rangesOf(matches: readonly WordsMatch[], text: HTMLElement): Range[] {
  const byKey = new Map(
    [...text.querySelectorAll<HTMLElement>('[data-words]')].map((words) => [words.dataset.words, words]),
  );
  return matches.flatMap((match) => {
    const words = byKey.get(match.key);
    return (words && rangeIn(words, match)) ?? [];
  });
}

function bringIntoView(range: Range): void {
  const element = range.startContainer.parentElement;
  element?.scrollIntoView({ block: 'center' });
  requestAnimationFrame(() => element?.scrollIntoView({ block: 'center' }));
}

/** The reading goes on where something was found: the initiative around it takes the focus, else the text. */
function focusMatch(match: WordsMatch | undefined, text: HTMLElement | null): void {
  const words = match && text?.querySelector(`[data-words="${CSS.escape(match.key)}"]`);
  const place = words?.closest<HTMLElement>('[data-initiative]');
  (place ?? text)?.focus({ preventScroll: true });
}
