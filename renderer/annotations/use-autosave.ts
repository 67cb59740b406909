/** A change of an annotation is saved by itself: a moment after the last key, and when it is left. To give it up brings back what was there. */
import { useEffect, useRef } from 'react';
import { call } from '../api.ts';
import {
  annotationDraftSchema,
  saysNothing,
  type Annotation,
  type AnnotationDraft,
} from '../../shared/annotations/annotation.ts';
import { useAccess } from '../frame/use-access.ts';
import { useNotices } from '../frame/notices.tsx';
import { useSaveBeforeClosing } from '../frame/unsaved.ts';
import { useDrafts } from './annotation-drafts.ts';

const PAUSE_MS = 1000;

interface Autosave {
  change: (draft: AnnotationDraft) => void;
  /** Saves what is not saved yet. @returns whether all is saved */
  commit: () => Promise<boolean>;
  giveUp: () => Promise<void>;
}

export function useAutosave(annotation: Annotation): Autosave {
  const { id } = annotation;
  const { attempt } = useNotices();
  const { keep, clear } = useDrafts();
  const { canChange } = useAccess();
  const before = useRef(annotationDraftSchema.parse(annotation));
  /** What was saved since; null: nothing yet. */
  const saved = useRef<AnnotationDraft | null>(null);
  const timer = useRef<number | undefined>(undefined);

  const write = async (draft: AnnotationDraft): Promise<boolean> => {
    const isSaved = await attempt(
      async () => {
        await call('annotations.edit', { ...draft, id });
        saved.current = draft;
        return true;
      },
      () => void latestCommit.current(),
      `annotation ${id}`,
    );
    return isSaved === true;
  };
  const commit = async (): Promise<boolean> => {
    window.clearTimeout(timer.current);
    const draft = useDrafts.getState().drafts[id];
    if (!draft || isSame(draft, saved.current ?? before.current)) return true;
    return canChange && !saysNothing(draft) && write(draft);
  };
  const latestCommit = useRef(commit);
  useEffect(() => {
    latestCommit.current = commit;
  });
  useSaveBeforeClosing(() => latestCommit.current());
  return {
    change: (draft) => {
      keep(id, draft);
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(() => void latestCommit.current(), PAUSE_MS);
    },
    commit,
    giveUp: async () => {
      window.clearTimeout(timer.current);
      if (saved.current === null || (await write(before.current))) clear(id);
    },
  };
}

function isSame(left: AnnotationDraft, right: AnnotationDraft): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}
