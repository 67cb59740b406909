/** Entry of the desktop program: one instance, window first, then the workspace behind it. */
import { app, dialog, nativeTheme } from 'electron';
import { explainProblem } from '../../shared/i18n/explain-problem.ts';
import { registerAppScheme, serveRenderer } from './app-protocol.ts';
import { installationOf, readArguments, useAskedUserData } from './arguments.ts';
import { openProgram, type Program } from './program.ts';
import { serveContract } from './ipc-server.ts';
import { buildMenu } from './menu.ts';
import { denyPermissionsAndRequests } from './lock-down.ts';
import { openSettings } from './settings-file.ts';
import { createWindow } from './window.ts';

useAskedUserData(process.argv);
registerAppScheme();
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
if (app.requestSingleInstanceLock()) void app.whenReady().then(start);
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
  buildMenu(window, settings);
  settings.onChange(({ theme }) => {
    nativeTheme.themeSource = theme;
    buildMenu(window, settings);
  });
  app.on('second-instance', () => {
    if (window.isMinimized()) window.restore();
    window.focus();
  });
  app.on('window-all-closed', () => {
    app.quit();
  });
  closeBeforeQuitting(program);
  await program.catch((error: unknown) => {
    dialog.showErrorBox(app.name, explainProblem(error, settings.current().language).message);
    app.exit(1);
  });
}

/** Quitting waits until what is being written is on disk. */
function closeBeforeQuitting(program: Promise<Program>): void {
  let isClosed = false;
  app.on('before-quit', (event) => {
    if (isClosed) return;
    event.preventDefault();
    void program
      .then((opened) => opened.app.close())
      .catch(() => undefined)
      .finally(() => {
        isClosed = true;
        app.quit();
      });
  });
}
