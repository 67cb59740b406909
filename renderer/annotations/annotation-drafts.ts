/**
 * What is being written and not yet saved - a new annotation under the id of its initiative, a changed one under its own. It is kept on
 * this machine (`draft-keeper.ts`), so that looking elsewhere or closing the window loses nothing.
 */
import { create } from 'zustand';
import { typedText, type AnnotationDraft } from '../../shared/annotations/annotation.ts';

interface Drafts {
  drafts: Readonly<Record<string, AnnotationDraft>>;
  keep: (id: string, draft: AnnotationDraft) => void;
  clear: (id: string) => void;
  /** Forgets what was saved, unless more was typed since. */
  saved: (id: string, draft: AnnotationDraft) => void;
}

export const useDrafts = create<Drafts>()((set, get) => ({
  drafts: {},
  keep: (id, draft) => {
    set(({ drafts }) => ({ drafts: { ...drafts, [id]: draft } }));
  },
  clear: (id) => {
    set(({ drafts }) => ({
      drafts: Object.fromEntries(Object.entries(drafts).filter(([other]) => other !== id)),
    }));
  },
  saved: (id, draft) => {
    if (get().drafts[id] === draft) get().clear(id);
  },
}));

/** Private unless shared on purpose. */
export function emptyDraft(initiativeId: string): AnnotationDraft {
  return { initiativeId, kind: 'note', visibility: 'private', ...typedText('') };
}
