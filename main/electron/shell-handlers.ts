/** The channels that need the desktop: dialogs, folders, settings of this machine. */
import { basename } from 'node:path';
import { shell, type BrowserWindow } from 'electron';
import type { Language } from '../../shared/i18n/language.ts';
import type { Handlers } from '../../shared/ipc/contract.ts';
import { Problem } from '../../shared/result.ts';
import type { CoreHandlers } from '../create-app.ts';
import { chooseExportFile } from './dialogs.ts';
import { packetShellHandlers } from './packet-shell.ts';
import { push, version, type Program } from './program.ts';
import { receiveFiles } from './receive-files.ts';
import type { SettingsFile } from './settings-file.ts';

type ShellHandlers = Omit<Handlers, keyof CoreHandlers>;

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
      warnings: app.warnings(),
      savedAt: app.savedAt()?.toISOString() ?? null,
    }),
    'app.show-workspace': async () => {
      await shell.openPath(app.workspaceFolder);
      return null;
    },
    'app.edit-text': (command) => {
      window.webContents[command]();
      return null;
    },
    'settings.read': () => settings.current(),
    'settings.change': (changes) => settings.change(withoutUndefined(changes)),
    ...receiveFiles(window, app, settings),
    ...exportHandlers(window, app, settings),
    ...packetShellHandlers(window, app, settings),
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

/** A field left out stays as it is. */
function withoutUndefined<T extends object>(changes: T): { [Key in keyof T]?: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined)) as {
    [Key in keyof T]?: Exclude<T[Key], undefined>;
  };
}
