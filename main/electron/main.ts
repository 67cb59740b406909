/** Entry of the desktop program: one instance, window first, then the workspace behind it. */
import { app, dialog, nativeTheme, type BrowserWindow } from 'electron';
import log from 'electron-log/main';
import { v7 as createTimeOrderedId } from 'uuid';
import { explainProblem } from '../../shared/i18n/explain-problem.ts';
import { registerAppScheme, serveRenderer } from './app-protocol.ts';
import { installationOf, readArguments, speakLanguageOfSettings, useAskedUserData } from './arguments.ts';
import { backupPlace } from './backup-folder.ts';
import { finishBeforeClosing } from './finish-before-closing.ts';
import { serveContract } from './ipc-server.ts';
import { handedFiles, receiveHandedFiles, type HandedFiles } from './handed-files.ts';
import { denyPermissionsAndRequests } from './lock-down.ts';
import { keepMenu } from './keep-menu.ts';
import { rebuildWorkspace } from '../store/damage/rebuild-workspace.ts';
import { openEncryption } from '../store/encryption/open-encryption.ts';
import { RememberedKeys } from '../store/encryption/remembered-keys.ts';
import { diskFiles } from '../store/files.ts';
import { keychain } from './keychain.ts';
import { openProgram, push } from './program.ts';
import { listenForOpenedFiles, receivePackets } from './packet-shell.ts';
import { openSettings } from './settings-file.ts';
import { createWindow } from './window.ts';
import { WorkspaceStart } from './workspace-start.ts';

useAskedUserData(process.argv);
speakLanguageOfSettings(process.argv);
registerAppScheme();
listenForOpenedFiles();
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
if (app.requestSingleInstanceLock()) void app.whenReady().then(begin).catch(giveUp);
else app.quit();

async function begin(): Promise<void> {
  const options = readArguments(process.argv);
  const settings = await openSettings(options);
  nativeTheme.themeSource = settings.current().theme;
  serveRenderer();
  denyPermissionsAndRequests(options.devServer);

  const window = createWindow(settings.current(), options.devServer);
  let showMenu = (): void => undefined;
  const waiting: HandedFiles[] = [];
  let deliverPackets = (): void => undefined;
  let receive = (_files?: HandedFiles): void => undefined;
  const start = new WorkspaceStart({
    folder: options.workspaceFolder,
    open: (secret) => openProgram(installationOf(options), settings, window, secret),
    rebuild: async (secret) => {
      await rebuildWorkspace({
        folder: options.workspaceFolder,
        backups: backupPlace(settings).folder,
        now: () => new Date(),
        createId: () => createTimeOrderedId(),
        encryption: await openEncryption(options.workspaceFolder, diskFiles, secret),
      });
    },
    remembered: new RememberedKeys(options.keysFile, keychain),
    language: () => settings.current().language,
    tell: () => {
      showMenu();
      receive();
      deliverPackets();
      push(window, { kind: 'changed' });
    },
  });
  serveContract(window, start, settings, options.devServer);
  finishBeforeClosing(window, start);
  showMenu = keepMenu(window, start, settings);
  deliverPackets = receivePackets(window, start);
  settings.onChange(({ theme }) => {
    nativeTheme.themeSource = theme;
    showMenu();
  });
  receive = (files) => {
    if (files) waiting.push(files);
    const opened = start.openApp();
    if (opened) for (const handed of waiting.splice(0)) receiveHandedFiles(window, opened, handed);
  };
  receive(handedFiles(process.argv, process.cwd()));
  app.on('second-instance', (_, args, folder) => {
    bringForward(window);
    receive(handedFiles(args, folder));
  });
  app.on('window-all-closed', () => {
    app.quit();
  });
  await start.begin();
}

function bringForward(window: BrowserWindow): void {
  if (window.isDestroyed()) return;
  if (window.isMinimized()) window.restore();
  window.focus();
}

/** Without its window the program can say nothing in it: it says why in the language of the computer, and ends. */
function giveUp(error: unknown): void {
  log.error(error);
  const language = app.getLocale().startsWith('es') ? 'es' : 'en';
  dialog.showErrorBox(app.name, explainProblem(error, language).message);
  app.exit(1);
}
