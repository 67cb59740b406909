/** What every handler works with: the open workspace, its undo, and the clock, ids and language it must not reach for itself. */
import type { Language } from '../../shared/i18n/language.ts';
import type { UndoStack } from './undo-stack.ts';
import type { Workspace } from './workspace.ts';

export interface Session {
  workspace: Workspace;
  undo: UndoStack;
  now: () => Date;
  /** Globally unique and rising with time (UUID version 7). */
  createId: () => string;
  /** Language of messages. */
  language: () => Language;
  /** Name put on annotations. */
  userName: () => string;
}
