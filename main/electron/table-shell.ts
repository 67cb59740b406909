/** Figures and commitments to a file for spreadsheets: the native dialog. */
import { join } from 'node:path';
import { app, type BrowserWindow } from 'electron';
import { createTranslator } from '../../shared/i18n/translate.ts';
import type { Handlers } from '../../shared/ipc/contract.ts';
import { chooseFileToWrite, fileNameFrom } from './dialogs.ts';
import type { Program } from './program.ts';
import type { SettingsFile } from './settings-file.ts';

export function tableShellHandlers(
  window: BrowserWindow,
  program: Program['app'],
  settings: SettingsFile,
): Pick<Handlers, 'figures.export' | 'commitments.export'> {
  const chooseFor = (what: 'figures' | 'commitments', format: 'xlsx' | 'csv') => {
    const { language } = settings.current();
    const translate = createTranslator(language);
    const name = `${fileNameFrom(translate(`${what}.title`))}.${format}`;
    const options = {
      title: translate(what === 'figures' ? 'figures.save-title' : 'commitments.save-title'),
      buttonLabel: translate('exchange.save-button'),
      defaultPath: join(app.getPath('documents'), name),
      filters: [{ name: translate(`exchange.formats.${format}`), extensions: [format] }],
    };
    return chooseFileToWrite(window, options, language);
  };
  return {
    'figures.export': async (request) => {
      const file = await chooseFor('figures', request.format);
      return file === null ? null : program.exportFigures(request, file);
    },
    'commitments.export': async (request) => {
      const file = await chooseFor('commitments', request.format);
      return file === null ? null : program.exportCommitments(request, file);
    },
  };
}
