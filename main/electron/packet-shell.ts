/** Packets and the desktop: the native dialogs, and packets that a double-click or a second start hands over. */
import { statSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { app, dialog, type BrowserWindow } from 'electron';
import { createTranslator } from '../../shared/i18n/translate.ts';
import type { Handlers } from '../../shared/ipc/contract.ts';
import { PACKET_EXTENSION } from '../../shared/packet/packet.ts';
import { chooseFileToWrite, fileNameFrom } from './dialogs.ts';
import { push, type Program } from './program.ts';
import type { SettingsFile } from './settings-file.ts';
import type { WorkspaceStart } from './workspace-start.ts';

export function packetShellHandlers(
  window: BrowserWindow,
  program: Program['app'],
  settings: SettingsFile,
): Pick<Handlers, 'packets.send' | 'packets.choose'> {
  return {
    'packets.send': async ({ request, passphrase }) => {
      const { language } = settings.current();
      const translate = createTranslator(language);
      const { title } = await program.handlers['packets.contents'](request);
      const name = fileNameFrom(title === '' ? translate('packet.file-name') : title);
      const file = await chooseFileToWrite(
        window,
        {
          title: translate('packet.save-title'),
          buttonLabel: translate('packet.save-button'),
          defaultPath: join(app.getPath('documents'), `${name}.${PACKET_EXTENSION}`),
          filters: [{ name: translate('packet.filter'), extensions: [PACKET_EXTENSION] }],
        },
        language,
      );
      if (file === null) return null;
      const { fileName, isSealed } = await program.sendPacket(request, { file, passphrase });
      return { fileName, isSealed };
    },
    'packets.choose': async () => {
      const translate = createTranslator(settings.current().language);
      const { filePaths } = await dialog.showOpenDialog(window, {
        title: translate('packet.open-title'),
        buttonLabel: translate('packet.open-button'),
        properties: ['openFile'],
        filters: [
          { name: translate('packet.filter'), extensions: [PACKET_EXTENSION] },
          { name: translate('shell.all-files'), extensions: ['*'] },
        ],
      });
      const [path] = filePaths;
      return path === undefined ? null : { id: await program.receivePacket(path) };
    },
  };
}

/** macOS names the files that it opens before the window is there; they wait here. */
const opened: string[] = [];
let takeOpened: (files: readonly string[]) => void = (files) => {
  opened.push(...files);
};

/** To be called before the program is ready. */
export function listenForOpenedFiles(): void {
  app.on('open-file', (event, file) => {
    event.preventDefault();
    takeOpened([file]);
  });
}

/**
 * Opens the packets of this start, and from now on those that other starts and the desktop hand over; while the workspace is not open they wait.
 * @returns to be called when it may have been opened
 */
export function receivePackets(window: BrowserWindow, start: WorkspaceStart): () => void {
  const waiting: string[] = [];
  const deliver = () => {
    const program = start.openApp();
    for (const file of program ? waiting.splice(0) : []) {
      program?.receivePacket(file).then(
        (id) => {
          push(window, { kind: 'packet', id });
        },
        () => undefined, // a packet that is refused says so itself
      );
    }
  };
  const receive = (files: readonly string[]) => {
    waiting.push(...files.filter(isPacket));
    deliver();
  };
  takeOpened = receive;
  receive([...opened.splice(0), ...filesIn(process.argv, process.cwd())]);
  app.on('second-instance', (_, args, folder) => {
    receive(filesIn(args, folder));
  });
  return deliver;
}

/** @param folder where the program was started, from which relative names count */
function filesIn(args: readonly string[], folder: string): string[] {
  return args
    .slice(1)
    .filter((argument) => !argument.startsWith('-'))
    .map((argument) => resolve(folder, argument));
}

function isPacket(file: string): boolean {
  const isNamedSo = extname(file).toLowerCase() === `.${PACKET_EXTENSION}`;
  return isNamedSo && (statSync(file, { throwIfNoEntry: false })?.isFile() ?? false);
}
