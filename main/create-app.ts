/**
 * Builds the program around one workspace folder, without Electron: every handler that window, command line and tests call. The shells
 * add what only they have: dialogs, windows, arguments.
 */
import type { Language } from '../shared/i18n/language.ts';
import { createTranslator } from '../shared/i18n/translate.ts';
import type { Handlers } from '../shared/ipc/contract.ts';
import type { ImportResult } from '../shared/documents/import-result.ts';
import { annotationHandlers } from './annotations/annotation-handlers.ts';
import { bookHandlers } from './book/book-handlers.ts';
import { exportBook, type ExportOptions, type ExportedBook } from './book/export-book.ts';
import { documentHandlers } from './documents/document-handlers.ts';
import { importFiles } from './documents/import-files.ts';
import { importLibrary } from './documents/import-library.ts';
import { initiativeHandlers } from './initiatives/initiative-handlers.ts';
import { historyHandlers } from './store/history-handlers.ts';
import { openWorkspace } from './store/open-workspace.ts';
import type { Session } from './store/session.ts';
import { UndoStack } from './store/undo-stack.ts';

export interface AppOptions {
  workspaceFolder: string;
  /** The installed `data` folder. */
  dataFolder: string;
  /** The bundled export worker. */
  exportWorker: string;
  now: () => Date;
  createId: () => string;
  language: () => Language;
  userName: () => string;
}

/** The channels that only a shell with a window can answer. */
export type ShellChannel =
  | `app.${string}`
  | `settings.${string}`
  | 'documents.import'
  | 'books.export'
  | 'books.cancel-export'
  | 'books.show-export';
export type CoreHandlers = Omit<Handlers, Extract<keyof Handlers, ShellChannel>>;

export interface App {
  handlers: CoreHandlers;
  workspaceFolder: string;
  /** The shipped library has been put into the workspace. */
  hasLibrary: () => boolean;
  /** Sentences about files that could not be read and are kept as they are. */
  warnings: () => string[];
  /** When a change was last durably on disk; null before the first. */
  savedAt: () => Date | null;
  importFiles: (paths: readonly string[], report?: (done: number) => void) => Promise<ImportResult[]>;
  importLibrary: (report?: (done: number, total: number) => void) => Promise<ImportResult[]>;
  exportBook: (
    request: { id: string; language: Language; file: string },
    options?: ExportOptions,
  ) => Promise<ExportedBook>;
  close: () => Promise<void>;
}

export async function createApp(options: AppOptions): Promise<App> {
  const workspace = await openWorkspace(options.workspaceFolder, options);
  const session: Session = { ...options, workspace, undo: new UndoStack(workspace) };
  const closing = new AbortController();
  const exports = new Set<Promise<ExportedBook>>();
  return {
    handlers: {
      ...documentHandlers(session),
      ...initiativeHandlers(session),
      ...annotationHandlers(session),
      ...bookHandlers(session),
      ...historyHandlers(session),
    },
    workspaceFolder: options.workspaceFolder,
    hasLibrary: () => workspace.hasLibrary(),
    warnings: () => warningsOf(session),
    savedAt: () => workspace.savedAt(),
    importFiles: (paths, report) =>
      importFiles(
        session,
        paths.map((path) => ({ path })),
        report,
      ),
    importLibrary: (report) => importLibrary(session, options.dataFolder, report),
    exportBook: (request, exportOptions = {}) => {
      const signal = AbortSignal.any([
        closing.signal,
        ...(exportOptions.signal ? [exportOptions.signal] : []),
      ]);
      const workerFile = options.exportWorker;
      const exported = exportBook(session, { ...request, workerFile }, { ...exportOptions, signal });
      exports.add(exported);
      return exported.finally(() => exports.delete(exported));
    },
    close: async () => {
      closing.abort();
      await Promise.allSettled(exports);
      await workspace.close();
    },
  };
}

function warningsOf({ workspace, language }: Session): string[] {
  const translate = createTranslator(language());
  return workspace.unreadFiles().map(({ file, refusal }) => translate(`store.refusals.${refusal}`, { file }));
}
