/** Keeps the dialogues that the user defines. Documents hold the ids of their pillars, so what they use cannot be taken away. */
import { isDeepStrictEqual } from 'node:util';
import { BUILT_IN_DIALOGUE } from '../../shared/documents/dialogues/built-in-dialogue.ts';
import type { Dialogue } from '../../shared/documents/dialogues/dialogue.ts';
import { findFaults } from '../../shared/documents/dialogues/find-faults.ts';
import { numberPillars } from '../../shared/documents/dialogues/number-pillars.ts';
import type { Handlers } from '../../shared/ipc/contract.ts';
import { Problem } from '../../shared/result.ts';
import type { Session } from '../store/session.ts';
import type { Transaction } from '../store/transaction.ts';
import { dropTabs, refuseWhileUsed } from './dialogue-use.ts';
import { listDialogues } from './list-dialogues.ts';

type DialogueChannels = 'dialogues.list' | 'dialogues.save' | 'dialogues.remove';

export function dialogueHandlers(session: Session): Pick<Handlers, DialogueChannels> {
  const { workspace, undo } = session;
  return {
    'dialogues.list': () => listDialogues(workspace),
    'dialogues.save': (draft) => {
      const isKnown = workspace.get('dialogues', draft.id) !== undefined;
      return undo.change(isKnown ? 'history.dialogue-edited' : 'history.dialogue-added', (transaction) =>
        save(transaction, draft, session),
      );
    },
    'dialogues.remove': async ({ id }) => {
      await undo.change('history.dialogue-removed', (transaction) => {
        remove(transaction, id);
      });
      return null;
    },
  };
}

/** @throws the Problem of the first fault there is; `pillars-in-documents`, `pillars-in-books` when a pillar that is needed is gone */
function save(transaction: Transaction, draft: Dialogue, session: Session): Dialogue {
  const known = transaction.get('dialogues', draft.id);
  const others = listDialogues(transaction).filter(({ id }) => id !== draft.id);
  const [fault] = findFaults(draft, [BUILT_IN_DIALOGUE, ...others]);
  if (fault) throw new Problem(fault.code, fault.details);
  const dialogue = numberPillars(draft, known, session.createId);
  const kept = new Set(dialogue.pillars.map(({ id }) => id));
  takePillars(transaction, known?.pillars.filter(({ id }) => !kept.has(id)) ?? []);
  const now = session.now().toISOString();
  const made = { author: known?.author ?? session.userName(), createdAt: known?.createdAt ?? now };
  const { updatedAt = now } = known ?? {};
  if (!isDeepStrictEqual({ ...dialogue, ...made, updatedAt }, known)) {
    transaction.put('dialogues', dialogue.id, { ...dialogue, ...made, updatedAt: now });
  }
  return dialogue;
}

/** @throws the Problem `dialogue-not-found`, `pillars-in-documents` or `pillars-in-books` */
function remove(transaction: Transaction, id: string): void {
  const dialogue = transaction.get('dialogues', id);
  if (!dialogue) throw new Problem('dialogue-not-found');
  takePillars(transaction, dialogue.pillars, id);
  transaction.put('dialogues', id, undefined);
}

function takePillars(transaction: Transaction, pillars: Dialogue['pillars'], dialogueId?: string): void {
  const gone = new Set(pillars.map(({ id }) => id));
  refuseWhileUsed(transaction, gone, dialogueId);
  dropTabs(transaction, gone);
}
