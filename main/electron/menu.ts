/**
 * The native menu, in the user's language: the commands of the table in `shared/commands`, sent to the window, and the platform's own roles
 * among them. Our keys are only shown here where the platform allows it: the window itself hears them, so that a text field comes first.
 */
import { app, Menu, type BrowserWindow, type MenuItemConstructorOptions } from 'electron';
import { nameOf, WINDOW_COMMANDS, type Group, type WindowCommand } from '../../shared/commands/commands.ts';
import { acceleratorOf, keysOf } from '../../shared/commands/keys.ts';
import type { MessageKey } from '../../shared/i18n/catalogue.ts';
import { createTranslator, type Translate } from '../../shared/i18n/translate.ts';
import { push } from './program.ts';
import type { SettingsFile } from './settings-file.ts';

/** What undo and redo would do, in the user's language; null where there is nothing. */
export interface NextSteps {
  undo: string | null;
  redo: string | null;
}

type Item = MenuItemConstructorOptions;
const SEPARATOR: Item = { type: 'separator' };
const platform = process.platform === 'darwin' ? 'mac' : 'pc';

export function buildMenu(window: BrowserWindow, settings: SettingsFile, next: NextSteps): void {
  const translate = createTranslator(settings.current().language);
  const steps: Partial<Record<WindowCommand, string | null>> = next;
  const commands = (group: Group): Item[] =>
    WINDOW_COMMANDS.filter((command) => command.group === group && !('isRare' in command)).map((command) => {
      const [keys] = keysOf(command, platform);
      return {
        label: labelOf(translate(nameOf(command.id)), steps[command.id] ?? null),
        ...(keys !== undefined && { accelerator: acceleratorOf(keys), registerAccelerator: false }),
        click: () => {
          push(window, { kind: 'command', command: command.id });
        },
      };
    });
  const role = roleIn(translate);
  const submenus: [MessageKey, Item[]][] = [
    ['menu.file', [...commands('file'), SEPARATOR, role('menu.quit', 'quit')]],
    ['menu.edit', [...commands('edit'), SEPARATOR, ...editRoles(role)]],
    ['menu.view', [...commands('view'), SEPARATOR, ...viewRoles(role)]],
    ['menu.go', commands('go')],
    ['menu.initiative', commands('initiative')],
    ['menu.book', commands('book')],
    ['menu.help', commands('help')],
  ];
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...(platform === 'mac' ? [{ role: 'appMenu' } satisfies Item] : []),
      ...submenus.map(([label, submenu]) => ({ label: translate(label), submenu })),
    ]),
  );
}

/** An ampersand would underline the letter behind it. */
function labelOf(name: string, step: string | null): string {
  return step === null ? name : `${name}: ${step.replaceAll('&', '&&')}`;
}

type Role = (label: MessageKey, name: NonNullable<Item['role']>) => Item;

function roleIn(translate: Translate): Role {
  return (label, name) => ({ label: translate(label), role: name });
}

function editRoles(role: Role): Item[] {
  return [
    role('menu.cut', 'cut'),
    role('menu.copy', 'copy'),
    role('menu.paste', 'paste'),
    role('menu.select-all', 'selectAll'),
  ];
}

function viewRoles(role: Role): Item[] {
  return [
    role('menu.zoom-in', 'zoomIn'),
    role('menu.zoom-out', 'zoomOut'),
    role('menu.zoom-reset', 'resetZoom'),
    role('menu.full-screen', 'togglefullscreen'),
    ...(app.isPackaged ? [] : [SEPARATOR, role('menu.developer-tools', 'toggleDevTools')]),
  ];
}
