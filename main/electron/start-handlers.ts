/** The channels that answer at any time, also while the workspace is not open: how far it is, what opens it, and the settings. */
import { shell, type BrowserWindow } from 'electron';
import type { Handlers } from '../../shared/ipc/contract.ts';
import type { SettingsFile } from './settings-file.ts';
import type { WorkspaceStart } from './workspace-start.ts';

type StartChannels =
  | 'app.show-workspace'
  | 'app.edit-text'
  | 'settings.read'
  | 'settings.change'
  | 'workspace.state'
  | 'workspace.unlock'
  | 'workspace.retry'
  | 'workspace.rebuild'
  | 'workspace.lock';

export function startHandlers(
  window: BrowserWindow,
  start: WorkspaceStart,
  settings: SettingsFile,
): Pick<Handlers, StartChannels> {
  return {
    'app.show-workspace': async () => {
      await shell.openPath(start.folder);
      return null;
    },
    'app.edit-text': (command) => {
      window.webContents[command]();
      return null;
    },
    'settings.read': () => settings.current(),
    'settings.change': (changes) => settings.change(withoutUndefined(changes)),
    'workspace.state': () => start.state(),
    'workspace.unlock': async ({ passphrase, remember }) => {
      await start.unlock(passphrase);
      const key = remember ? (await start.whenOpen()).app.rememberable() : null;
      if (key) await start.remembered.remember(start.folder, key);
      return null;
    },
    'workspace.retry': async () => {
      await start.begin();
      return null;
    },
    'workspace.rebuild': async () => {
      await start.rebuild();
      return null;
    },
    'workspace.lock': async () => {
      await start.lock();
      return null;
    },
  };
}

/** A field left out stays as it is. */
function withoutUndefined<T extends object>(changes: T): { [Key in keyof T]?: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined)) as {
    [Key in keyof T]?: Exclude<T[Key], undefined>;
  };
}
