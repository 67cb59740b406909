/** Keeps the native menu true: in the user's language, and with the names of what undo and redo would do. */
import type { BrowserWindow } from 'electron';
import { buildMenu, type NextSteps } from './menu.ts';
import type { Program } from './program.ts';
import type { SettingsFile } from './settings-file.ts';

const NONE: NextSteps = { undo: null, redo: null };

/** @returns shows the menu anew, as after a change of the language */
export function keepMenu(
  window: BrowserWindow,
  program: Promise<Program>,
  settings: SettingsFile,
): () => void {
  let readNext = (): NextSteps | Promise<NextSteps> => NONE;
  let shown = '';
  const show = () => {
    void Promise.resolve(readNext()).then((next) => {
      const wanted = JSON.stringify([settings.current().language, next]);
      if (wanted === shown || window.isDestroyed()) return;
      shown = wanted;
      buildMenu(window, settings, next);
    });
  };
  show();
  program.then(
    ({ app }) => {
      readNext = () => app.handlers['history.read'](null);
      app.onHistory(show);
      show();
    },
    () => undefined,
  );
  return show;
}
