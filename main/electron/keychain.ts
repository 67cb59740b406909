/** The keychain of the system. On Linux without one, Electron would only scramble what it is given: that is as good as none. */
import { safeStorage } from 'electron';
import type { Keychain } from '../store/encryption/remembered-keys.ts';

export const keychain: Keychain = {
  isAvailable: async () => !isOnlyScrambling() && (await safeStorage.isAsyncEncryptionAvailable()),
  seal: (text) => safeStorage.encryptStringAsync(text),
  open: async (sealed) => (await safeStorage.decryptStringAsync(sealed)).result,
};

function isOnlyScrambling(): boolean {
  return process.platform === 'linux' && safeStorage.getSelectedStorageBackend() === 'basic_text';
}
