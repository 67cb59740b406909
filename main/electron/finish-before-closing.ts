/** The window closes only when what was typed in it is saved and what was being written is on disk. */
import { app, ipcMain, type BrowserWindow } from 'electron';
import { SAVED_NOW_CHANNEL } from '../../shared/ipc/channels.ts';
import { push } from './program.ts';
import type { WorkspaceStart } from './workspace-start.ts';

/** A window that does not answer, because it has crashed or never loaded, holds nothing that could be saved. */
const PATIENCE_MS = 2000;

export function finishBeforeClosing(window: BrowserWindow, start: WorkspaceStart): void {
  let isFinished = false;
  let isFinishing = false;
  window.on('close', (event) => {
    if (isFinished) return;
    event.preventDefault();
    if (isFinishing) return;
    isFinishing = true;
    void saveWhatIsTyped(window)
      .then(() => start.close())
      .catch(() => undefined)
      .finally(() => {
        isFinished = true;
        app.quit();
      });
  });
}

function saveWhatIsTyped(window: BrowserWindow): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      ipcMain.off(SAVED_NOW_CHANNEL, done);
      resolve();
    };
    ipcMain.on(SAVED_NOW_CHANNEL, done);
    setTimeout(done, PATIENCE_MS);
    push(window, { kind: 'save-now' });
  });
}
