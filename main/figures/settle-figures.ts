/** Remembers that two figures are not of one thing, or takes that back; each is one step. */
import type { Input } from '../../shared/ipc/contract.ts';
import { pairKey, type FigureRef } from '../../shared/figures/settled-figures.ts';
import { Problem } from '../../shared/result.ts';
import type { Session } from '../store/session.ts';
import type { Transaction } from '../store/transaction.ts';

export async function settleFigures(
  { undo, now, userName }: Pick<Session, 'undo' | 'now' | 'userName'>,
  { figures, isSettled }: Input<'figures.settle'>,
): Promise<null> {
  const [first, second] = figures.toSorted((one, other) => (one.initiativeId < other.initiativeId ? -1 : 1));
  if (!first || !second) return null;
  const pair = { figures: [first, second] as [FigureRef, FigureRef], author: userName() };
  const name = isSettled ? 'history.figures-set-aside' : 'history.figures-taken-back';
  await undo.change(
    () => ({ name }),
    (transaction) => {
      const documentId = documentOf(transaction, first.initiativeId);
      documentOf(transaction, second.initiativeId);
      const before = transaction.get('settled-figures', documentId)?.pairs ?? [];
      const others = before.filter((one) => pairKey(one.figures) !== pairKey(pair.figures));
      const pairs = isSettled ? [...others, { ...pair, settledAt: now().toISOString() }] : others;
      const record = pairs.length === 0 ? undefined : { documentId, pairs };
      transaction.put('settled-figures', documentId, record);
    },
  );
  return null;
}

/** @throws Problem `initiative-not-found` */
function documentOf({ catalogue }: Transaction, initiativeId: string): string {
  const documentId = catalogue.documentOf(initiativeId);
  if (documentId === undefined) throw new Problem('initiative-not-found', { id: initiativeId });
  return documentId;
}
