/** What the program was started with, and where its installed parts and the user's data lie. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { app } from 'electron';
import { z } from 'zod';
import { languageSchema, LOCALES, type Language } from '../../shared/i18n/language.ts';
import { themeSchema, type Theme } from '../../shared/settings.ts';

export interface StartOptions {
  workspaceFolder: string;
  settingsFile: string;
  /** Where this machine keeps the keys it was asked to remember. */
  keysFile: string;
  /** Where this machine keeps the indexes of searches. */
  searchFolder: string;
  /** Asked for this start only; null: as in the settings. */
  language: Language | null;
  theme: Theme | null;
  /** Address of the renderer while it is being developed; never in a packaged program. */
  devServer: string | null;
}

/** The folder of this user's data; Electron alone overlooks the argument when it stands behind the program's own folder. */
export function useAskedUserData(args: readonly string[]): void {
  const asked = valueOf(args, 'user-data-dir');
  if (asked !== null) app.setPath('userData', resolve(asked));
}

/** Date fields and the like are drawn by Chromium, in a language that must be known before it starts. */
export function speakLanguageOfSettings(args: readonly string[]): void {
  const language = askedLanguage(args) ?? storedLanguage();
  if (language !== null) app.commandLine.appendSwitch('lang', LOCALES[language]);
}

/** The settings are read and checked as a whole later; here a broken file only means that nothing is known. */
function storedLanguage(): Language | null {
  try {
    const stored: unknown = JSON.parse(readFileSync(settingsFile(), 'utf8'));
    return z.object({ language: languageSchema }).parse(stored).language;
  } catch {
    return null;
  }
}

function askedLanguage(args: readonly string[]): Language | null {
  return languageSchema.nullable().catch(null).parse(valueOf(args, 'language'));
}

/** Where backups go for this start only, unless the user chose a folder. */
export function askedBackupFolder(args: readonly string[]): string | null {
  const asked = valueOf(args, 'backups');
  return asked === null ? null : resolve(asked);
}

function settingsFile(): string {
  return join(app.getPath('userData'), 'settings.json');
}

export function readArguments(args: readonly string[]): StartOptions {
  const userData = app.getPath('userData');
  return {
    workspaceFolder: valueOf(args, 'workspace') ?? join(userData, 'workspace'),
    settingsFile: settingsFile(),
    keysFile: join(userData, 'remembered-keys.json'),
    searchFolder: join(userData, 'search'),
    language: askedLanguage(args),
    theme: themeSchema.nullable().catch(null).parse(valueOf(args, 'theme')),
    devServer: app.isPackaged ? null : (process.env['BRIEFING_DEV_SERVER'] ?? null),
  };
}

/** The folders of the installation; the bundled main process lies in `out`, beside `data`. */
export function installationOf(options: StartOptions): {
  workspaceFolder: string;
  dataFolder: string;
  exportWorker: string;
  importWorker: string;
  search: { worker: string; folder: string };
  programmeWorker: string;
} {
  return {
    workspaceFolder: options.workspaceFolder,
    dataFolder: join(app.getAppPath(), 'data'),
    exportWorker: join(app.getAppPath(), 'out', 'export-worker.cjs'),
    importWorker: join(app.getAppPath(), 'out', 'import-worker.cjs'),
    search: { worker: join(app.getAppPath(), 'out', 'search-worker.cjs'), folder: options.searchFolder },
    programmeWorker: join(app.getAppPath(), 'out', 'programme-worker.cjs'),
  };
}

function valueOf(args: readonly string[], name: string): string | null {
  const prefix = `--${name}=`;
  return args.find((argument) => argument.startsWith(prefix))?.slice(prefix.length) ?? null;
}
