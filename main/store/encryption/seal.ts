/** Seals bytes with AES-256-GCM: nobody reads them without the key, and none of them, nor what they are said to be, changes unnoticed. */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const ALGORITHM = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** How much longer bytes are once they are sealed. */
export const SEAL_BYTES = NONCE_BYTES + TAG_BYTES;

/**
 * @param about what the bytes are, such as their name: not hidden, but they open only as that
 * @returns nonce, cipher text and tag
 */
export function seal(bytes: Uint8Array, key: Uint8Array, about: Uint8Array): Buffer {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(ALGORITHM, key, nonce, { authTagLength: TAG_BYTES }).setAAD(about);
  const text = Buffer.concat([cipher.update(bytes), cipher.final()]);
  return Buffer.concat([nonce, text, cipher.getAuthTag()]);
}

/** @returns null when the key is another one, or anything was changed */
export function openSeal(sealed: Uint8Array, key: Uint8Array, about: Uint8Array): Buffer | null {
  if (sealed.length < SEAL_BYTES) return null;
  const nonce = sealed.subarray(0, NONCE_BYTES);
  const text = sealed.subarray(NONCE_BYTES, sealed.length - TAG_BYTES);
  const decipher = createDecipheriv(ALGORITHM, key, nonce, { authTagLength: TAG_BYTES })
    .setAAD(about)
    .setAuthTag(sealed.subarray(sealed.length - TAG_BYTES));
  try {
    return Buffer.concat([decipher.update(text), decipher.final()]);
  } catch {
    return null;
  }
}
