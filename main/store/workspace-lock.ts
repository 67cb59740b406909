/**
 * One writer: while a workspace is open, a file in it names who holds it, and is renewed as long as the holder lives. A holder looks before
 * each write whether the lock is still its own: a machine that slept may find that another took over.
 */
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Problem } from '../../shared/result.ts';
import { codeOf, type Files } from './files.ts';
import { withGuard } from './writer/guard.ts';
import { forgetHolder, isGone, newHolder, readHolder, writeHolder, type Holder } from './writer/holder.ts';

export const LOCK_FILE = 'workspace.lock';

const RENEW_EVERY_MS = 20_000;
const PAUSE_MS = 100;
/** A lock that says nothing may be one that is just being written. */
const UNREADABLE_LOOKS = 5;

export interface LockContext {
  now: () => Date;
  files: Files;
}

/** Holds the lock of a workspace until it is released or lost. */
export class WorkspaceLock {
  private readonly folder: string;
  private readonly context: LockContext;
  private mine: Holder;
  /** Of the lock file as it was last seen to be ours. */
  private stamp: string | null = null;
  private timer: NodeJS.Timeout | undefined;

  constructor(folder: string, mine: Holder, context: LockContext) {
    this.folder = folder;
    this.mine = mine;
    this.context = context;
  }

  /** Renews the lock from now on until it is released. */
  keepAlive(): this {
    this.timer = setInterval(() => void this.renew().catch(() => undefined), RENEW_EVERY_MS).unref();
    return this;
  }

  /** @throws Problem `lock-lost` naming who has it now, `workspace-gone` when its folder cannot be reached */
  async check(): Promise<void> {
    const { files } = this.context;
    const stamp = await this.reach(() => files.stamp(this.file));
    if (stamp !== null && stamp === this.stamp) return;
    const there = await this.reach(() => readHolder(this.file, files));
    if (there === null) await this.claimAgain();
    else if (there === 'unreadable' || there.token !== this.mine.token) throw lockLost(this.folder, there);
    else this.stamp = stamp;
  }

  /** Says in the lock file that the holder is still there. @throws like `check` */
  async renew(): Promise<void> {
    const { files, now } = this.context;
    await this.check();
    await withGuard(this.file, files, async () => {
      await this.check();
      const renewed = { ...this.mine, renewed: now().toISOString() };
      const beside = `${this.file}.${this.mine.token}`;
      await files.writeSynced(beside, writeHolder(renewed));
      this.stamp = await files.stamp(beside);
      await files.rename(beside, this.file);
      this.mine = renewed;
    });
  }

  async release(): Promise<void> {
    clearInterval(this.timer);
    forgetHolder(this.mine);
    const { files } = this.context;
    await withGuard(this.file, files, async () => {
      const there = await readHolder(this.file, files);
      if (there !== null && there !== 'unreadable' && there.token === this.mine.token) {
        await files.remove(this.file);
      }
    }).catch(() => undefined); // a drive that is gone: its lock is one of a process that is gone
  }

  /** The file was removed and no one else has taken it: the workspace is still ours. */
  private async claimAgain(): Promise<void> {
    const { files } = this.context;
    const isOurs = await this.reach(() => files.createNew(this.file, writeHolder(this.mine)));
    if (!isOurs) throw lockLost(this.folder, await readHolder(this.file, files));
    this.stamp = await files.stamp(this.file);
  }

  private get file(): string {
    return join(this.folder, LOCK_FILE);
  }

  private async reach<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      const reason = codeOf(error);
      if (!UNREACHABLE.has(reason)) throw error;
      throw new Problem('workspace-gone', { folder: this.folder, reason }, { cause: error });
    }
  }
}

/** What a file system says of a folder that was taken away with its drive or its network. */
const UNREACHABLE = new Set(['ENOENT', 'ENOTDIR', 'ENODEV', 'ENXIO', 'ESTALE', 'ENOTCONN', 'EHOSTDOWN']);

/** @param attempts how often to try while another has it, a tenth of a second apart. @returns the lock, or who has it */
export async function claimLock(
  folder: string,
  context: LockContext,
  attempts: number,
): Promise<WorkspaceLock | Holder | 'unreadable'> {
  const file = join(folder, LOCK_FILE);
  const mine = newHolder(context.now());
  let unreadable = 0;
  for (let attempt = 1; ; attempt += 1) {
    if (await context.files.createNew(file, writeHolder(mine)))
      return new WorkspaceLock(folder, mine, context).keepAlive();
    const there = await readHolder(file, context.files);
    if (there === null) continue;
    unreadable = there === 'unreadable' ? unreadable + 1 : 0;
    const isStale = there === 'unreadable' ? unreadable > UNREADABLE_LOOKS : isGone(there);
    if (isStale && (await replaceLock(file, there, mine, context.files)))
      return new WorkspaceLock(folder, mine, context).keepAlive();
    if (attempt >= attempts && (there !== 'unreadable' || unreadable > UNREADABLE_LOOKS)) {
      forgetHolder(mine);
      return there;
    }
    await pause(PAUSE_MS);
  }
}

/** Takes the lock from a holder that was seen to be there no more. @returns null when it has moved since */
export async function takeOverLock(
  folder: string,
  stale: Holder,
  context: LockContext,
): Promise<WorkspaceLock | null> {
  const mine = newHolder(context.now());
  if (await replaceLock(join(folder, LOCK_FILE), stale, mine, context.files))
    return new WorkspaceLock(folder, mine, context).keepAlive();
  forgetHolder(mine);
  return null;
}

/** Puts one lock in the place of another, if that is still there as it was seen. */
async function replaceLock(
  file: string,
  stale: Holder | 'unreadable',
  mine: Holder,
  files: Files,
): Promise<boolean> {
  return withGuard(file, files, async () => {
    const there = await readHolder(file, files);
    if (!isSame(there, stale)) return false;
    const beside = `${file}.${mine.token}`;
    await files.writeSynced(beside, writeHolder(mine));
    await files.rename(beside, file);
    return true;
  });
}

function isSame(there: Holder | 'unreadable' | null, stale: Holder | 'unreadable'): boolean {
  if (there === null || there === 'unreadable' || stale === 'unreadable') return there === stale;
  return there.token === stale.token && there.renewed === stale.renewed;
}

function lockLost(folder: string, holder: Holder | 'unreadable' | null): Problem {
  return new Problem('lock-lost', { folder, ...shownHolder(holder) });
}

export function shownHolder(holder: Holder | 'unreadable' | null): {
  machine: string;
  user: string;
  since: string;
} {
  if (holder === null || holder === 'unreadable') return { machine: '?', user: '?', since: '' };
  return { machine: holder.machine, user: holder.user || '?', since: holder.since };
}
