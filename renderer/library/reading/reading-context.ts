/** What every passage of a text needs and none changes: who opens what. Kept apart from what changes, so that no passage is drawn in vain. */
import { createContext, useContext } from 'react';
import type { Annotation } from '../../../shared/annotations/annotation.ts';

export interface ReadingContext {
  openPanel: (initiativeId: string, annotationId?: string) => void;
  addToBook: (initiativeId: string) => void;
  /** Goes to the same initiative in the text beside it; null where there is none. */
  showSame: ((initiativeId: string) => void) | null;
  openAnnotation: (annotation: Annotation) => void;
}

const Context = createContext<ReadingContext | null>(null);
export const ReadingContextProvider = Context.Provider;

export function useReadingContext(): ReadingContext {
  const context = useContext(Context);
  if (!context) throw new Error('no reading view around this component');
  return context;
}
