/** What the program was started with, and where its installed parts and the user's data lie. */
import { join, resolve } from 'node:path';
import { app } from 'electron';
import { languageSchema, type Language } from '../../shared/i18n/language.ts';
import { themeSchema, type Theme } from '../../shared/settings.ts';

export interface StartOptions {
  workspaceFolder: string;
  settingsFile: string;
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

export function readArguments(args: readonly string[]): StartOptions {
  const userData = app.getPath('userData');
  return {
    workspaceFolder: valueOf(args, 'workspace') ?? join(userData, 'workspace'),
    settingsFile: join(userData, 'settings.json'),
    language: languageSchema.nullable().catch(null).parse(valueOf(args, 'language')),
    theme: themeSchema.nullable().catch(null).parse(valueOf(args, 'theme')),
    devServer: app.isPackaged ? null : (process.env['BRIEFING_DEV_SERVER'] ?? null),
  };
}

/** The folders of the installation; the bundled main process lies in `out`, beside `data`. */
export function installationOf(options: StartOptions): {
  workspaceFolder: string;
  dataFolder: string;
  exportWorker: string;
} {
  return {
    workspaceFolder: options.workspaceFolder,
    dataFolder: join(app.getAppPath(), 'data'),
    exportWorker: join(app.getAppPath(), 'out', 'export-worker.cjs'),
  };
}

function valueOf(args: readonly string[], name: string): string | null {
  const prefix = `--${name}=`;
  return args.find((argument) => argument.startsWith(prefix))?.slice(prefix.length) ?? null;
}
