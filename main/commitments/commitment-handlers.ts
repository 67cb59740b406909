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
import { listRejected } from './list-rejected.ts';

export function commitmentHandlers(
  session: Session,
): Pick<Handlers, Exclude<Extract<keyof Handlers, `commitments.${string}`>, 'commitments.export'>> {
  return {
    'commitments.list': async ({ asOf }) => ({
      commitments: await listCommitments(session, asOf),
      rejected: await listRejected(session),
    }),
    'commitments.confirm': async ({ ids, change }) => ({ ids: await confirmProposals(session, ids, change) }),
    'commitments.reject': async ({ ids }) => {
      await rejectProposals(session, ids);
      return null;
    },
    'commitments.propose-again': async ({ ids }) => ({ count: await proposeAgain(session, ids) }),
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
