/**
 * Puts a change of the workspace on the disk, all of it or nothing, also when the power fails in between. A change of one file is one
 * rename; a change of several goes through the journal.
 */
import { join } from 'node:path';
import { codeOf, type Files } from './files.ts';
import { inParallel } from './in-parallel.ts';
import { carryOut, removeJournal, STAGED, syncFoldersOf, writeJournal, type Step } from './journal.ts';
import { Problem } from '../../shared/result.ts';

/** New content of one file. */
export interface FileChange {
  /** Below the workspace folder, with slashes. */
  file: string;
  /** Writes the new content to the path given and syncs it; null removes the file. */
  write: ((path: string) => Promise<void>) | null;
}

/** @param files those that are about to be replaced or removed, below the workspace folder */
type Guard = (files: readonly string[]) => Promise<void>;
const noGuard: Guard = () => Promise.resolve();

export type Commits = Pick<Committer, 'commit' | 'finish'>;

export class Committer {
  private readonly folder: string;
  private readonly files: Files;
  private readonly guard: Guard;
  /** Of files that a failed change may have put on the disk all the same. */
  private readonly attempted = new Map<string, string | null>();
  private count = 0;
  /** A journal that is, or may be, on the disk and was not carried out to its end. */
  private unfinished: { steps: readonly Step[]; isMade: boolean } | null = null;

  /** @param guard asked in the last moment before anything on the disk is replaced; what it throws stops the change */
  constructor(folder: string, files: Files, guard: Guard = noGuard) {
    this.folder = folder;
    this.files = files;
    this.guard = guard;
  }

  /**
   * Resolves once the change is durably on the disk, with the stamp of each new file.
   * @throws Problem `not-saved`, or what the guard threw; then the disk holds, and after a power cut will hold, what it held before
   */
  async commit(changes: readonly FileChange[]): Promise<ReadonlyMap<string, string | null>> {
    this.count += 1;
    const steps = changes.map((change) => this.plan(change));
    const stamps = new Map<string, string | null>();
    try {
      await this.settle();
      await inParallel(changes, (change) => this.stage(change));
      const stamped = inParallel(changes, async (change) =>
        stamps.set(change.file, await this.stamp(change)),
      );
      await Promise.all([stamped, this.guard(changes.map(({ file }) => file))]);
      for (const [file, stamp] of stamps) this.attempted.set(file, stamp);
      if (changes.length === 1) await this.replaceOne(steps);
      else if (changes.length > 1) await this.replaceSeveral(steps);
      for (const { file } of changes) this.attempted.delete(file);
      return stamps;
    } catch (error) {
      await this.clearAway(steps);
      if (error instanceof Problem) throw error;
      const file = join(this.folder, changes[0]?.file ?? '');
      throw new Problem('not-saved', { file, reason: codeOf(error) }, { cause: error });
    }
  }

  /** Sees to it now that what was made is carried out in full. Throws as the disk does; then the next change or start tries again. */
  async finish(): Promise<void> {
    await this.settle();
  }

  /** Is a file as a change of ours that failed left it? */
  isAttempt(file: string, stamp: string | null): boolean {
    return this.attempted.has(file) && this.attempted.get(file) === stamp;
  }

  private plan({ file, write }: FileChange): Step {
    return { file, staged: write ? `${file}.${String(process.pid)}-${String(this.count)}${STAGED}` : null };
  }

  private async stage(change: FileChange): Promise<void> {
    const { staged } = this.plan(change);
    if (staged !== null) await change.write?.(join(this.folder, staged));
  }

  /** @returns the stamp of the new content, which it keeps when it takes the other's place */
  private async stamp(change: FileChange): Promise<string | null> {
    const { staged } = this.plan(change);
    return staged === null ? null : this.files.stamp(join(this.folder, staged));
  }

  private async replaceOne(steps: readonly Step[]): Promise<void> {
    for (const { file, staged } of steps) {
      if (staged === null) await this.files.remove(join(this.folder, file));
      else await this.files.rename(join(this.folder, staged), join(this.folder, file));
    }
    await syncFoldersOf(this.folder, steps, this.files);
  }

  private async replaceSeveral(steps: readonly Step[]): Promise<void> {
    await syncFoldersOf(this.folder, steps, this.files);
    this.unfinished = { steps, isMade: false };
    await writeJournal(this.folder, steps, this.files);
    this.unfinished = { steps, isMade: true };
    // It is made; what cannot be finished now is finished before the next change, or at the next start.
    await this.settle().catch(() => undefined);
  }

  /** Finishes what an earlier change left: a journal that is in place is carried out, one that failed is taken back. */
  private async settle(): Promise<void> {
    if (!this.unfinished) return;
    await this.guard([]);
    const { steps, isMade } = this.unfinished;
    if (isMade) await carryOut(this.folder, steps, this.files);
    else await removeJournal(this.folder, this.files);
    this.unfinished = null;
  }

  /** A failed change leaves nothing behind; as long as its journal may be on the disk, what that speaks of stays too. */
  private async clearAway(steps: readonly Step[]): Promise<void> {
    try {
      await this.settle();
    } catch {
      return;
    }
    for (const { staged } of steps) {
      if (staged !== null) await this.files.remove(join(this.folder, staged)).catch(() => undefined);
    }
  }
}
