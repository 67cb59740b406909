/** Pictures as files: the native dialog. */
import { join } from 'node:path';
import { app, type BrowserWindow } from 'electron';
import { createTranslator } from '../../shared/i18n/translate.ts';
import type { Handlers } from '../../shared/ipc/contract.ts';
import { writePicture } from '../programmes/pictures/write-picture.ts';
import { chooseFileToWrite, fileNameFrom } from './dialogs.ts';
import type { SettingsFile } from './settings-file.ts';

export function pictureShellHandlers(
  window: BrowserWindow,
  settings: SettingsFile,
): Pick<Handlers, 'pictures.save'> {
  return {
    'pictures.save': async ({ format, name, bytes }) => {
      const { language } = settings.current();
      const translate = createTranslator(language);
      const file = await chooseFileToWrite(
        window,
        {
          title: translate('pictures.save-title'),
          buttonLabel: translate('pictures.save-button'),
          defaultPath: join(app.getPath('documents'), `${fileNameFrom(name)}.${format}`),
          filters: [{ name: translate(`pictures.formats.${format}`), extensions: [format] }],
        },
        language,
      );
      return file === null ? null : writePicture(file, { format, bytes });
    },
  };
}
