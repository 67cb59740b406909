/** The channels that need the desktop: dialogs, folders, settings of this machine. */
import { basename } from 'node:path';
import { shell, type BrowserWindow } from 'electron';
import type { Language } from '../../shared/i18n/language.ts';
import type { Handlers } from '../../shared/ipc/contract.ts';
import { Problem } from '../../shared/result.ts';
import type { CoreHandlers } from '../core-handlers.ts';
import { backupFolderHandlers } from './backup-folder.ts';
import { chooseExportFile } from './dialogs.ts';
import { exchangeShellHandlers } from './exchange-shell.ts';
import { paperHandlers } from './paper-handlers.ts';
import { packetShellHandlers } from './packet-shell.ts';
import { pictureShellHandlers } from './picture-shell.ts';
import { push, version, type Program } from './program.ts';
import { tableShellHandlers } from './table-shell.ts';
import { receiveFiles } from './receive-files.ts';
import type { secretHandlers } from './secret-handlers.ts';
import type { SettingsFile } from './settings-file.ts';
import type { startHandlers } from './start-handlers.ts';

type ShellHandlers = Omit<
  Handlers,
  keyof CoreHandlers | keyof ReturnType<typeof startHandlers> | keyof ReturnType<typeof secretHandlers>
>;

export function shellHandlers(
  window: BrowserWindow,
  { app, isLibraryReady }: Program,
  settings: SettingsFile,
): ShellHandlers {
  return {
    'app.status': () => ({
      version: version(),
      workspaceFolder: app.workspaceFolder,
      libraryReady: isLibraryReady(),
      warnings: app.backupWarnings(),
      damagedFiles: app.damagedFiles(),
      savedAt: app.savedAt()?.toISOString() ?? null,
    }),
    ...paperHandlers(window),
    ...receiveFiles(window, app, settings),
    ...exportHandlers(window, app, settings),
    ...backupFolderHandlers(window, app, settings),
    ...packetShellHandlers(window, app, settings),
    ...exchangeShellHandlers(window, app, settings),
    ...pictureShellHandlers(window, settings),
    ...tableShellHandlers(window, app, settings),
  };
}

function exportHandlers(
  window: BrowserWindow,
  app: Program['app'],
  settings: SettingsFile,
): Pick<Handlers, 'books.export' | 'books.cancel-export' | 'books.show-export'> {
  const running = new Set<AbortController>();
  let lastFile: string | null = null;
  const exportTo = async (file: string, id: string, language: Language) => {
    const controller = new AbortController();
    const onProgress = (progress: { done: number; total: number }) => {
      push(window, { kind: 'progress', task: 'export', ...progress });
    };
    running.add(controller);
    try {
      const exported = await app.exportBook(
        { id, language, file },
        { signal: controller.signal, onProgress },
      );
      lastFile = exported.file;
      return { fileName: basename(exported.file), cards: exported.cards };
    } catch (error) {
      if (error instanceof Problem && error.code === 'export-cancelled') return null;
      throw error;
    } finally {
      running.delete(controller);
    }
  };
  return {
    'books.export': async ({ id, language }) => {
      const { book } = await app.handlers['books.read']({ id });
      const file = await chooseExportFile(window, book.title, settings.current().language);
      return file === null ? null : exportTo(file, id, language);
    },
    'books.cancel-export': () => {
      for (const controller of running) controller.abort();
      return null;
    },
    'books.show-export': () => {
      if (lastFile !== null) shell.showItemInFolder(lastFile);
      return null;
    },
  };
}
