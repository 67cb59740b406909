/** Keeps the native menu true: in the user's language, and with the names of what undo and redo would do. */
import type { BrowserWindow } from 'electron';
import type { App } from '../create-app.ts';
import { buildMenu, type NextSteps } from './menu.ts';
import type { SettingsFile } from './settings-file.ts';
import type { WorkspaceStart } from './workspace-start.ts';

const NONE: NextSteps = { undo: null, redo: null };

/** @returns shows the menu anew, as after a change of the language, or when a workspace was opened or closed */
export function keepMenu(window: BrowserWindow, start: WorkspaceStart, settings: SettingsFile): () => void {
  let watched: App | null = null;
  let shown = '';
  const show = () => {
    const app = start.openApp();
    if (app && app !== watched) app.onHistory(show);
    watched = app;
    void Promise.resolve(app ? app.handlers['history.read'](null) : NONE).then((next) => {
      const wanted = JSON.stringify([settings.current().language, next]);
      if (wanted === shown || window.isDestroyed()) return;
      shown = wanted;
      buildMenu(window, settings, next);
    });
  };
  show();
  return show;
}
