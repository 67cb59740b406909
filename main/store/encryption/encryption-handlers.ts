/** Encryption as the settings ask for it. */
import type { Handlers } from '../../../shared/ipc/contract.ts';
import type { Session } from '../session.ts';

type EncryptionChannels = 'workspace.encrypt' | 'workspace.change-passphrase' | 'workspace.decrypt';

export function encryptionHandlers({ workspace }: Session): Pick<Handlers, EncryptionChannels> {
  return {
    'workspace.encrypt': async ({ passphrase }) => {
      await workspace.reseal((encryption, committer) => encryption.turnOn(committer, passphrase));
      return null;
    },
    'workspace.change-passphrase': async (passphrases) => {
      await workspace.reseal((encryption, committer) => encryption.changePassphrase(committer, passphrases));
      return null;
    },
    'workspace.decrypt': async ({ passphrase }) => {
      await workspace.reseal((encryption, committer) => encryption.turnOff(committer, passphrase));
      return null;
    },
  };
}
