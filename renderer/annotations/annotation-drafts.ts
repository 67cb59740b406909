/** What is being written and not yet saved, per initiative, so that looking elsewhere loses nothing. */
import { create } from 'zustand';
import type { AnnotationDraft } from '../../shared/annotations/annotation.ts';

interface Drafts {
  drafts: Readonly<Record<string, AnnotationDraft>>;
  keep: (draft: AnnotationDraft) => void;
  clear: (initiativeId: string) => void;
}

export const useDrafts = create<Drafts>((set) => ({
  drafts: {},
  keep: (draft) => {
    set(({ drafts }) => ({ drafts: { ...drafts, [draft.initiativeId]: draft } }));
  },
  clear: (initiativeId) => {
    set(({ drafts }) => ({
      drafts: Object.fromEntries(Object.entries(drafts).filter(([id]) => id !== initiativeId)),
    }));
  },
}));

/** Private unless shared on purpose. */
export function emptyDraft(initiativeId: string): AnnotationDraft {
  return { initiativeId, kind: 'note', visibility: 'private', text: '' };
}
