/** The trash as the window asks for it: each answer is one change, which one undo takes back. */
import type { MessageKey } from '../../shared/i18n/catalogue.ts';
import type { Handlers } from '../../shared/ipc/contract.ts';
import type { Thing, TrashCounts } from '../../shared/trash/trash.ts';
import { rememberDeleted } from '../store/leftovers.ts';
import type { Session } from '../store/session.ts';
import type { StepName } from '../store/step.ts';
import type { RecordChange } from '../store/transaction.ts';
import { moveToTrash, restoreFromTrash } from './change-trash.ts';
import { deleteForGood } from './delete-for-good.ts';
import { askBeforeDeleting, askBeforeTrashing } from './guard-trash.ts';
import { listTrash } from './list-trash.ts';

type TrashChannels = 'trash.list' | 'trash.move' | 'trash.restore' | 'trash.delete';

export function trashHandlers(session: Session): Pick<Handlers, TrashChannels> {
  const { workspace, undo, language } = session;
  return {
    'trash.list': () => listTrash(workspace),
    'trash.move': ({ things, confirmed }) =>
      undo.change(named('history.things-trashed'), (transaction) => {
        if (!confirmed) askBeforeTrashing(transaction, things, language());
        return moveToTrash(transaction, things, session);
      }),
    'trash.restore': ({ things }) =>
      undo.change(named('history.things-restored'), (transaction) => restoreFromTrash(transaction, things)),
    'trash.delete': ({ things, confirmed }) => remove(session, things, confirmed),
  };
}

async function remove(
  session: Session,
  things: readonly Thing[],
  isConfirmed: boolean,
): Promise<TrashCounts> {
  const { workspace, undo, language } = session;
  const deleted: RecordChange[] = [];
  const counts = await undo.change(named('history.things-deleted'), (transaction) => {
    const deletedNow = deleteForGood(transaction, things);
    if (!isConfirmed) askBeforeDeleting(workspace, things, language());
    deleted.push(...transaction.changes());
    return deletedNow;
  });
  await rememberDeleted(workspace, deleted);
  return counts;
}

function named(name: MessageKey): (counts: TrashCounts) => StepName {
  return (counts) => ({ name, details: { ...counts } });
}
