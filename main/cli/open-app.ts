/** Opens the program for one command and closes it again, on the user's workspace or on one that is thrown away. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { join, resolve } from 'node:path';
import { v7 as createTimeOrderedId } from 'uuid';
import type { Language } from '../../shared/i18n/language.ts';
import { readInThreads } from '../documents/reading/document-reader.ts';
import { createApp, type App } from '../create-app.ts';

/** Where the installed parts of the program lie. */
export interface Installation {
  dataFolder: string;
  exportWorker: string;
  importWorker: string;
}

export async function withApp<T>(
  installation: Installation,
  folder: string,
  work: (app: App) => Promise<T>,
): Promise<T> {
  return useApp(installation, resolve(folder), () => createTimeOrderedId(), work);
}

/** The ids count up, so that the same library makes the same book. */
export async function withTemporaryApp<T>(
  installation: Installation,
  work: (app: App) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'hled-briefing-book-'));
  let count = 0;
  try {
    return await useApp(installation, folder, () => `sample-${String((count += 1)).padStart(6, '0')}`, work);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function useApp<T>(
  installation: Installation,
  workspaceFolder: string,
  createId: () => string,
  work: (app: App) => Promise<T>,
): Promise<T> {
  const app = await createApp({
    ...installation,
    reader: readInThreads(installation.importWorker),
    workspaceFolder,
    createId,
    now: () => new Date(),
    language: messageLanguage,
    userName: () => userInfo().username,
  });
  try {
    for (const warning of [...app.warnings(), ...app.copies()]) process.stderr.write(`${warning}\n`);
    return await work(app);
  } finally {
    await app.close();
  }
}

/** The language that the terminal is set to. */
export function messageLanguage(): Language {
  const locale = [process.env['LC_ALL'], process.env['LC_MESSAGES'], process.env['LANG']].find(Boolean) ?? '';
  return locale.startsWith('es') ? 'es' : 'en';
}
