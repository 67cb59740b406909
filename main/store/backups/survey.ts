/**
 * What the files of a workspace hold, by hash. A file is read again only where its size or time changed since it was last read; a time that
 * was fresh at that reading is not believed, since a file can change twice in one tick of the disk's clock.
 */
import { join } from 'node:path';
import type { BackupFile } from '../../../shared/store/backups/backup-list.ts';
import type { Files, FileStat } from '../files.ts';
import { inParallel } from '../in-parallel.ts';
import { sha256Of } from './backup-place.ts';
import { walkFiles, type WalkedFiles } from './walk-files.ts';

/** FAT keeps times to two seconds. */
const FRESH_MS = 3000;

interface Known extends BackupFile {
  /** Milliseconds since 1970, or a little before. */
  readAt: number;
}

/** What was read of one file. */
export interface ReadFile {
  path: string;
  sha256: string;
  bytes: Buffer;
}

export class Survey {
  private readonly folder: string;
  private readonly files: Files;
  private readonly now: () => Date;
  private known = new Map<string, Known>();

  constructor(folder: string, files: Files, now: () => Date) {
    this.folder = folder;
    this.files = files;
    this.now = now;
  }

  /** Takes over what an earlier survey found, and when. */
  believe(list: readonly BackupFile[], readAt: number): void {
    this.known = new Map(list.map((file) => [file.path, { ...file, readAt }]));
  }

  /** Lets these hashes be found anew. */
  doubt(isDoubted: (sha256: string) => boolean): void {
    for (const [path, { sha256 }] of this.known) if (isDoubted(sha256)) this.known.delete(path);
  }

  /** The files that are there now, and those of them that must be read to know what they hold. */
  async look(): Promise<{ there: WalkedFiles; unknown: string[] }> {
    const there = await walkFiles(this.folder, this.files);
    const unknown = [...there].filter(([path, stat]) => !this.isKnown(path, stat)).map(([path]) => path);
    for (const path of this.known.keys()) if (!there.has(path)) this.known.delete(path);
    return { there, unknown };
  }

  /** Reads files and hands each on; one that has gone meanwhile is left out. */
  async read(
    paths: readonly string[],
    there: WalkedFiles,
    take: (file: ReadFile) => Promise<void> | void,
  ): Promise<void> {
    await inParallel(paths, async (path) => {
      const readAt = this.now().getTime();
      const bytes = await this.files.read(join(this.folder, path));
      if (!bytes) return;
      const sha256 = sha256Of(bytes);
      await take({ path, sha256, bytes });
      const modifiedAt = there.get(path)?.modifiedAt ?? 0;
      this.known.set(path, { path, size: bytes.length, sha256, modifiedAt, readAt });
    });
  }

  /** All files known, in the order of their paths. */
  list(): BackupFile[] {
    return [...this.known.values()]
      .map(({ path, size, sha256, modifiedAt }) => ({ path, size, sha256, modifiedAt }))
      .sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  private isKnown(path: string, stat: FileStat): boolean {
    const known = this.known.get(path);
    return (
      known?.size === stat.size &&
      known.modifiedAt === stat.modifiedAt &&
      known.modifiedAt < known.readAt - FRESH_MS
    );
  }
}
