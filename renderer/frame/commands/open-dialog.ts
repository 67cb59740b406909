/** The dialog that stands open: it has the keyboard to itself, and what fails is told in it. */
import { useSyncExternalStore } from 'react';

const DIALOGS = '[role="dialog"][aria-modal="true"], [role="alertdialog"]';

/** @returns the one on top; null when none is open */
export function openDialog(): HTMLElement | null {
  return [...document.querySelectorAll<HTMLElement>(DIALOGS)].at(-1) ?? null;
}

export function useOpenDialog(): HTMLElement | null {
  return useSyncExternalStore(watchBody, openDialog);
}

/** Dialogs are drawn beside the window, each in a child of the body of its own. */
function watchBody(listener: () => void): () => void {
  const observer = new MutationObserver(listener);
  observer.observe(document.body, { childList: true, subtree: true });
  return () => {
    observer.disconnect();
  };
}
