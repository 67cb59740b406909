/** The native dialogs: the only way by which a path enters the program. */
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { app, dialog, type BrowserWindow } from 'electron';
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
  const { filePath } = await dialog.showSaveDialog(window, {
    title: translate('shell.export-title'),
    buttonLabel: translate('shell.export-button'),
    defaultPath: join(app.getPath('documents'), `${fileNameFrom(title)}.docx`),
    filters: [{ name: translate('shell.export-filter'), extensions: ['docx'] }],
    properties: ['showOverwriteConfirmation'],
  });
  if (!filePath) return null;
  if (filePath.toLowerCase().endsWith('.docx')) return filePath;
  const named = `${filePath}.docx`;
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
function fileNameFrom(title: string): string {
  const plain = title
    .replace(/[\\/:*?"<>|\p{Cc}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return plain.slice(0, 100).replace(/[. ]{1,100}$/, '') || 'HLED';
}
