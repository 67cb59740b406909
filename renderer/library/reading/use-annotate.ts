/** What is done with selected words, or with a whole initiative: highlighting, writing on them, tagging, copying, adding to the book. */
import { useMemo } from 'react';
import { call } from '../../api.ts';
import { typedText, type AnnotationKind } from '../../../shared/annotations/annotation.ts';
import { readingText, targetAt, type AnnotationTarget } from '../../../shared/annotations/target.ts';
import type { Document } from '../../../shared/documents/document.ts';
import type { Initiative } from '../../../shared/initiatives/initiative.ts';
import { emptyDraft, useDrafts } from '../../annotations/annotation-drafts.ts';
import { beginAnnotation } from '../../annotations/begin-annotation.ts';
import { useBookActions } from '../../book/use-book-actions.ts';
import { useNotices } from '../../frame/notices.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { trimSpan, type SelectedWords } from './offsets.ts';
import { useReading } from './reading-state.ts';

export const WRITTEN_KINDS = ['note', 'talking-point', 'question', 'watch-out', 'action'] as const;

export type ReadingAction = AnnotationKind | 'tag' | 'copy' | 'book' | 'panel';

/** Each has its key, the same in every language; the sheet of keys and the tooltips name it. */
export const ACTION_KEYS: Readonly<Record<ReadingAction, string>> = {
  highlight: 'H',
  note: 'N',
  'talking-point': 'T',
  question: 'Q',
  'watch-out': 'W',
  action: 'A',
  tag: 'L',
  copy: 'C',
  book: 'B',
  panel: 'O',
};

/** @param words what is selected; null for the whole initiative */
export type Act = (action: ReadingAction, initiativeId: string, words: SelectedWords | null) => void;

export function useAnnotate(document: Document, initiatives: readonly Initiative[]): Act {
  const { t, date } = useLanguage();
  const { attempt, tell, tellUndoable } = useNotices();
  const { add } = useBookActions();
  const byId = useMemo(() => new Map(initiatives.map((one) => [one.id, one])), [initiatives]);

  const highlight = (initiativeId: string, target: AnnotationTarget, isCut: boolean) =>
    void attempt(async () => {
      const draft = { ...typedText(''), target, initiativeId };
      await call('annotations.add', { ...draft, kind: 'highlight', visibility: 'private' });
      window.getSelection()?.removeAllRanges();
      tellUndoable(t(isCut ? 'reading.highlighted-cut' : 'reading.highlighted'));
    });
  const copy = (target: AnnotationTarget) =>
    void attempt(async () => {
      const source = [document.title, date(document.date?.value ?? null), document.sourceAddress];
      const citation = source.filter((part) => part !== null).join(', ');
      await call('app.copy-text', t('reading.cited', { words: target.exact, source: citation }));
      tell(t('reading.copied'));
    });

  return (action, initiativeId, words) => {
    const initiative = byId.get(initiativeId);
    if (!initiative) return;
    const reading = readingText(initiative);
    const span = words && trimSpan(reading, words);
    const target = span && targetAt(reading, span.start, span.end);
    const whole = () => targetAt(reading, 0, reading.length);
    if (action === 'book') add([initiativeId]);
    else if (action === 'panel') useReading.getState().openPanel(initiativeId);
    else if (action === 'copy') copy(target ?? whole());
    else if (action === 'highlight') highlight(initiativeId, target ?? whole(), words?.isCut ?? false);
    else {
      if (words?.isCut) tell(t('reading.cut'));
      if (action === 'tag') beginTagging(initiativeId, target ?? null);
      else beginAnnotation({ initiativeId, target, kind: action });
      useReading.getState().openPanel(initiativeId);
    }
  };
}

/** Tags alone are a highlight with tags: the field for them takes the focus. */
function beginTagging(initiativeId: string, target: AnnotationTarget | null): void {
  const { drafts, keep } = useDrafts.getState();
  const draft = drafts[initiativeId] ?? emptyDraft(initiativeId);
  keep(initiativeId, { ...draft, kind: 'highlight', target });
  useReading.setState({ wantsTags: true });
}
