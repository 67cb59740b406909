/** What the keys do on a card of the outline. */
import type { KeyboardEvent } from 'react';
import type { DropPlace, TabSize } from '../frame/drag-items.ts';
import { focusSoon } from '../frame/focus/focus-soon.ts';
import { useAccess } from '../frame/use-access.ts';
import { useNotices } from '../frame/notices.tsx';
import { keysIn } from '../ui/keys-in.ts';
import { useLanguage } from '../ui/language.tsx';
import { useBookActions } from './use-book-actions.ts';
import { useMoveCard } from './use-move-card.ts';

interface CardOnKeys {
  bookId: string;
  cardId: string;
  place: DropPlace;
  neighbours: readonly TabSize[];
  onRename: () => void;
}

export function useCardKeys({ bookId, cardId, place, neighbours, onRename }: CardOnKeys) {
  const { t } = useLanguage();
  const { canChange } = useAccess();
  const { tellUndoable } = useNotices();
  const { removeCard } = useBookActions();
  const moveCard = useMoveCard();
  const move = (step: 1 | -1) => {
    const target = placeBeside(place, neighbours, step);
    if (!target) return;
    moveCard(cardId, target);
    // A card that changes its tab is drawn anew, and the focus would be lost with the old one.
    focusSoon(`[data-card="${CSS.escape(cardId)}"]`);
    const tab = neighbours.find(({ tabId }) => tabId === target.tabId);
    const count = (tab?.count ?? 0) + (target.tabId === place.tabId ? 0 : 1);
    tellUndoable(t('book.moved', { place: target.index + 1, count, tab: tab?.name ?? '' }));
  };
  return (event: KeyboardEvent) => {
    if (!canChange) return;
    keysIn('card', event, {
      'card-rename': onRename,
      'card-up': () => {
        move(-1);
      },
      'card-down': () => {
        move(1);
      },
      'card-remove': () => {
        if (!event.repeat) removeCard(cardId, bookId);
      },
    });
  };
}

/** The place one step up or down; past the end of a tab it is the nearest end of the next one. */
export function placeBeside(
  { tabId, index }: DropPlace,
  tabs: readonly TabSize[],
  step: -1 | 1,
): DropPlace | null {
  const at = tabs.findIndex((tab) => tab.tabId === tabId);
  const wanted = index + step;
  if (wanted >= 0 && wanted < (tabs[at]?.count ?? 0)) return { tabId, index: wanted };
  const next = tabs[at + step];
  if (!next) return null;
  return { tabId: next.tabId, index: step === 1 ? 0 : next.count };
}
