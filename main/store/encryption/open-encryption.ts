/** Finds out, when a workspace is opened, whether it is encrypted, and gets its data key from whoever knows. */
import { join } from 'node:path';
import { Problem } from '../../../shared/result.ts';
import { TABLES } from '../../../shared/store/store-file.ts';
import { Committer } from '../committer.ts';
import type { Files } from '../files.ts';
import { JOURNAL_FILE } from '../journal.ts';
import { OLD_UNDO_FILE } from '../old-undo-file.ts';
import { WORKSPACE_FILE } from '../workspace-folder.ts';
import { readKeyRecord, unlockKey, type KeyRecord, type LockedKey } from './key-file.ts';
import { KEY_FILE } from './sealed-files.ts';
import { isSealedFile } from './sealed-file.ts';
import { WorkspaceEncryption } from './workspace-encryption.ts';

/** What opens an encrypted workspace: its passphrase, or the data key that this machine was asked to remember. */
export type Secret = { passphrase: string } | { key: Buffer };

/** @param id of the key file; changes with the passphrase. @returns null when nobody knows */
export type AskSecret = (id: string) => Promise<Secret | null>;

/**
 * Finishes what a power cut left of turning encryption off. When the disk does not let it, the next start does; until then the workspace
 * opens as it is, unless half of the change may be made.
 */
export async function finishTurningOff(
  encryption: WorkspaceEncryption,
  folder: string,
  files: Files,
): Promise<void> {
  try {
    await encryption.finishTurningOff(new Committer(folder, files));
  } catch (error) {
    if ((await files.read(join(folder, JOURNAL_FILE))) !== null) throw error;
  }
}

/** @throws Problem `workspace-locked`, `wrong-passphrase`, `key-file-missing`, `key-file-damaged`, `workspace-newer` */
export async function openEncryption(
  folder: string,
  files: Files,
  ask: AskSecret,
): Promise<WorkspaceEncryption> {
  const record = await readKeyRecord(folder, files);
  if (record)
    return new WorkspaceEncryption(folder, files, { record, key: await keyOf(record, folder, ask) });
  if (await holdsSealed(folder, files))
    throw new Problem('key-file-missing', { file: join(folder, KEY_FILE) });
  return new WorkspaceEncryption(folder, files, null);
}

async function keyOf(record: KeyRecord, folder: string, ask: AskSecret): Promise<Buffer> {
  if (record.state === 'released') return Buffer.from(record.key, 'base64');
  const secret = await ask(record.id);
  if (secret === null) throw new Problem('workspace-locked', { folder });
  return keyFrom(record, secret);
}

function keyFrom(record: LockedKey, secret: Secret): Promise<Buffer> {
  return 'passphrase' in secret ? unlockKey(record, secret.passphrase) : Promise.resolve(secret.key);
}

/** Looks at the first file of each kind; a folder that is being made has none. */
async function holdsSealed(folder: string, files: Files): Promise<boolean> {
  const firsts = await Promise.all(TABLES.map((table) => firstOf(folder, table, files)));
  const names = [WORKSPACE_FILE, OLD_UNDO_FILE, ...firsts.flatMap((name) => name ?? [])];
  for (const name of names) {
    const bytes = await files.read(join(folder, name));
    if (bytes && isSealedFile(bytes)) return true;
  }
  return false;
}

async function firstOf(folder: string, table: string, files: Files): Promise<string | null> {
  const names = await files.list(join(folder, table)).catch(() => []);
  const name = names.find((one) => one.endsWith('.json'));
  return name === undefined ? null : `${table}/${name}`;
}
