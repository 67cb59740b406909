/** Which channels the core answers, and which only a shell with a window can. */
import type { Handlers } from '../shared/ipc/contract.ts';

/** The channels that only a shell with a window can answer. */
export type ShellChannel =
  | `app.${string}`
  | `settings.${string}`
  | `drafts.${string}`
  | `workspace.${'state' | 'unlock' | 'retry' | 'rebuild' | 'lock' | 'remember' | 'forget'}`
  | 'imports.choose'
  | 'imports.paste'
  | 'imports.drop'
  | 'packets.send'
  | 'packets.choose'
  | 'annotations.export'
  | 'annotations.import'
  | 'pictures.save'
  | 'figures.export'
  | 'commitments.export'
  | 'books.export'
  | 'books.cancel-export'
  | 'books.show-export'
  | 'backups.choose-folder'
  | 'backups.show-folder';
export type CoreHandlers = Omit<Handlers, Extract<keyof Handlers, ShellChannel>>;
