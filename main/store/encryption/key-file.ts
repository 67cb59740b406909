/**
 * `encryption.json`: says that a workspace is encrypted, and holds its data key, sealed with the key derived from the passphrase. Without
 * this file nobody opens the workspace, not even with the passphrase.
 */
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import { Problem } from '../../../shared/result.ts';
import type { Files } from '../files.ts';
import { deriveKey, isAffordable, KEY_BYTES, SALT_BYTES, type Cost } from './derive-key.ts';
import { openSeal, seal } from './seal.ts';
import { KEY_FILE } from './sealed-files.ts';

const FORMAT = 'hled-briefing-book/encryption';
const VERSION = 1;

const lockedSchema = z.object({
  state: z.literal('locked'),
  /** Another one for each passphrase. */
  id: z.string(),
  /** scrypt: N is two to the power of `logN`. */
  cost: z.object({ logN: z.number(), r: z.number(), p: z.number() }).refine(isAffordable),
  salt: z.base64(),
  /** AES-256-GCM: nonce, cipher text and tag of the data key. */
  sealedKey: z.base64(),
});
export type LockedKey = z.infer<typeof lockedSchema>;

/** While encryption is being turned off the key lies open: there is nothing to hide any more, and it must not be possible to get stuck. */
const releasedSchema = z.object({ state: z.literal('released'), key: z.base64() });
type ReleasedKey = z.infer<typeof releasedSchema>;

export type KeyRecord = LockedKey | ReleasedKey;

const fileSchema = z.object({
  format: z.literal(FORMAT),
  version: z.int().positive(),
  checksum: z.string(),
  record: z.unknown(),
});
const recordSchema = z.discriminatedUnion('state', [lockedSchema, releasedSchema]);

export function createDataKey(): Buffer {
  return randomBytes(KEY_BYTES);
}

export async function lockKey(key: Uint8Array, passphrase: string, cost: Cost): Promise<LockedKey> {
  const salt = randomBytes(SALT_BYTES);
  const parts = { state: 'locked' as const, id: randomUUID(), cost, salt: salt.toString('base64') };
  const sealedKey = seal(key, await deriveKey(passphrase, salt, cost), aboutKey(parts));
  return { ...parts, sealedKey: sealedKey.toString('base64') };
}

/** @throws Problem `wrong-passphrase` */
export async function unlockKey(locked: LockedKey, passphrase: string): Promise<Buffer> {
  const derived = await deriveKey(passphrase, Buffer.from(locked.salt, 'base64'), locked.cost);
  const key = openSeal(Buffer.from(locked.sealedKey, 'base64'), derived, aboutKey(locked));
  if (!key) throw new Problem('wrong-passphrase');
  return key;
}

function aboutKey({ id, cost, salt }: Pick<LockedKey, 'id' | 'cost' | 'salt'>): Buffer {
  return Buffer.from(JSON.stringify([FORMAT, VERSION, id, cost.logN, cost.r, cost.p, salt]));
}

export function writeKeyRecord(file: string, record: KeyRecord, files: Files): Promise<void> {
  const content = { format: FORMAT, version: VERSION, checksum: checksumOf(record), record };
  return files.writeSynced(file, `${JSON.stringify(content, null, 1)}\n`);
}

/** @returns null when there is none. @throws Problem `key-file-damaged`, `workspace-newer` */
export async function readKeyRecord(folder: string, files: Files): Promise<KeyRecord | null> {
  const file = join(folder, KEY_FILE);
  const bytes = await files.read(file);
  if (bytes === null) return null;
  const content = fileSchema.safeParse(parseJson(bytes));
  if (!content.success) throw new Problem('key-file-damaged', { file });
  if (content.data.version > VERSION) throw new Problem('workspace-newer', { file });
  const record = recordSchema.safeParse(content.data.record);
  if (!record.success || content.data.checksum !== checksumOf(content.data.record)) {
    throw new Problem('key-file-damaged', { file });
  }
  return record.data;
}

function parseJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return null;
  }
}

function checksumOf(record: unknown): string {
  return createHash('sha256').update(JSON.stringify(record)).digest('hex');
}
