/** What a machine remembers of an encrypted workspace: sealed by its keychain, for this folder, and for this passphrase only. */
import { createHash, randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { RememberedKeys, type Keychain } from '../../../../main/store/encryption/remembered-keys.ts';
import { openSeal, seal } from '../../../../main/store/encryption/seal.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

let file: string;

beforeEach(async () => {
  file = join(await temporaryFolder(), 'remembered-keys.json');
});

/** Seals for one user, as the keychains of systems do. */
function keychainOf(user: string, isThere = true): Keychain {
  const secret = createHash('sha256').update(user).digest();
  const about = Buffer.from('keychain');
  return {
    isAvailable: () => Promise.resolve(isThere),
    seal: (text) => Promise.resolve(seal(Buffer.from(text), secret, about)),
    open: (sealed) => {
      const bytes = openSeal(sealed, secret, about);
      return bytes ? Promise.resolve(bytes.toString()) : Promise.reject(new Error('not yours'));
    },
  };
}

const key = randomBytes(32);

describe('remembered keys', () => {
  it('are found by the same user for the same workspace and passphrase', async () => {
    await new RememberedKeys(file, keychainOf('ana')).remember('/work', { id: 'one', key });
    const again = new RememberedKeys(file, keychainOf('ana'));
    expect(await again.has('/work', 'one')).toBe(true);
    expect(await again.find('/work', 'one')).toEqual(key);
    expect(await again.find('/elsewhere', 'one')).toBeNull();
  });

  it('do not lie in their file as they are', async () => {
    await new RememberedKeys(file, keychainOf('ana')).remember('/work', { id: 'one', key });
    const text = await readFile(file, 'utf8');
    for (const encoding of ['base64', 'hex'] as const) expect(text).not.toContain(key.toString(encoding));
  });

  it('are forgotten once the passphrase is another', async () => {
    const remembered = new RememberedKeys(file, keychainOf('ana'));
    await remembered.remember('/work', { id: 'one', key });
    expect(await remembered.find('/work', 'two')).toBeNull();
    expect(await remembered.find('/work', 'one')).toBeNull();
  });

  it('are forgotten on request, those of other workspaces not', async () => {
    const remembered = new RememberedKeys(file, keychainOf('ana'));
    await remembered.remember('/work', { id: 'one', key });
    await remembered.remember('/other', { id: 'two', key });
    await remembered.forget('/work');
    expect(await remembered.find('/work', 'one')).toBeNull();
    expect(await remembered.find('/other', 'two')).toEqual(key);
  });

  it('are of no use to another user, nor without a keychain', async () => {
    await new RememberedKeys(file, keychainOf('ana')).remember('/work', { id: 'one', key });
    expect(await new RememberedKeys(file, keychainOf('ana', false)).find('/work', 'one')).toBeNull();
    expect(await new RememberedKeys(file, keychainOf('eve')).find('/work', 'one')).toBeNull();
  });

  it('are asked for anew when their file cannot be read', async () => {
    await writeFile(file, '{"workspaces": 7');
    const remembered = new RememberedKeys(file, keychainOf('ana'));
    expect(await remembered.find('/work', 'one')).toBeNull();
    await remembered.remember('/work', { id: 'one', key });
    expect(await remembered.find('/work', 'one')).toEqual(key);
  });
});
