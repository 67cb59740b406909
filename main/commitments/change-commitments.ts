/** Confirms, rejects, corrects and removes commitments, and says what became of them; they are kept per document. */
import { targetAt, readingText } from '../../shared/annotations/target.ts';
import type { CommitmentChange, NewStatus } from '../../shared/commitments/listed-commitment.ts';
import type { Commitment, CommitmentsRecord } from '../../shared/programmes/commitment.ts';
import { Problem } from '../../shared/result.ts';
import { asListed } from '../documents/live-documents.ts';
import type { Session } from '../store/session.ts';
import { shortTitle, type StepName } from '../store/step.ts';
import type { Transaction } from '../store/transaction.ts';
import { openProposals, type Proposal } from './list-commitments.ts';
import { rejectedId } from './list-rejected.ts';

/** @param id of a proposal @throws the Problem `commitment-not-found` */
function findProposal(transaction: Transaction, id: string): Proposal {
  const documentId = transaction.catalogue.documentOf(id.split(':')[0] ?? '') ?? '';
  const record = transaction.get('documents', documentId);
  const known = transaction.get('commitments', documentId);
  const isInUse =
    record?.document.trashedAt === null && asListed(record, transaction).document.duplicateOf === null;
  const proposal = isInUse ? openProposals(record, known).find((one) => one.id === id) : undefined;
  if (!proposal) throw new Problem('commitment-not-found');
  return proposal;
}

function recordOf(transaction: Transaction, documentId: string): CommitmentsRecord {
  return transaction.get('commitments', documentId) ?? { documentId, commitments: [], rejected: [] };
}

function put(transaction: Transaction, record: CommitmentsRecord): void {
  const isEmpty = record.commitments.length + record.rejected.length === 0;
  transaction.put('commitments', record.documentId, isEmpty ? undefined : record);
}

/** @param change what the user corrected of the only one */
export async function confirmProposals(
  session: Session,
  ids: readonly string[],
  change: CommitmentChange | null,
): Promise<string[]> {
  const step: StepName = { name: 'history.commitments-confirmed', details: { count: ids.length } };
  return session.undo.change(step, (transaction) =>
    ids.map((id) => {
      const proposal = findProposal(transaction, id);
      const commitment = { ...commitmentOf(proposal, session), ...change };
      const record = recordOf(transaction, proposal.documentId);
      put(transaction, { ...record, commitments: [...record.commitments, commitment] });
      return commitment.id;
    }),
  );
}

function commitmentOf(proposal: Proposal, session: Session): Commitment {
  const { documentId, initiativeId, initiative, place, due, amounts, actors } = proposal;
  const now = session.now().toISOString();
  return {
    id: session.createId(),
    documentId,
    initiativeId,
    target: targetAt(readingText(initiative), place.start, place.end),
    title: null,
    due: due && { from: due.from, to: due.to, precision: due.precision },
    amounts: [...amounts],
    actors: [...actors],
    statuses: [],
    author: session.userName(),
    createdAt: now,
    updatedAt: now,
  };
}

/** They are not proposed again. */
export async function rejectProposals(session: Session, ids: readonly string[]): Promise<void> {
  const step: StepName = { name: 'history.proposals-rejected', details: { count: ids.length } };
  await session.undo.change(step, (transaction) => {
    for (const id of ids) {
      const { documentId, initiativeId, initiative, place } = findProposal(transaction, id);
      const target = targetAt(readingText(initiative), place.start, place.end);
      const rejected = {
        initiativeId,
        target,
        author: session.userName(),
        rejectedAt: session.now().toISOString(),
      };
      const record = recordOf(transaction, documentId);
      put(transaction, { ...record, rejected: [...record.rejected, rejected] });
    }
  });
}

/** Those that were rejected are proposed again; null: all. @returns how many */
export async function proposeAgain(session: Session, ids: readonly string[] | null): Promise<number> {
  const wanted = ids === null ? null : new Set(ids);
  const isWanted = (one: CommitmentsRecord['rejected'][number]) => wanted?.has(rejectedId(one)) ?? true;
  const records = session.workspace.list('commitments').filter(({ rejected }) => rejected.some(isWanted));
  const count = records.reduce((sum, { rejected }) => sum + rejected.filter(isWanted).length, 0);
  if (count === 0) return 0;
  await session.undo.change({ name: 'history.proposals-again', details: { count } }, (transaction) => {
    for (const record of records) {
      put(transaction, { ...record, rejected: record.rejected.filter((one) => !isWanted(one)) });
    }
  });
  return count;
}

export async function editCommitment(session: Session, id: string, change: CommitmentChange): Promise<void> {
  await session.undo.change(named('history.commitment-edited'), (transaction) =>
    replace(transaction, session, id, (commitment) => ({ ...commitment, ...change })),
  );
}

export async function setStatus(session: Session, { id, ...status }: NewStatus): Promise<void> {
  const entry = { ...status, author: session.userName(), setAt: session.now().toISOString() };
  await session.undo.change(named('history.status-set'), (transaction) =>
    replace(transaction, session, id, (commitment) => ({
      ...commitment,
      statuses: [...commitment.statuses, entry],
    })),
  );
}

export async function removeCommitment(session: Session, id: string): Promise<void> {
  await session.undo.change(named('history.commitment-removed'), (transaction) => {
    const [record, commitment] = findCommitment(transaction, id);
    put(transaction, { ...record, commitments: record.commitments.filter((one) => one !== commitment) });
    return commitment;
  });
}

function named(name: StepName['name']): (commitment: Commitment) => StepName {
  return ({ title, target }) => ({ name, details: { title: shortTitle(title ?? target.exact) } });
}

function replace(
  transaction: Transaction,
  session: Session,
  id: string,
  change: (commitment: Commitment) => Commitment,
): Commitment {
  const [record, commitment] = findCommitment(transaction, id);
  const changed = { ...change(commitment), updatedAt: session.now().toISOString() };
  put(transaction, {
    ...record,
    commitments: record.commitments.map((one) => (one === commitment ? changed : one)),
  });
  return changed;
}

/** @throws the Problem `commitment-not-found` */
function findCommitment(transaction: Transaction, id: string): [CommitmentsRecord, Commitment] {
  for (const record of transaction.list('commitments')) {
    const commitment = record.commitments.find((one) => one.id === id);
    if (commitment) return [record, commitment];
  }
  throw new Problem('commitment-not-found');
}
