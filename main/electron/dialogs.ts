/** The native dialogs: the only way by which a path enters the program. */
import { existsSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { app, dialog, type BrowserWindow, type SaveDialogOptions } from 'electron';
import type { Language } from '../../shared/i18n/language.ts';
import { createTranslator } from '../../shared/i18n/translate.ts';

/** @returns nothing when the user cancels */
export async function chooseDocuments(window: BrowserWindow, language: Language): Promise<string[]> {
  const translate = createTranslator(language);
  const { filePaths } = await dialog.showOpenDialog(window, {
    title: translate('shell.import-title'),
    buttonLabel: translate('shell.import-button'),
    properties: ['openFile', 'multiSelections'],
    filters: [
      {
        name: translate('shell.import-filter'),
        extensions: ['md', 'markdown', 'txt', 'text', 'html', 'htm', 'docx', 'pdf'],
      },
      { name: translate('shell.all-files'), extensions: ['*'] },
    ],
  });
  return filePaths;
}

/** @returns null when the user cancels */
export async function chooseExportFile(
  window: BrowserWindow,
  title: string,
  language: Language,
): Promise<string | null> {
  const translate = createTranslator(language);
  return chooseFileToWrite(
    window,
    {
      title: translate('shell.export-title'),
      buttonLabel: translate('shell.export-button'),
      defaultPath: join(app.getPath('documents'), `${fileNameFrom(title)}.docx`),
      filters: [{ name: translate('shell.export-filter'), extensions: ['docx'] }],
    },
    language,
  );
}

/** The file has the ending of its format, whatever was typed. @returns null when the user cancels */
export async function chooseFileToWrite(
  window: BrowserWindow,
  options: SaveDialogOptions & { defaultPath: string },
  language: Language,
): Promise<string | null> {
  const ending = extname(options.defaultPath);
  const { filePath } = await dialog.showSaveDialog(window, {
    ...options,
    properties: ['showOverwriteConfirmation'],
  });
  if (!filePath) return null;
  if (filePath.toLowerCase().endsWith(ending)) return filePath;
  const named = `${filePath}${ending}`;
  return !existsSync(named) || (await mayReplace(window, named, language)) ? named : null;
}

/** The native dialog asked about the name without its ending; about the whole name we ask ourselves. */
async function mayReplace(window: BrowserWindow, file: string, language: Language): Promise<boolean> {
  const translate = createTranslator(language);
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: translate('shell.replace-question', { file: basename(file) }),
    buttons: [translate('shell.replace'), translate('app.cancel')],
    defaultId: 1,
    cancelId: 1,
  });
  return response === 0;
}

/** A file name that Windows, macOS and Linux all take. */
export function fileNameFrom(title: string): string {
  const plain = title
    .replace(/[\\/:*?"<>|\p{Cc}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return plain.slice(0, 100).replace(/[. ]{1,100}$/, '') || 'HLED';
}
