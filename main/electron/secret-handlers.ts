/** What this machine holds of an encrypted workspace outside its folder - the remembered key, the drafts - kept in step with it. */
import { join } from 'node:path';
import { app as electron } from 'electron';
import type { Handlers } from '../../shared/ipc/contract.ts';
import { Problem } from '../../shared/result.ts';
import { DraftFile } from '../annotations/draft-file.ts';
import type { App } from '../create-app.ts';
import type { RememberedKeys } from '../store/encryption/remembered-keys.ts';

type SecretChannels =
  | 'workspace.remember'
  | 'workspace.forget'
  | 'workspace.encrypt'
  | 'workspace.change-passphrase'
  | 'workspace.decrypt'
  | 'drafts.read'
  | 'drafts.keep';

export function secretHandlers(app: App, remembered: RememberedKeys): Pick<Handlers, SecretChannels> {
  const folder = join(electron.getPath('userData'), 'drafts');
  const drafts = new DraftFile(folder, app.workspaceFolder, app.filesIn(folder));
  const withDrafts = async (turn: () => unknown) => {
    const kept = await drafts.read();
    await turn();
    await drafts.keep(kept);
    return null;
  };
  return {
    'workspace.remember': async () => {
      const key = app.rememberable();
      if (!key) throw new Problem('not-encrypted');
      await remembered.remember(app.workspaceFolder, key);
      return null;
    },
    'workspace.forget': async () => {
      await remembered.forget(app.workspaceFolder);
      return null;
    },
    'workspace.encrypt': (input) => withDrafts(() => app.handlers['workspace.encrypt'](input)),
    'workspace.change-passphrase': async (input) => {
      await app.handlers['workspace.change-passphrase'](input);
      await remembered.forget(app.workspaceFolder);
      return null;
    },
    'workspace.decrypt': async (input) => {
      await withDrafts(() => app.handlers['workspace.decrypt'](input));
      await remembered.forget(app.workspaceFolder);
      return null;
    },
    'drafts.read': () => drafts.read(),
    'drafts.keep': async (input) => {
      await drafts.keep(input);
      return null;
    },
  };
}
