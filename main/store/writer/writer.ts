/** Whether the open workspace may be written to. It begins as holder of the lock or as reader, and may change from one to the other. */
import { join } from 'node:path';
import { Problem } from '../../../shared/result.ts';
import type { Access } from '../../../shared/store/access.ts';
import {
  claimLock,
  LOCK_FILE,
  shownHolder,
  takeOverLock,
  WorkspaceLock,
  type LockContext,
} from '../workspace-lock.ts';
import { isGone, readHolder, type Holder } from './holder.ts';
import { isStale, observe, type Observation } from './watch-holder.ts';

/** How often a lock that another has is asked for, a tenth of a second apart: one command after another may find the last not quite gone. */
const ATTEMPTS = 12;
/** A window that may begin by reading does not wait so long. */
const FEW_ATTEMPTS = 3;

export class Writer {
  private readonly folder: string;
  private readonly context: LockContext;
  private lock: WorkspaceLock | null;
  private holder: Holder | 'unreadable' | null;
  private wasOurs = false;
  private seen: Observation | null = null;
  private lastLook = 0;
  /** Files that vanished, while the workspace waits for them; null when it does not. */
  private missing: number | null = null;

  constructor(folder: string, context: LockContext, claimed: WorkspaceLock | Holder | 'unreadable') {
    this.folder = folder;
    this.context = context;
    this.lock = claimed instanceof WorkspaceLock ? claimed : null;
    this.holder = claimed instanceof WorkspaceLock ? null : claimed;
  }

  access(): Access {
    if (this.missing !== null) return { mode: 'gone', folder: this.folder, missing: this.missing };
    if (this.lock) return { mode: 'writing' };
    const { since, machine, user } = shownHolder(this.holder);
    const stale = this.seen !== null && isStale(this.seen);
    return {
      mode: 'reading',
      reason: this.wasOurs ? 'lost' : 'in-use',
      holder: { since, machine, user },
      isStale: stale,
    };
  }

  isWriting(): boolean {
    return this.lock !== null && this.missing === null;
  }

  holdsLock(): boolean {
    return this.lock !== null;
  }

  /** @throws Problem `workspace-read-only`, `lock-lost` or `workspace-gone` unless the workspace may be written to in this moment */
  async check(): Promise<void> {
    this.refuseReading();
    try {
      await this.lock?.check();
    } catch (error) {
      if (error instanceof Problem && error.code === 'lock-lost') await this.lose();
      if (error instanceof Problem && error.code === 'workspace-gone') this.missing = 0;
      throw error;
    }
  }

  /** As far as is known without asking the disk. */
  refuseReading(): void {
    const access = this.access();
    if (access.mode === 'gone')
      throw new Problem('workspace-gone', { folder: access.folder, reason: 'ENOENT' });
    if (access.mode === 'writing') return;
    const code = access.reason === 'lost' ? 'lock-lost' : 'workspace-read-only';
    throw new Problem(code, { folder: this.folder, ...access.holder });
  }

  /** Looks who has the lock now. @returns whether no one has it, or only a process that is gone */
  async look(elapsed: number | null = null): Promise<boolean> {
    const there = await readHolder(join(this.folder, LOCK_FILE), this.context.files);
    const now = performance.now();
    this.seen = observe(this.seen, JSON.stringify(there), elapsed ?? now - this.lastLook);
    this.lastLook = now;
    this.holder = there;
    return there === null || (there !== 'unreadable' && isGone(there));
  }

  /** Takes the lock when no one has it. @returns whether it is ours now */
  async claim(): Promise<boolean> {
    return this.takeIn(await claimLock(this.folder, this.context, 1));
  }

  /** Takes the lock from a holder who is not heard of any more; from another it does not. */
  async takeOver(): Promise<boolean> {
    const { holder, seen } = this;
    if (holder === null || holder === 'unreadable' || !seen || !isStale(seen)) return this.claim();
    return this.takeIn((await takeOverLock(this.folder, holder, this.context)) ?? holder);
  }

  /** Many files are not there any more: nothing is written until they are back. */
  wait(missing: number): void {
    this.missing = missing;
  }

  goOn(): void {
    this.missing = null;
  }

  /** Lets go of the lock, if it is ours. */
  async release(): Promise<void> {
    const { lock } = this;
    this.lock = null;
    await lock?.release();
  }

  private takeIn(claimed: WorkspaceLock | Holder | 'unreadable'): boolean {
    if (claimed instanceof WorkspaceLock) {
      this.lock = claimed;
      this.wasOurs = false;
      this.seen = null;
      return true;
    }
    this.holder = claimed;
    return false;
  }

  private async lose(): Promise<void> {
    await this.release();
    this.wasOurs = true;
    this.seen = null;
    await this.look();
  }
}

/** @param mayRead whether to begin as reader when another has the workspace. @throws Problem `workspace-in-use` otherwise */
export async function openWriter(folder: string, context: LockContext, mayRead: boolean): Promise<Writer> {
  const claimed = await claimLock(folder, context, mayRead ? FEW_ATTEMPTS : ATTEMPTS);
  if (!(claimed instanceof WorkspaceLock) && !mayRead) {
    throw new Problem('workspace-in-use', { folder, file: join(folder, LOCK_FILE), ...shownHolder(claimed) });
  }
  const writer = new Writer(folder, context, claimed);
  if (!writer.isWriting()) await writer.look();
  return writer;
}
