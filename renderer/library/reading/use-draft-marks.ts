/** Marks the words that a new annotation is being written on: the selection goes when the writing begins. */
import { useEffect } from 'react';
import { useDrafts } from '../../annotations/annotation-drafts.ts';
import { rangeOf } from './dom-words.ts';
import { markWords } from './highlight-words.ts';

/** @param panelId the initiative whose annotations are shown */
export function useDraftMarks(panelId: string | null): void {
  const target = useDrafts(({ drafts }) => (panelId === null ? null : (drafts[panelId]?.target ?? null)));
  useEffect(() => {
    const places = document.querySelectorAll<HTMLElement>(
      `[data-reading] [data-initiative="${CSS.escape(panelId ?? '')}"]`,
    );
    const ranges = target ? [...places].flatMap((place) => rangeOf(place, target) ?? []) : [];
    markWords('reading-draft', ranges);
    return () => {
      markWords('reading-draft', []);
    };
  }, [target, panelId]);
}
