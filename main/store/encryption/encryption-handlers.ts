/** Encryption as the settings ask for it. */
import type { Handlers } from '../../../shared/ipc/contract.ts';
import type { Session } from '../session.ts';

type EncryptionChannels = 'workspace.encrypt' | 'workspace.change-passphrase' | 'workspace.decrypt';

/** @param turned what to do once the workspace was sealed or opened */
export function encryptionHandlers(
  { workspace }: Session,
  turned: () => Promise<void>,
): Pick<Handlers, EncryptionChannels> {
  return {
    'workspace.encrypt': async ({ passphrase }) => {
      await workspace.reseal((encryption, committer) => encryption.turnOn(committer, passphrase));
      await turned();
      return null;
    },
    'workspace.change-passphrase': async (passphrases) => {
      await workspace.reseal((encryption, committer) => encryption.changePassphrase(committer, passphrases));
      return null;
    },
    'workspace.decrypt': async ({ passphrase }) => {
      await workspace.reseal((encryption, committer) => encryption.turnOff(committer, passphrase));
      await turned();
      return null;
    },
  };
}
