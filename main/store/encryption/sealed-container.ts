/**
 * One file that opens with a passphrase alone, wherever it is carried: it says itself how its key is derived.
 *
 *     8  magic           1  version (1)    1  logN    1  r    1  p    16  salt
 *    60  the data key, sealed with the key derived from the passphrase; what stands before it is authenticated with it
 *    32  SHA-256 of all before: tells a damaged file from a wrong passphrase
 *     …  the content, sealed with the data key; all before is authenticated with it
 */
import { createHash, randomBytes } from 'node:crypto';
import { Problem } from '../../../shared/result.ts';
import { deriveKey, isAffordable, KEY_BYTES, RECOMMENDED, SALT_BYTES, type Cost } from './derive-key.ts';
import { openSeal, seal, SEAL_BYTES } from './seal.ts';

/** As in PNG, a first byte that no text has, and a last one at which a listing on a terminal ends. */
const MAGIC = Buffer.from('\u0089HLEDPK\u001a', 'latin1');
const VERSION = 1;
const SALT_AT = MAGIC.length + 4;
const WRAPPED_AT = SALT_AT + SALT_BYTES;
const CHECKSUM_AT = WRAPPED_AT + KEY_BYTES + SEAL_BYTES;
const CONTENT_AT = CHECKSUM_AT + 32;

/** Is this a container, sound or not? Then its content is asked for with a passphrase. */
export function isSealedContainer(bytes: Uint8Array): boolean {
  return MAGIC.equals(bytes.subarray(0, MAGIC.length));
}

export async function sealBytes(
  bytes: Uint8Array,
  passphrase: string,
  cost: Cost = RECOMMENDED,
): Promise<Buffer> {
  const salt = randomBytes(SALT_BYTES);
  const opening = Buffer.concat([MAGIC, Buffer.from([VERSION, cost.logN, cost.r, cost.p]), salt]);
  const key = randomBytes(KEY_BYTES);
  const wrapped = seal(key, await deriveKey(passphrase, salt, cost), opening);
  const unchecked = Buffer.concat([opening, wrapped]);
  const header = Buffer.concat([unchecked, checksumOf(unchecked)]);
  return Buffer.concat([header, seal(bytes, key, header)]);
}

/** @throws Problem `wrong-passphrase`, `sealed-newer` or `sealed-damaged`, the last also for what is no container */
export async function openBytes(bytes: Uint8Array, passphrase: string): Promise<Buffer> {
  const header = bytes.subarray(0, CONTENT_AT);
  const cost = costIn(header);
  const opening = header.subarray(0, WRAPPED_AT);
  const derived = await deriveKey(passphrase, header.subarray(SALT_AT, WRAPPED_AT), cost);
  const key = openSeal(header.subarray(WRAPPED_AT, CHECKSUM_AT), derived, opening);
  if (!key) throw new Problem('wrong-passphrase');
  const content = openSeal(bytes.subarray(CONTENT_AT), key, header);
  if (!content) throw new Problem('sealed-damaged');
  return content;
}

/** @throws Problem for a header that is damaged, or of a version that is not known */
function costIn(header: Uint8Array): Cost {
  const [version = 0, logN = 0, r = 0, p = 0] = header.subarray(MAGIC.length, SALT_AT);
  if (isSealedContainer(header) && version > VERSION) throw new Problem('sealed-newer');
  const isSound =
    isSealedContainer(header) &&
    header.length === CONTENT_AT &&
    checksumOf(header.subarray(0, CHECKSUM_AT)).equals(header.subarray(CHECKSUM_AT));
  if (!isSound || !isAffordable({ logN, r, p })) throw new Problem('sealed-damaged');
  return { logN, r, p };
}

function checksumOf(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}
