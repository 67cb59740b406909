/** The ways by which files come in: a native dialog, the clipboard, and what is dropped onto the window. */
import type { BrowserWindow } from 'electron';
import type { Language } from '../../shared/i18n/language.ts';
import { createTranslator } from '../../shared/i18n/translate.ts';
import type { Handlers } from '../../shared/ipc/contract.ts';
import { Problem } from '../../shared/result.ts';
import { droppedFile, fileAt, pastedText, type FileToImport } from '../documents/importing/file-to-import.ts';
import { chooseDocuments } from './dialogs.ts';
import type { Program } from './program.ts';
import { readClipboard } from './read-clipboard.ts';
import type { SettingsFile } from './settings-file.ts';

/** Each begins to read the files; the window looks on with `imports.list`. */
export function receiveFiles(
  window: BrowserWindow,
  app: Program['app'],
  settings: SettingsFile,
): Pick<Handlers, 'imports.choose' | 'imports.paste' | 'imports.drop'> {
  return {
    'imports.choose': async () => {
      const paths = await chooseDocuments(window, settings.current().language);
      app.reviewFiles(paths.map((path) => fileAt(path)));
      return null;
    },
    'imports.paste': async () => {
      app.reviewFiles([await pasted(settings.current().language)]);
      return null;
    },
    'imports.drop': ({ files }) => {
      app.reviewFiles(files.map((file) => droppedFile(file)));
      return null;
    },
  };
}

/** @throws Problem `clipboard-empty` */
async function pasted(language: Language): Promise<FileToImport> {
  const name = createTranslator(language)('shell.clipboard');
  const { html, text } = await readClipboard();
  if (`${html}${text}`.trim() === '') throw new Problem('clipboard-empty');
  return html.trim() === '' ? pastedText(text, `${name}.txt`) : pastedText(html, `${name}.html`);
}
