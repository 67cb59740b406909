/** Where the backups of a workspace lie, and the bytes in them: `objects/<sha-256>`, each written once, read back, and never changed. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Files } from '../files.ts';
import { STAGED } from '../journal.ts';

const OBJECTS = 'objects';
/** Ending of an object that was found damaged; it is kept aside and counts as missing. */
const DAMAGED = '.damaged';
const SHA256 = /^[0-9a-f]{64}$/;

export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

export class BackupPlace {
  /** Of one workspace: `<backups>/<workspace id>`. */
  readonly folder: string;
  private readonly objects: string;
  private readonly files: Files;

  constructor(backups: string, workspaceId: string, files: Files) {
    this.folder = join(backups, workspaceId);
    this.objects = join(this.folder, OBJECTS);
    this.files = files;
  }

  async make(): Promise<void> {
    await this.files.makeFolder(this.objects);
    await this.files.syncFolder(this.folder);
  }

  /** The hashes of all objects that are there. */
  async hashes(): Promise<Set<string>> {
    if ((await this.files.stat(this.objects)) === null) return new Set();
    return new Set((await this.files.list(this.objects)).filter((name) => SHA256.test(name)));
  }

  /** Writes an object and reads it back. It outlasts a power cut once `sync` was called. */
  async keep(sha256: string, bytes: Uint8Array): Promise<void> {
    const file = join(this.objects, sha256);
    const staged = `${file}${STAGED}`;
    try {
      await this.files.writeSynced(staged, bytes);
      const back = await this.files.read(staged);
      if (!back || sha256Of(back) !== sha256) throw new Error('read back otherwise');
    } catch (error) {
      await this.files.remove(staged).catch(() => undefined);
      throw error;
    }
    await this.files.rename(staged, file);
  }

  async sync(): Promise<void> {
    await this.files.syncFolder(this.objects);
  }

  /** @returns the bytes of an object; null when it is missing or not what its name says */
  async read(sha256: string): Promise<Buffer | null> {
    const bytes = await this.files.read(join(this.objects, sha256));
    return bytes && sha256Of(bytes) === sha256 ? bytes : null;
  }

  async sizeOf(sha256: string): Promise<number | null> {
    return (await this.files.stat(join(this.objects, sha256)))?.size ?? null;
  }

  /** Reads an object again; what is not what its name says is put aside, so that every backup that needs it is known to lack it. @returns is it whole? */
  async verify(sha256: string): Promise<boolean> {
    const file = join(this.objects, sha256);
    const bytes = await this.files.read(file);
    if (bytes && sha256Of(bytes) === sha256) return true;
    if (bytes) await this.files.rename(file, `${file}${DAMAGED}`);
    return false;
  }

  /**
   * Removes objects that no backup needs, and what broken-off ones left behind. What was written lately stays: another program may just be
   * about to list it.
   */
  async remove(isNeeded: (sha256: string) => boolean, writtenBefore: number): Promise<void> {
    for (const name of await this.files.list(this.objects)) {
      if (isNeeded(name.replace(DAMAGED, ''))) continue;
      const file = join(this.objects, name);
      const stat = await this.files.stat(file);
      if (stat && stat.modifiedAt < writtenBefore) await this.files.remove(file);
    }
  }
}
