/**
 * Lets one process at a time replace or remove a lock file that is there: what was read of it is then still true when it is acted upon.
 * Without it, of two that find the same stale lock, one would remove the new lock of the other. A guard is held for milliseconds.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { isMissing, type Files } from '../files.ts';
import { forgetHolder, isGone, newHolder, readHolder, writeHolder, type Holder } from './holder.ts';

const ENDING = '.guard';
const PAUSE_MS = 20;
/** One that no one takes away for so long was left by a machine that stopped in that very moment. */
const PATIENCE_MS = 3000;

export async function withGuard<T>(lockFile: string, files: Files, work: () => Promise<T>): Promise<T> {
  const guard = `${lockFile}${ENDING}`;
  const mine = newHolder(new Date());
  try {
    await acquire(guard, mine, files);
    try {
      return await work();
    } finally {
      await removeOwn(guard, mine, files);
    }
  } finally {
    forgetHolder(mine);
  }
}

async function acquire(guard: string, mine: Holder, files: Files): Promise<void> {
  let waitedFor = '';
  let began = performance.now();
  while (!(await files.createNew(guard, writeHolder(mine)))) {
    const there = await readHolder(guard, files);
    const token = there === null || there === 'unreadable' ? '' : there.token;
    if (token !== waitedFor) began = performance.now();
    waitedFor = token;
    const isLeft = there !== null && there !== 'unreadable' && isGone(there);
    if (isLeft || performance.now() - began > PATIENCE_MS) await breakOpen(guard, token, mine, files);
    else await pause(PAUSE_MS);
  }
}

/** Renamed first, it can be seen to be the one that was meant; another's is put back. */
async function breakOpen(guard: string, token: string, mine: Holder, files: Files): Promise<void> {
  const aside = `${guard}.${mine.token}`;
  try {
    await files.rename(guard, aside);
  } catch (error) {
    if (isMissing(error)) return;
    throw error;
  }
  const taken = await readHolder(aside, files);
  if (taken !== null && taken !== 'unreadable' && taken.token !== token) {
    await files.createNew(guard, writeHolder(taken));
  }
  await files.remove(aside);
}

async function removeOwn(guard: string, mine: Holder, files: Files): Promise<void> {
  const there = await readHolder(guard, files);
  if (there !== null && there !== 'unreadable' && there.token === mine.token) await files.remove(guard);
}
