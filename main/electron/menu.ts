/** The native menu, in the user's language; our own commands are sent to the window, the rest are the platform's roles. */
import { app, Menu, type BrowserWindow, type MenuItemConstructorOptions } from 'electron';
import type { MessageKey } from '../../shared/i18n/catalogue.ts';
import { createTranslator } from '../../shared/i18n/translate.ts';
import type { Command } from '../../shared/ipc/contract.ts';
import { push } from './program.ts';
import type { SettingsFile } from './settings-file.ts';

/** What undo and redo would do, in the user's language; null where there is nothing. */
export interface NextSteps {
  undo: string | null;
  redo: string | null;
}

export function buildMenu(window: BrowserWindow, settings: SettingsFile, next: NextSteps): void {
  const translate = createTranslator(settings.current().language);
  const command = (
    label: MessageKey,
    name: Command,
    accelerator: string,
    step: string | null = null,
  ): MenuItemConstructorOptions => ({
    // An ampersand would underline the letter behind it.
    label: translate(label) + (step === null ? '' : `: ${step.replaceAll('&', '&&')}`),
    accelerator,
    click: () => {
      push(window, { kind: 'command', command: name });
    },
  });
  const role = (
    label: MessageKey,
    name: NonNullable<MenuItemConstructorOptions['role']>,
  ): MenuItemConstructorOptions => ({ label: translate(label), role: name });
  const separator: MenuItemConstructorOptions = { type: 'separator' };

  const file = [
    command('menu.import', 'import', 'CmdOrCtrl+O'),
    command('menu.import-clipboard', 'paste', 'CmdOrCtrl+Shift+V'),
    command('menu.open-packet', 'open-packet', 'CmdOrCtrl+Shift+O'),
    command('menu.new-book', 'new-book', 'CmdOrCtrl+N'),
    command('menu.export', 'export', 'CmdOrCtrl+E'),
    separator,
    command('menu.settings', 'settings', 'CmdOrCtrl+,'),
    separator,
    role('menu.quit', 'quit'),
  ];
  const edit = [
    command('menu.undo', 'undo', 'CmdOrCtrl+Z', next.undo),
    command('menu.redo', 'redo', process.platform === 'darwin' ? 'Cmd+Shift+Z' : 'Ctrl+Y', next.redo),
    separator,
    role('menu.cut', 'cut'),
    role('menu.copy', 'copy'),
    role('menu.paste', 'paste'),
    role('menu.select-all', 'selectAll'),
    separator,
    command('menu.find', 'find', 'CmdOrCtrl+F'),
  ];
  const view = [
    command('menu.outline', 'toggle-outline', 'CmdOrCtrl+B'),
    separator,
    role('menu.zoom-in', 'zoomIn'),
    role('menu.zoom-out', 'zoomOut'),
    role('menu.zoom-reset', 'resetZoom'),
    role('menu.full-screen', 'togglefullscreen'),
    ...(app.isPackaged ? [] : [separator, role('menu.developer-tools', 'toggleDevTools')]),
  ];
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      { label: translate('menu.file'), submenu: file },
      { label: translate('menu.edit'), submenu: edit },
      { label: translate('menu.view'), submenu: view },
    ]),
  );
}
