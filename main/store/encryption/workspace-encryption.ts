/**
 * The encryption of one workspace: off, or on with its data key. Turning it on and off rewrites all files as one change; a new passphrase
 * only seals the same data key anew.
 */
import { join } from 'node:path';
import { Problem } from '../../../shared/result.ts';
import { findPassphraseFault, SHORTEST_PASSPHRASE } from '../../../shared/store/passphrase.ts';
import type { Commits, FileChange } from '../committer.ts';
import { codeOf, type Files } from '../files.ts';
import { RECOMMENDED, type Cost } from './derive-key.ts';
import { clearLeftOvers, filesBelow } from './files-below.ts';
import { createDataKey, lockKey, unlockKey, writeKeyRecord, type KeyRecord } from './key-file.ts';
import { isSealedFile, openFile, sealFile } from './sealed-file.ts';
import { finalName, KEY_FILE, sealedFiles } from './sealed-files.ts';

/** Of an encrypted workspace: what its key file says, and the data key in it. */
export interface Keys {
  record: KeyRecord;
  key: Buffer;
}

export class WorkspaceEncryption {
  private readonly folder: string;
  /** The disk as it is. */
  readonly raw: Files;
  /** What the store works with: seals and opens as the workspace needs it. */
  readonly files: Files;
  private keys: Keys | null;

  constructor(folder: string, raw: Files, keys: Keys | null) {
    this.folder = folder;
    this.raw = raw;
    this.keys = keys;
    this.files = this.filesIn(folder);
  }

  isOn(): boolean {
    return this.keys?.record.state === 'locked';
  }

  private isReleased(): boolean {
    return this.keys?.record.state === 'released';
  }

  /** For a copy of the workspace elsewhere, such as a backup: its files open with the key of this one. */
  filesIn(folder: string): Files {
    return sealedFiles(folder, this.raw, () => this.keys?.key ?? null);
  }

  /** Takes the seal off the bytes of a file of this workspace that lies elsewhere. @returns null when its key does not open it */
  uncover(bytes: Buffer): Buffer | null {
    if (!isSealedFile(bytes)) return bytes;
    return (this.keys && openFile(bytes, this.keys.key)?.bytes) ?? null;
  }

  /** What opens this workspace without its passphrase, until that changes; null when it is not encrypted. */
  rememberable(): { id: string; key: Buffer } | null {
    if (this.keys?.record.state !== 'locked') return null;
    return { id: this.keys.record.id, key: this.keys.key };
  }

  /** @throws Problem `already-encrypted`, a fault of the passphrase, `not-saved`, `encryption-unfinished` */
  async turnOn(committer: Commits, passphrase: string, cost: Cost = RECOMMENDED): Promise<void> {
    if (this.keys) throw new Problem('already-encrypted');
    refuseWeak(passphrase);
    const key = createDataKey();
    const record = await lockKey(key, passphrase, cost);
    const names = await this.filesBelow();
    await committer.commit([...names.map((name) => this.sealed(name, key)), this.keyChange(record)]);
    this.keys = { record, key };
    await finish(committer);
  }

  /** @throws Problem `not-encrypted`, `wrong-passphrase`, a fault of the new passphrase, `not-saved` */
  async changePassphrase(
    committer: Commits,
    { current, next }: { current: string; next: string },
    cost: Cost = RECOMMENDED,
  ): Promise<void> {
    const { key } = await this.prove(current);
    refuseWeak(next);
    const record = await lockKey(key, next, cost);
    await committer.commit([this.keyChange(record)]);
    this.keys = { record, key };
  }

  /** @throws Problem `not-encrypted`, `wrong-passphrase`, `not-saved`, `encryption-unfinished` */
  async turnOff(committer: Commits, passphrase: string): Promise<void> {
    const { key, record } = await this.prove(passphrase);
    const released = { state: 'released' as const, key: key.toString('base64') };
    await committer.commit([this.keyChange(released)]);
    this.keys = { record: released, key };
    try {
      await this.finishTurningOff(committer);
    } catch (error) {
      if (this.isReleased()) await this.takeBack(committer, { record, key });
      throw error;
    }
  }

  /** From the moment the key lies open, plain text may lie on the disk; what a power cut broke off is finished by the next start. */
  async finishTurningOff(committer: Commits): Promise<void> {
    if (!this.keys || !this.isReleased()) return;
    const { key } = this.keys;
    const names = await this.filesBelow();
    const changes: FileChange[] = [];
    for (const name of names) changes.push(...(await this.opened(name, key)));
    await committer.commit([...changes, { file: KEY_FILE, write: null }]);
    this.keys = null;
    await finish(committer);
  }

  /** What could not be turned off stays on, once no plain text is left; if the disk takes not even that, the next start turns it off. */
  private async takeBack(committer: Commits, keys: Keys): Promise<void> {
    try {
      await clearLeftOvers(this.folder, this.raw);
      await committer.commit([this.keyChange(keys.record)]);
      this.keys = keys;
    } catch {
      return;
    }
  }

  private async prove(passphrase: string): Promise<Keys> {
    if (this.keys?.record.state !== 'locked') throw new Problem('not-encrypted');
    await unlockKey(this.keys.record, passphrase);
    return this.keys;
  }

  private async filesBelow(): Promise<string[]> {
    try {
      await clearLeftOvers(this.folder, this.raw);
      return await filesBelow(this.folder, this.raw);
    } catch (error) {
      throw new Problem('not-saved', { file: this.folder, reason: codeOf(error) }, { cause: error });
    }
  }

  private keyChange(record: KeyRecord): FileChange {
    return { file: KEY_FILE, write: (path) => writeKeyRecord(path, record, this.raw) };
  }

  private sealed(name: string, key: Buffer): FileChange {
    const write = async (path: string) => {
      const bytes = await this.raw.read(join(this.folder, name));
      if (bytes === null) throw new Error(`${name} has gone`);
      await this.raw.writeSynced(path, sealFile(bytes, key, finalName(name)));
    };
    return { file: name, write };
  }

  /** A file that does not open, being damaged or never sealed, is left as it is. */
  private async opened(name: string, key: Buffer): Promise<FileChange[]> {
    const read = async () => openFile((await this.raw.read(join(this.folder, name))) ?? Buffer.alloc(0), key);
    if (!(await read())) return [];
    const write = async (path: string) => {
      const file = await read();
      if (!file) throw new Error(`${name} has changed`);
      await this.raw.writeSynced(path, file.bytes);
    };
    return [{ file: name, write }];
  }
}

function refuseWeak(passphrase: string): void {
  const fault = findPassphraseFault(passphrase);
  if (fault) throw new Problem(fault, { least: SHORTEST_PASSPHRASE });
}

/** The change is made; that each file has taken its place is seen to at once, since plain text must not stay behind. */
async function finish(committer: Commits): Promise<void> {
  try {
    await committer.finish();
  } catch (error) {
    throw new Problem('encryption-unfinished', { reason: codeOf(error) }, { cause: error });
  }
}
