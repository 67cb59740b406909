/** The names of all channels between window and core; apart from the contract so that the preload script stays small. */
export const CHANNELS = [
  'app.status',
  'app.show-workspace',
  'app.edit-text',
  'access.read',
  'access.try-again',
  'access.take-over',
  'settings.read',
  'settings.change',
  'documents.list',
  'documents.read',
  'documents.make-main',
  'imports.choose',
  'imports.paste',
  'imports.drop',
  'imports.list',
  'imports.read',
  'imports.accept',
  'imports.discard',
  'imports.cancel',
  'dialogues.list',
  'dialogues.save',
  'dialogues.remove',
  'initiatives.search',
  'initiatives.facts',
  'initiatives.read',
  'annotations.add',
  'annotations.edit',
  'annotations.trash',
  'books.list',
  'books.read',
  'books.create',
  'books.edit-cover',
  'books.add-initiatives',
  'books.move-card',
  'books.remove-card',
  'books.rename-card',
  'books.trash',
  'books.export',
  'books.cancel-export',
  'books.show-export',
  'history.read',
  'history.undo',
  'history.redo',
] as const;
export type Channel = (typeof CHANNELS)[number];

/** Pushed from the core to the window. */
export const PUSH_CHANNEL = 'push';

/** The window's word that all that was typed in it is saved. */
export const SAVED_NOW_CHANNEL = 'saved-now';
