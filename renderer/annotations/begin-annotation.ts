/** Begins a new annotation from anywhere: its draft is laid out in the composer of its initiative, which takes the focus. */
import { create } from 'zustand';
import type { AnnotationKind } from '../../shared/annotations/annotation.ts';
import type { AnnotationTarget } from '../../shared/annotations/target.ts';
import { emptyDraft, useDrafts } from './annotation-drafts.ts';

interface Begun {
  /** The initiative whose composer is to take the focus; null when none is. */
  initiativeId: string | null;
  taken: () => void;
}

export const useBegun = create<Begun>()((set) => ({
  initiativeId: null,
  taken: () => {
    set({ initiativeId: null });
  },
}));

/** What is written there already stays; it is put on the words and made of the kind that are asked for. */
export function beginAnnotation(wanted: {
  initiativeId: string;
  target: AnnotationTarget | null;
  kind: AnnotationKind;
}): void {
  const { initiativeId, target, kind } = wanted;
  const { drafts, keep } = useDrafts.getState();
  keep(initiativeId, { ...(drafts[initiativeId] ?? emptyDraft(initiativeId)), target, kind });
  useBegun.setState({ initiativeId });
}
