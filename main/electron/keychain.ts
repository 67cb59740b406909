/** The keychain of the system. On Linux without one, Electron would only scramble what it is given: that is as good as none. */
import { safeStorage } from 'electron';
import type { Keychain } from '../store/encryption/remembered-keys.ts';

/** Of Electron 45; earlier ones, such as that of the tests, do not have it, and then there is no keychain. */
interface AsyncStorage {
  isAsyncEncryptionAvailable: () => Promise<boolean>;
  encryptStringAsync: (text: string) => Promise<Buffer>;
  decryptStringAsync: (sealed: Buffer) => Promise<{ result: string }>;
}

export const keychain: Keychain = {
  isAvailable: async () => (await storage()?.isAsyncEncryptionAvailable()) ?? false,
  seal: (text) => (storage() ?? noKeychain()).encryptStringAsync(text),
  open: async (sealed) => (await (storage() ?? noKeychain()).decryptStringAsync(sealed)).result,
};

function storage(): AsyncStorage | null {
  const system: unknown = safeStorage;
  return !isOnlyScrambling() && isAsync(system) ? system : null;
}

function isAsync(system: unknown): system is AsyncStorage {
  return typeof system === 'object' && system !== null && 'isAsyncEncryptionAvailable' in system;
}

function noKeychain(): never {
  throw new Error('there is no keychain');
}

function isOnlyScrambling(): boolean {
  return process.platform === 'linux' && safeStorage.getSelectedStorageBackend() === 'basic_text';
}
