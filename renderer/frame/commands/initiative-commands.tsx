/** What can be done by key and menu with the initiative at hand: write about it, put it into the book, read it in its document. */
import { call, useRead } from '../../api.ts';
import type { AnnotationKind } from '../../../shared/annotations/annotation.ts';
import { beginAnnotation } from '../../annotations/begin-annotation.ts';
import { useBookActions } from '../../book/use-book-actions.ts';
import { useReading } from '../../library/reading/reading-state.ts';
import { useNavigation } from '../../navigation.ts';
import type { ScreenName } from '../../screen-name.ts';
import { useNotices } from '../notices.tsx';
import { useAccess } from '../use-access.ts';
import { useCommand } from './registry.ts';

export function InitiativeCommands() {
  const { attempt } = useNotices();
  const openDocument = useNavigation((navigation) => navigation.openDocument);
  useCommand('annotate', () => annotate('note'));
  useCommand('annotate-talking-point', () => annotate('talking-point'));
  useCommand('annotate-question', () => annotate('question'));
  useCommand('annotate-watch-out', () => annotate('watch-out'));
  useCommand('annotate-action', () => annotate('action'));
  useCommand('read-in-document', () => {
    const id = initiativeAtHand();
    if (id === null) return false;
    void attempt(() => call('initiatives.read', { id })).then((found) => {
      if (found) openDocument(found.document.id, id);
    });
    return true;
  });
  useInBook();
  return null;
}

function useInBook(): void {
  const { current, add, removeCard } = useBookActions();
  const { canChange } = useAccess();
  const read = useRead('books.read', { id: current?.id ?? '' }, { enabled: current !== null }).data;
  const cards = read?.book.tabs.flatMap((tab) => tab.cards) ?? [];
  const toggle = () => {
    const id = initiativeAtHand();
    if (id === null) return false;
    const card = cards.find(({ initiativeIds }) => initiativeIds.includes(id));
    if (card && current) removeCard(card.id, current.id);
    else add([id]);
    return true;
  };
  useCommand('in-book', canChange ? toggle : null);
}

/** In the text it is written beside the text, elsewhere on the screen of initiatives. */
function annotate(kind: AnnotationKind): boolean {
  const initiativeId = initiativeAtHand();
  if (initiativeId === null) return false;
  if (inText() === null) useNavigation.getState().openInitiative(initiativeId);
  else useReading.getState().openPanel(initiativeId);
  beginAnnotation({ initiativeId, target: null, kind });
  return true;
}

/** The one that the focus is on, in a list or in the text; else the one that is open. */
function initiativeAtHand(): string | null {
  const row = document.activeElement?.closest<HTMLElement>('[data-source]');
  const { screen, initiativeId } = useNavigation.getState();
  const open: Partial<Record<ScreenName, string | null>> = {
    initiatives: initiativeId,
    library: useReading.getState().panelId,
  };
  return row?.dataset.source ?? inText() ?? open[screen] ?? null;
}

function inText(): string | null {
  const place = document.activeElement?.closest<HTMLElement>('[data-reading] [data-initiative]');
  return place?.dataset.initiative ?? null;
}
