/** The channels of commitments. */
import type { Handlers } from '../../shared/ipc/contract.ts';
import type { Session } from '../store/session.ts';
import {
  confirmProposals,
  editCommitment,
  proposeAgain,
  rejectProposals,
  removeCommitment,
  setStatus,
} from './change-commitments.ts';
import { listCommitments } from './list-commitments.ts';

export function commitmentHandlers(
  session: Session,
): Pick<Handlers, Extract<keyof Handlers, `commitments.${string}`>> {
  return {
    'commitments.list': async ({ asOf }) => ({
      commitments: await listCommitments(session, asOf),
      rejected: session.workspace.list('commitments').reduce((sum, { rejected }) => sum + rejected.length, 0),
    }),
    'commitments.confirm': async ({ ids, change }) => ({ ids: await confirmProposals(session, ids, change) }),
    'commitments.reject': async ({ ids }) => {
      await rejectProposals(session, ids);
      return null;
    },
    'commitments.propose-again': async () => ({ count: await proposeAgain(session) }),
    'commitments.edit': async ({ id, change }) => {
      await editCommitment(session, id, change);
      return null;
    },
    'commitments.set-status': async (status) => {
      await setStatus(session, status);
      return null;
    },
    'commitments.remove': async ({ id }) => {
      await removeCommitment(session, id);
      return null;
    },
  };
}
