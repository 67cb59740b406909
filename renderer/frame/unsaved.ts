/** What is typed and not yet saved anywhere in the window, and how to save it at once: asked for before the window closes. */
import { useEffect, useRef } from 'react';
import { listen } from '../api.ts';

type Save = () => Promise<unknown>;

const savers = new Set<() => Promise<unknown>>();

/** @param save saves what a component holds; does nothing when there is nothing to save. Also called when the component goes away. */
export function useSaveBeforeClosing(save: Save): void {
  const latest = useRef(save);
  useEffect(() => {
    latest.current = save;
  });
  useEffect(() => {
    const saver = () => latest.current();
    savers.add(saver);
    return () => {
      savers.delete(saver);
      void saver();
    };
  }, []);
}

/** Saves all that is typed; resolves when it is done, as far as it could be. */
export async function saveWhatIsTyped(): Promise<void> {
  await Promise.allSettled([...savers].map((save) => save()));
}

/** Answers the core's wish to save now. */
export function answerSaveNow(): () => void {
  return listen((push) => {
    if (push.kind !== 'save-now') return;
    void saveWhatIsTyped().then(() => {
      window.briefing.savedNow();
    });
  });
}
