/** Where backups go on this machine: the folder asked for at the start, else the one that the user chose, else one in the user's documents. */
import { join } from 'node:path';
import { app, dialog, shell, type BrowserWindow } from 'electron';
import { createTranslator } from '../../shared/i18n/translate.ts';
import type { Handlers } from '../../shared/ipc/contract.ts';
import { Problem } from '../../shared/result.ts';
import type { App } from '../create-app.ts';
import type { BackupFolder } from '../store/backups/backups.ts';
import { isInside } from '../store/backups/is-inside.ts';
import { diskFiles } from '../store/files.ts';
import { askedBackupFolder } from './arguments.ts';
import type { SettingsFile } from './settings-file.ts';

/** The same in every language, so that it is found again when the language is changed. */
const FOLDER = 'HLED Briefing Book Backups';

export function backupPlace(settings: SettingsFile): BackupFolder {
  const chosen = settings.current().backupsFolder;
  if (chosen !== null) return { folder: chosen, mayBeMade: false };
  const folder = askedBackupFolder(process.argv) ?? join(app.getPath('documents'), FOLDER);
  return { folder, mayBeMade: true };
}

export function backupFolderHandlers(
  window: BrowserWindow,
  opened: App,
  settings: SettingsFile,
): Pick<Handlers, 'backups.choose-folder' | 'backups.show-folder'> {
  return {
    'backups.choose-folder': async () => {
      const folder = await chooseFolder(window, settings);
      if (folder === null) return null;
      if (await isInside(folder, opened.workspaceFolder, diskFiles)) {
        throw new Problem('backups-inside-workspace', { folder });
      }
      await settings.change({ backupsFolder: folder });
      return opened.handlers['backups.status'](null);
    },
    'backups.show-folder': async () => {
      const { folder } = backupPlace(settings);
      const message = await shell.openPath(folder);
      if (message !== '') throw new Problem('backups-folder-missing', { folder });
      return null;
    },
  };
}

async function chooseFolder(window: BrowserWindow, settings: SettingsFile): Promise<string | null> {
  const translate = createTranslator(settings.current().language);
  const { filePaths } = await dialog.showOpenDialog(window, {
    title: translate('backups.choose-title'),
    buttonLabel: translate('backups.choose-button'),
    defaultPath: backupPlace(settings).folder,
    properties: ['openDirectory', 'createDirectory'],
  });
  return filePaths[0] ?? null;
}
