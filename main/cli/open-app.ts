/** Opens the program for one command and closes it again, on the user's workspace or on one that is thrown away. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { join, resolve } from 'node:path';
import { v7 as createTimeOrderedId } from 'uuid';
import type { Language } from '../../shared/i18n/language.ts';
import { readInThreads } from '../documents/reading/document-reader.ts';
import { createApp, type App, type AppOptions } from '../create-app.ts';
import type { AskSecret } from '../store/encryption/open-encryption.ts';

/** Where the installed parts of the program lie. */
export interface Installation {
  dataFolder: string;
  exportWorker: string;
  importWorker: string;
  /** Of this program. */
  version: string;
}

interface AppUse {
  /** Where backups are; without it there are none. */
  backups?: string;
  /** Does not say what could not be read. */
  isQuiet?: true;
  whenInUse?: WhenInUse;
}

/** A command that only reads goes on while another program has the workspace open. */
export type WhenInUse = 'refuse' | 'read-only';

export async function withApp<T>(
  installation: Installation,
  { folder, secret }: { folder: string; secret: AskSecret },
  work: (app: App) => Promise<T>,
  use: AppUse = {},
): Promise<T> {
  const workspaceFolder = resolve(folder);
  const createId = () => createTimeOrderedId();
  return useApp({ ...installation, workspaceFolder, secret, createId }, work, use);
}

/** The ids count up, so that the same library makes the same book. */
export async function withTemporaryApp<T>(
  installation: Installation,
  work: (app: App) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'hled-briefing-book-'));
  let count = 0;
  try {
    const createId = () => `sample-${String((count += 1)).padStart(6, '0')}`;
    return await useApp({ ...installation, workspaceFolder: folder, createId }, work);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function useApp<T>(
  options: Installation & Pick<AppOptions, 'workspaceFolder' | 'createId' | 'secret'>,
  work: (app: App) => Promise<T>,
  { backups, isQuiet, whenInUse = 'refuse' }: AppUse = {},
): Promise<T> {
  const place = backups === undefined ? null : { folder: resolve(backups), mayBeMade: true };
  const app = await createApp({
    ...options,
    whenInUse,
    reader: readInThreads(options.importWorker),
    now: () => new Date(),
    language: messageLanguage,
    userName: () => userInfo().username,
    backups: { place: () => place, program: options.version },
  });
  try {
    if (isQuiet !== true)
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
