/** What the keys do on a card of the outline. */
import type { KeyboardEvent } from 'react';
import type { Book } from '../../shared/book/book.ts';
import type { DropPlace } from '../frame/drag-items.ts';
import { focusSoon } from '../frame/focus/focus-soon.ts';
import { useAccess } from '../frame/use-access.ts';
import { useNotices } from '../frame/notices.tsx';
import { keysIn } from '../ui/keys-in.ts';
import { useLanguage } from '../ui/language.tsx';
import { usePillars } from '../ui/pillars.tsx';
import { useBookActions } from './use-book-actions.ts';
import { useMoveCard } from './use-move-card.ts';

interface CardOnKeys {
  bookId: string;
  cardId: string;
  onRename: () => void;
}

export function useCardKeys({ bookId, cardId, onRename }: CardOnKeys): (event: KeyboardEvent) => void {
  const { canChange } = useAccess();
  const { removeCard } = useBookActions();
  const step = useStep(cardId);
  return (event) => {
    if (!canChange) return;
    keysIn('card', event, {
      'card-rename': onRename,
      'card-up': () => {
        step(-1);
      },
      'card-down': () => {
        step(1);
      },
      'card-remove': () => {
        if (!event.repeat) removeCard(cardId, bookId);
      },
    });
  };
}

function useStep(cardId: string): (step: 1 | -1) => void {
  const { t } = useLanguage();
  const pillars = usePillars();
  const { tellUndoable } = useNotices();
  const { moveCard, shownBook } = useMoveCard();
  return (step) => {
    const book = shownBook();
    const target = book && placeBeside(book.tabs, cardId, step);
    if (!target) return;
    const isFocused = document.activeElement?.closest(`[data-card-row="${CSS.escape(cardId)}"]`);
    moveCard(cardId, target);
    // A card that changes its tab is drawn anew, and the focus would be lost with the old one.
    if (isFocused) focusSoon(`[data-card="${CSS.escape(cardId)}"]`);
    const tab = book.tabs.find(({ id }) => id === target.tabId);
    const isNew = tab?.cards.every(({ id }) => id !== cardId) ?? false;
    tellUndoable(
      t('book.moved', {
        place: target.index + 1,
        count: (tab?.cards.length ?? 0) + (isNew ? 1 : 0),
        tab: tab ? pillars.name(tab.pillar) : '',
      }),
    );
  };
}

/** The place one step up or down; past the end of a tab it is the nearest end of the next one. */
export function placeBeside(tabs: Book['tabs'], cardId: string, step: -1 | 1): DropPlace | null {
  const at = tabs.findIndex(({ cards }) => cards.some(({ id }) => id === cardId));
  const tab = tabs[at];
  if (!tab) return null;
  const wanted = tab.cards.findIndex(({ id }) => id === cardId) + step;
  if (wanted >= 0 && wanted < tab.cards.length) return { tabId: tab.id, index: wanted };
  const next = tabs[at + step];
  return next ? { tabId: next.id, index: step === 1 ? 0 : next.cards.length } : null;
}
