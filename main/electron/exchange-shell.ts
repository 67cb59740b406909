/** Annotations to and from files of other programs: the native dialogs. */
import { join } from 'node:path';
import { app, dialog, type BrowserWindow } from 'electron';
import type { ExchangeFormat } from '../../shared/annotations/exchange/exchanged.ts';
import { createTranslator } from '../../shared/i18n/translate.ts';
import type { Handlers } from '../../shared/ipc/contract.ts';
import { chooseFileToWrite, fileNameFrom } from './dialogs.ts';
import type { Program } from './program.ts';
import type { SettingsFile } from './settings-file.ts';

const ENDINGS: Readonly<Record<ExchangeFormat, string>> = { jsonld: 'jsonld', csv: 'csv', xlsx: 'xlsx' };

export function exchangeShellHandlers(
  window: BrowserWindow,
  program: Program['app'],
  settings: SettingsFile,
): Pick<Handlers, 'annotations.export' | 'annotations.import'> {
  return {
    'annotations.export': async (request) => {
      const { language } = settings.current();
      const translate = createTranslator(language);
      const ending = ENDINGS[request.format];
      const name = fileNameFrom(translate('exchange.collection'));
      const file = await chooseFileToWrite(
        window,
        {
          title: translate('exchange.save-title'),
          buttonLabel: translate('exchange.save-button'),
          defaultPath: join(app.getPath('documents'), `${name}.${ending}`),
          filters: [{ name: translate(`exchange.formats.${request.format}`), extensions: [ending] }],
        },
        language,
      );
      return file === null ? null : program.exportAnnotations(request, file);
    },
    'annotations.import': async () => {
      const translate = createTranslator(settings.current().language);
      const { filePaths } = await dialog.showOpenDialog(window, {
        title: translate('exchange.open-title'),
        buttonLabel: translate('exchange.open-button'),
        properties: ['openFile'],
        filters: [
          { name: translate('exchange.open-filter'), extensions: ['jsonld', 'json', 'csv', 'xlsx'] },
          { name: translate('shell.all-files'), extensions: ['*'] },
        ],
      });
      const [path] = filePaths;
      return path === undefined ? null : program.importAnnotations(path);
    },
  };
}
