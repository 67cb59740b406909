/** Opens the workspace behind the window and, on the very first start, fills it with the shipped library. */
import { userInfo } from 'node:os';
import { app, type BrowserWindow } from 'electron';
import log from 'electron-log/main';
import { v7 as createTimeOrderedId } from 'uuid';
import { PUSH_CHANNEL } from '../../shared/ipc/channels.ts';
import type { Push } from '../../shared/ipc/contract.ts';
import { readInThreads } from '../documents/reading/document-reader.ts';
import { createApp, type App, type AppOptions } from '../create-app.ts';
import type { AskSecret } from '../store/encryption/open-encryption.ts';
import { backupPlace } from './backup-folder.ts';
import type { SettingsFile } from './settings-file.ts';

export interface Program {
  app: App;
  isLibraryReady: () => boolean;
}

type Folders = Pick<
  AppOptions,
  'workspaceFolder' | 'dataFolder' | 'exportWorker' | 'search' | 'programmeWorker'
> & {
  /** The bundled import worker. */
  importWorker: string;
};

export async function openProgram(
  folders: Folders,
  settings: SettingsFile,
  window: BrowserWindow,
  secret: AskSecret,
): Promise<Program> {
  const opened = await createApp({
    ...folders,
    secret,
    reader: readInThreads(folders.importWorker),
    now: () => new Date(),
    createId: () => createTimeOrderedId(),
    language: () => settings.current().language,
    userName: () => settings.current().userName || userInfo().username,
    whenInUse: 'read-only',
    backups: { place: () => backupPlace(settings), program: version() },
  });
  opened.startBackups(() => {
    push(window, { kind: 'changed' });
  });
  watchOutside(opened, window);
  opened.onImports(() => {
    push(window, { kind: 'imports' });
  });
  let isReady = opened.hasLibrary();
  const library =
    isReady || opened.access().mode !== 'writing' ? Promise.resolve() : fillLibrary(opened, window);
  void library
    .catch((error: unknown) => {
      log.error('library', error);
    })
    .finally(() => {
      isReady = true;
      push(window, { kind: 'changed' });
    });
  return { app: opened, isLibraryReady: () => isReady };
}

async function fillLibrary(opened: App, window: BrowserWindow): Promise<void> {
  await opened.importLibrary((done, total) => {
    push(window, { kind: 'progress', task: 'import', done, total });
  });
}

/** Tells the window what other programs do to the workspace; when the user comes back to it, everything is looked at. */
function watchOutside(opened: App, window: BrowserWindow): void {
  const look = opened.watch(({ changes, access }) => {
    const removed = changes.filter(({ after }) => after === undefined).length;
    push(window, { kind: 'outside', changed: changes.length - removed, removed, access });
    push(window, { kind: 'changed' });
  });
  window.on('focus', look);
}

/** Tells the window something unasked; after it has gone, nobody. */
export function push(window: BrowserWindow, message: Push): void {
  if (!window.isDestroyed()) window.webContents.send(PUSH_CHANNEL, message);
}

export function version(): string {
  return app.getVersion();
}
