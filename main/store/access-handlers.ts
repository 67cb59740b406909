/** Whether the window may change the workspace, and how it comes to that. */
import type { Handlers } from '../../shared/ipc/contract.ts';
import type { Access } from '../../shared/store/access.ts';
import type { Session } from './session.ts';

export function accessHandlers({
  workspace,
}: Session): Pick<Handlers, 'access.read' | 'access.try-again' | 'access.take-over'> {
  const after = async (work: () => Promise<void>): Promise<Access> => {
    await work();
    return workspace.access();
  };
  return {
    'access.read': () => workspace.access(),
    'access.try-again': () => after(() => workspace.outside.lookAtLock()),
    'access.take-over': () => after(() => workspace.outside.takeOver()),
  };
}
