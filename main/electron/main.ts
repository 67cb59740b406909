/** Entry of the desktop program: one instance, window first, then the workspace behind it. */
import { app, dialog, nativeTheme, type BrowserWindow } from 'electron';
import log from 'electron-log/main';
import { explainProblem } from '../../shared/i18n/explain-problem.ts';
import { registerAppScheme, serveRenderer } from './app-protocol.ts';
import { installationOf, readArguments, speakLanguageOfSettings, useAskedUserData } from './arguments.ts';
import { finishBeforeClosing } from './finish-before-closing.ts';
import { serveContract } from './ipc-server.ts';
import { denyPermissionsAndRequests } from './lock-down.ts';
import { buildMenu } from './menu.ts';
import { listenForOpenedFiles, receivePackets } from './packet-shell.ts';
import { openProgram } from './program.ts';
import { openSettings } from './settings-file.ts';
import { createWindow } from './window.ts';

useAskedUserData(process.argv);
speakLanguageOfSettings(process.argv);
registerAppScheme();
listenForOpenedFiles();
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
if (app.requestSingleInstanceLock()) void app.whenReady().then(start).catch(giveUp);
else app.quit();

async function start(): Promise<void> {
  const options = readArguments(process.argv);
  const settings = await openSettings(options);
  nativeTheme.themeSource = settings.current().theme;
  serveRenderer();
  denyPermissionsAndRequests(options.devServer);

  const window = createWindow(settings.current(), options.devServer);
  const program = openProgram(installationOf(options), settings, window);
  serveContract(window, program, settings, options.devServer);
  finishBeforeClosing(window, program);
  receivePackets(window, program);
  buildMenu(window, settings);
  settings.onChange(({ theme }) => {
    nativeTheme.themeSource = theme;
    buildMenu(window, settings);
  });
  app.on('second-instance', () => {
    bringForward(window);
  });
  app.on('window-all-closed', () => {
    app.quit();
  });
  await program;
}

function bringForward(window: BrowserWindow): void {
  if (window.isDestroyed()) return;
  if (window.isMinimized()) window.restore();
  window.focus();
}

/** Without its workspace the program can do nothing; it says why, in the language of the computer, and ends. */
function giveUp(error: unknown): void {
  log.error(error);
  const language = app.getLocale().startsWith('es') ? 'es' : 'en';
  dialog.showErrorBox(app.name, explainProblem(error, language).message);
  app.exit(1);
}
