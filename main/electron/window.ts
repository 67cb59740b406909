/** The one window: where it stands, what it may do, and that it never goes anywhere else. */
import { join } from 'node:path';
import { app, BrowserWindow, nativeTheme } from 'electron';
import type { Settings } from '../../shared/settings.ts';
import { APP_ORIGIN } from './app-protocol.ts';
import { keepWindowState, readWindowState } from './window-state.ts';

export function createWindow(settings: Settings, devServer: string | null): BrowserWindow {
  const state = readWindowState();
  const window = new BrowserWindow({
    ...state.bounds,
    minWidth: 800,
    minHeight: 560,
    show: false,
    title: app.name,
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#15181C' : '#FBFAF7',
    webPreferences: {
      preload: join(app.getAppPath(), 'out', 'preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      spellcheck: false,
    },
  });
  if (state.isMaximized) window.maximize();
  keepWindowState(window);
  stayHere(window, devServer);
  window.once('ready-to-show', () => {
    window.show();
  });
  void window.loadURL(addressFor(settings, devServer));
  return window;
}

/** The language goes along, so that the first thing painted is already in it. */
function addressFor({ language }: Settings, devServer: string | null): string {
  return `${devServer ?? APP_ORIGIN}/?language=${language}`;
}

function stayHere(window: BrowserWindow, devServer: string | null): void {
  window.webContents.setWindowOpenHandler(() => ({ action: 'deny' }));
  window.webContents.on('will-navigate', (event) => {
    if (devServer === null || !event.url.startsWith(devServer)) event.preventDefault();
  });
  window.webContents.on('will-attach-webview', (event) => {
    event.preventDefault();
  });
}
