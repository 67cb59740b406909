/** Figures to a file for other programs: the native dialog. */
import { join } from 'node:path';
import { app, type BrowserWindow } from 'electron';
import { createTranslator } from '../../shared/i18n/translate.ts';
import type { Handlers } from '../../shared/ipc/contract.ts';
import { chooseFileToWrite, fileNameFrom } from './dialogs.ts';
import type { Program } from './program.ts';
import type { SettingsFile } from './settings-file.ts';

export function figureShellHandlers(
  window: BrowserWindow,
  program: Program['app'],
  settings: SettingsFile,
): Pick<Handlers, 'figures.export'> {
  return {
    'figures.export': async (request) => {
      const { language } = settings.current();
      const translate = createTranslator(language);
      const { format } = request;
      const name = `${fileNameFrom(translate('figures.title'))}.${format}`;
      const file = await chooseFileToWrite(
        window,
        {
          title: translate('figures.save-title'),
          buttonLabel: translate('figures.save-button'),
          defaultPath: join(app.getPath('documents'), name),
          filters: [{ name: translate(`exchange.formats.${format}`), extensions: [format] }],
        },
        language,
      );
      return file === null ? null : program.exportFigures(request, file);
    },
  };
}
