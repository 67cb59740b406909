/** Undo and redo as the window and its menu ask for them. */
import { createTranslator } from '../../shared/i18n/translate.ts';
import type { Handlers } from '../../shared/ipc/contract.ts';
import type { Session } from './session.ts';

export function historyHandlers(
  session: Session,
): Pick<Handlers, 'history.read' | 'history.undo' | 'history.redo'> {
  return {
    'history.read': () => namesOf(session),
    'history.undo': async () => {
      await session.undo.undo();
      return namesOf(session);
    },
    'history.redo': async () => {
      await session.undo.redo();
      return namesOf(session);
    },
  };
}

function namesOf({ undo, language }: Session): { undo: string | null; redo: string | null } {
  const translate = createTranslator(language());
  const names = undo.names();
  return { undo: names.undo && translate(names.undo), redo: names.redo && translate(names.redo) };
}
