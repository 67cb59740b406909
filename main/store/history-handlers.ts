/** Undo and redo as the window and its menu ask for them. */
import type { Handlers } from '../../shared/ipc/contract.ts';
import type { Session } from './session.ts';
import { sayStep } from './step.ts';

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
  const next = undo.next();
  return {
    undo: next.undo && sayStep(next.undo, language()),
    redo: next.redo && sayStep(next.redo, language()),
  };
}
