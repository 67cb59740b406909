/** What leaves the window for paper or for another program: printing, by the dialog of the system, and the clipboard. Neither makes a request. */
import { clipboard, type BrowserWindow } from 'electron';
import type { Handlers } from '../../shared/ipc/contract.ts';
import { Problem } from '../../shared/result.ts';

/** How Chromium says that the user closed the dialog; the rest are failures. */
const CANCELLED = /cancell?ed/i;

export function paperHandlers(window: BrowserWindow): Pick<Handlers, 'app.print' | 'app.copy-text'> {
  return {
    'app.print': () => print(window),
    'app.copy-text': async (text) => {
      // Electron 45 writes later, Electron 33, on which tests run, at once.
      await (clipboard.writeText as (text: string) => unknown)(text);
      return null;
    },
  };
}

/** @throws Problem `not-printed` */
function print(window: BrowserWindow): Promise<boolean> {
  return new Promise((resolve, reject) => {
    window.webContents.print({ silent: false, printBackground: false }, (isPrinted, reason) => {
      if (isPrinted) resolve(true);
      else if (CANCELLED.test(reason)) resolve(false);
      else reject(new Problem('not-printed', { reason }));
    });
  });
}
