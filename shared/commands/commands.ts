/**
 * Every command of the program: what it is called, its keys, and where they apply. The native menu, the tooltips, the command palette and
 * the shortcut sheet are all made of this one table. To add one: a line here, its name in both catalogues (`commands.name`), and
 * `useCommand` (anywhere) or `keysIn` (in a part of the window) where it is carried out.
 */
import type { MessageKey } from '../i18n/catalogue.ts';

/** Where keys apply: in the whole window, or while the focus is in a part of it. */
export type Place =
  | 'window'
  | 'list'
  | 'initiatives'
  | 'documents'
  | 'text'
  | 'annotations'
  | 'card'
  | 'trash'
  | 'annotation'
  | 'review';

/** Under what a command stands in the menu, the palette and the sheet; in their order. */
export const GROUPS = ['file', 'edit', 'view', 'go', 'initiative', 'book', 'settings', 'help'] as const;
export type Group = (typeof GROUPS)[number];

interface CommandRow {
  id: string;
  /** Names of the keys as `keys.ts` reads them; any of them will do. None: it is reached by menu and palette. */
  keys: readonly string[];
  /** Where a Mac has others. */
  mac?: readonly string[];
  place: Place;
  /** Of a command of the whole window. */
  group?: Group;
  /** Found in the palette, but too rare for the menu; where it is not possible, its keys are left to the window. */
  isRare?: true;
}

export const COMMANDS = [
  { id: 'import', keys: ['Mod+O'], place: 'window', group: 'file' },
  { id: 'paste', keys: ['Mod+Shift+V'], place: 'window', group: 'file' },
  { id: 'open-packet', keys: ['Mod+Shift+O'], place: 'window', group: 'file' },
  { id: 'send-documents', keys: ['Mod+Shift+D'], place: 'window', group: 'file' },
  { id: 'back-up', keys: ['Mod+Shift+S'], place: 'window', group: 'file' },
  { id: 'print', keys: ['Mod+P'], place: 'window', group: 'file' },
  { id: 'lock', keys: ['Mod+L'], place: 'window', group: 'file' },
  { id: 'settings', keys: ['Mod+,'], place: 'window', group: 'file' },

  { id: 'undo', keys: ['Mod+Z'], place: 'window', group: 'edit' },
  { id: 'redo', keys: ['Mod+Y'], mac: ['Mod+Shift+Z'], place: 'window', group: 'edit' },
  { id: 'find', keys: ['Mod+F'], place: 'window', group: 'edit' },
  { id: 'search', keys: ['Mod+Shift+F'], place: 'window', group: 'edit' },
  { id: 'saved-searches', keys: ['Mod+D'], place: 'window', group: 'edit', isRare: true },

  { id: 'palette', keys: ['Mod+K'], place: 'window', group: 'view' },
  { id: 'toggle-outline', keys: ['Mod+B'], place: 'window', group: 'view' },
  { id: 'text-larger', keys: ['Mod+=', 'Mod+Plus'], place: 'window', group: 'view', isRare: true },
  { id: 'text-smaller', keys: ['Mod+Minus'], place: 'window', group: 'view', isRare: true },
  { id: 'text-usual', keys: ['Mod+0'], place: 'window', group: 'view', isRare: true },
  { id: 'text-alone', keys: ['F11'], mac: ['Mod+Shift+R'], place: 'window', group: 'view', isRare: true },
  { id: 'next-part', keys: ['F6'], place: 'window', group: 'view' },
  { id: 'previous-part', keys: ['Shift+F6'], place: 'window', group: 'view' },

  { id: 'go-library', keys: ['Mod+1'], place: 'window', group: 'go' },
  { id: 'go-initiatives', keys: ['Mod+2'], place: 'window', group: 'go' },
  { id: 'go-annotations', keys: ['Mod+3'], place: 'window', group: 'go' },
  { id: 'go-book', keys: ['Mod+4'], place: 'window', group: 'go' },
  { id: 'go-trash', keys: ['Mod+5'], place: 'window', group: 'go' },
  { id: 'go-figures', keys: ['Mod+9'], place: 'window', group: 'go' },
  { id: 'back', keys: ['Alt+Left'], mac: ['Mod+['], place: 'window', group: 'go' },
  { id: 'forward', keys: ['Alt+Right'], mac: ['Mod+]'], place: 'window', group: 'go' },

  { id: 'annotate', keys: ['Mod+Shift+A'], place: 'window', group: 'initiative' },
  { id: 'annotate-talking-point', keys: [], place: 'window', group: 'initiative', isRare: true },
  { id: 'annotate-question', keys: [], place: 'window', group: 'initiative', isRare: true },
  { id: 'annotate-watch-out', keys: [], place: 'window', group: 'initiative', isRare: true },
  { id: 'annotate-action', keys: [], place: 'window', group: 'initiative', isRare: true },
  { id: 'in-book', keys: ['Mod+Shift+B'], place: 'window', group: 'initiative' },
  { id: 'read-in-document', keys: ['Mod+J'], place: 'window', group: 'initiative' },

  { id: 'import-annotations', keys: [], place: 'window', group: 'initiative', isRare: true },
  { id: 'export-annotations', keys: [], place: 'window', group: 'initiative', isRare: true },
  { id: 'manage-tags', keys: [], place: 'window', group: 'initiative', isRare: true },

  { id: 'new-book', keys: ['Mod+N'], place: 'window', group: 'book' },
  { id: 'export', keys: ['Mod+E'], place: 'window', group: 'book' },
  { id: 'send-book', keys: ['Mod+Shift+E'], place: 'window', group: 'book' },
  { id: 'book-history', keys: ['Mod+Shift+H'], place: 'window', group: 'book' },
  { id: 'trash-book', keys: ['Mod+Shift+Delete'], place: 'window', group: 'book' },

  { id: 'show-workspace', keys: [], place: 'window', group: 'settings', isRare: true },
  { id: 'show-backups', keys: [], place: 'window', group: 'settings', isRare: true },
  { id: 'show-encryption', keys: [], place: 'window', group: 'settings', isRare: true },
  { id: 'show-dialogues', keys: [], place: 'window', group: 'settings', isRare: true },
  { id: 'speak-english', keys: [], place: 'window', group: 'settings', isRare: true },
  { id: 'speak-spanish', keys: [], place: 'window', group: 'settings', isRare: true },
  { id: 'theme-system', keys: [], place: 'window', group: 'settings', isRare: true },
  { id: 'theme-light', keys: [], place: 'window', group: 'settings', isRare: true },
  { id: 'theme-dark', keys: [], place: 'window', group: 'settings', isRare: true },

  { id: 'shortcuts', keys: ['F1'], place: 'window', group: 'help' },

  { id: 'list-move', keys: ['Up', 'Down'], place: 'list' },
  { id: 'list-page', keys: ['PageUp', 'PageDown'], place: 'list' },
  { id: 'list-first', keys: ['Home', 'Mod+Home'], place: 'list' },
  { id: 'list-last', keys: ['End', 'Mod+End'], place: 'list' },
  { id: 'list-aside', keys: ['Left', 'Right'], place: 'list' },
  { id: 'list-open', keys: ['Enter'], place: 'list' },
  { id: 'list-keys', keys: ['?'], place: 'list' },

  { id: 'list-add', keys: ['B'], place: 'initiatives' },

  { id: 'document-trash', keys: ['Delete'], place: 'documents' },

  { id: 'text-walk', keys: ['Up', 'Down', 'Home', 'End'], place: 'text' },
  { id: 'text-select', keys: ['Enter'], place: 'text' },
  { id: 'text-select-next', keys: ['Left', 'Right'], place: 'text' },
  { id: 'text-select-more', keys: ['Shift+Right', 'Shift+Left'], place: 'text' },
  { id: 'text-select-initiative', keys: ['Shift+Down', 'Shift+Up'], place: 'text' },
  { id: 'text-let-go', keys: ['Esc'], place: 'text' },
  { id: 'text-highlight', keys: ['H'], place: 'text' },
  { id: 'text-note', keys: ['N'], place: 'text' },
  { id: 'text-talking-point', keys: ['T'], place: 'text' },
  { id: 'text-question', keys: ['Q'], place: 'text' },
  { id: 'text-watch-out', keys: ['W'], place: 'text' },
  { id: 'text-action', keys: ['A'], place: 'text' },
  { id: 'text-tag', keys: ['L'], place: 'text' },
  { id: 'text-copy', keys: ['C'], place: 'text' },
  { id: 'text-book', keys: ['B'], place: 'text' },
  { id: 'text-panel', keys: ['O'], place: 'text' },
  { id: 'text-same', keys: ['S'], place: 'text' },

  { id: 'annotations-choose', keys: ['Space'], place: 'annotations' },
  { id: 'annotations-choose-all', keys: ['Mod+A'], place: 'annotations' },

  { id: 'card-rename', keys: ['F2'], place: 'card' },
  { id: 'card-up', keys: ['Alt+Up'], place: 'card' },
  { id: 'card-down', keys: ['Alt+Down'], place: 'card' },
  { id: 'card-remove', keys: ['Delete'], place: 'card' },

  { id: 'trash-choose', keys: ['Space'], place: 'trash' },
  { id: 'trash-choose-up', keys: ['Shift+Up'], place: 'trash' },
  { id: 'trash-choose-down', keys: ['Shift+Down'], place: 'trash' },
  { id: 'trash-choose-all', keys: ['Mod+A'], place: 'trash' },
  { id: 'trash-restore', keys: ['Enter'], place: 'trash' },
  { id: 'trash-delete', keys: ['Delete'], place: 'trash' },

  { id: 'annotation-save', keys: ['Mod+Enter'], place: 'annotation' },

  { id: 'review-merge', keys: ['M'], place: 'review' },
  { id: 'review-split', keys: ['S', 'Enter'], place: 'review' },
  { id: 'review-leave-out', keys: ['Delete', 'Backspace'], place: 'review' },
  { id: 'review-restore', keys: ['R'], place: 'review' },
  { id: 'review-initiative', keys: ['I'], place: 'review' },
  { id: 'review-sub-point', keys: ['U'], place: 'review' },
  { id: 'review-section', keys: ['H'], place: 'review' },
  { id: 'review-undo', keys: ['Mod+Z'], place: 'review' },
  { id: 'review-redo', keys: ['Mod+Y', 'Mod+Shift+Z'], place: 'review' },
  { id: 'review-accept', keys: ['Mod+Enter'], place: 'review' },
] as const satisfies readonly CommandRow[];

export type CommandId = (typeof COMMANDS)[number]['id'];
export type CommandIn<P extends Place> = Extract<(typeof COMMANDS)[number], { place: P }>['id'];
export type WindowCommand = CommandIn<'window'>;
export type Command = Omit<CommandRow, 'id'> & { id: CommandId };

const rows: readonly Command[] = COMMANDS;

export function commandsIn(place: Place): readonly Command[] {
  return rows.filter((command) => command.place === place);
}

/** Those that the native menu, the palette and the window's own keys know. */
export const WINDOW_COMMANDS = COMMANDS.filter((command) => command.place === 'window');

export function commandOf(id: CommandId): Command {
  const found = rows.find((command) => command.id === id);
  if (!found) throw new Error(`no command ${id}`);
  return found;
}

/** Not in the menu. */
export function isRare(id: CommandId): boolean {
  return commandOf(id).isRare === true;
}

/** @returns the key of the catalogues under which its name stands */
export function nameOf(id: CommandId): MessageKey {
  return `commands.name.${id}`;
}
