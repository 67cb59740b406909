/** From a passphrase to a key: scrypt (RFC 7914), at the cost that OWASP advises for passphrases that are stored. */
import { scrypt } from 'node:crypto';

export interface Cost {
  /** N is two to the power of this. */
  logN: number;
  r: number;
  p: number;
}

/** 128 MB and about half a second for each guess. */
export const RECOMMENDED: Cost = { logN: 17, r: 8, p: 1 };

export const KEY_BYTES = 32;
export const SALT_BYTES = 16;

const MOST_MEMORY = 2 ** 30;
const MOST_PASSES = 16;

/** A file that asks for more than any machine would give is damaged, or meant to do harm. */
export function isAffordable({ logN, r, p }: Cost): boolean {
  const isWhole = [logN, r, p].every((value) => Number.isInteger(value) && value >= 1);
  return isWhole && p <= MOST_PASSES && memoryFor({ logN, r, p }) <= MOST_MEMORY;
}

/** The same letters give the same key, whether the keyboard composes an accent or the letter with it. */
export function deriveKey(passphrase: string, salt: Uint8Array, cost: Cost): Promise<Buffer> {
  const { logN, r, p } = cost;
  const options = { N: 2 ** logN, r, p, maxmem: 2 * memoryFor(cost) };
  return new Promise((resolve, reject) => {
    scrypt(passphrase.normalize('NFKC'), salt, KEY_BYTES, options, (error, key) => {
      if (error) reject(error);
      else resolve(key);
    });
  });
}

/** In bytes. */
function memoryFor({ logN, r, p }: Cost): number {
  return 128 * r * (2 ** logN + p);
}
