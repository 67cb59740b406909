/** The native dialogs: the only way by which a path enters the program. */
import { join } from 'node:path';
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
      { name: translate('shell.import-filter'), extensions: ['md', 'markdown', 'txt', 'text'] },
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
  });
  if (!filePath) return null;
  return filePath.toLowerCase().endsWith('.docx') ? filePath : `${filePath}.docx`;
}

/** A file name that Windows, macOS and Linux all take. */
function fileNameFrom(title: string): string {
  const plain = title
    .replace(/[\\/:*?"<>|\p{Cc}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return plain.replace(/[. ]+$/, '').slice(0, 100) || 'HLED';
}
