/**
 * One writer: while a workspace is open, a file in it names who holds it. A lock whose process is gone on this machine is taken over.
 */
import { randomUUID } from 'node:crypto';
import { link, readFile, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { Problem } from '../../shared/result.ts';

export const LOCK_FILE = 'workspace.lock';

/** One command after another may find the last one not quite gone; a window that stays open is refused after a moment. */
const ATTEMPTS = 12;
const PAUSE_MS = 100;

const holderSchema = z.object({
  process: z.int(),
  machine: z.string(),
  since: z.iso.datetime(),
  token: z.string(),
});
type Holder = z.infer<typeof holderSchema>;

/** Takes the lock, or throws the Problem `workspace-in-use` that names the holder. @returns how to let go of it */
export async function lockWorkspace(folder: string, now: Date): Promise<() => Promise<void>> {
  const file = join(folder, LOCK_FILE);
  const mine: Holder = {
    process: process.pid,
    machine: hostname(),
    since: now.toISOString(),
    token: randomUUID(),
  };
  let holder: Holder | null = null;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    if (await claim(file, mine)) return () => release(file, mine);
    holder = await readHolder(file);
    if (holder && isAlive(holder)) await pause(PAUSE_MS);
    else await takeAway(file, holder);
  }
  throw inUse(folder, holder ?? mine);
}

/** A hard link appears whole or not at all, so no one ever reads half a lock; a disk that knows no links gets a plain new file. */
async function claim(file: string, mine: Holder): Promise<boolean> {
  const beside = `${file}.${mine.token}`;
  await writeFile(beside, JSON.stringify(mine));
  try {
    await link(beside, file);
    return true;
  } catch (error) {
    return isTaken(error) ? false : await createNew(file, mine);
  } finally {
    await rm(beside, { force: true });
  }
}

async function createNew(file: string, mine: Holder): Promise<boolean> {
  try {
    await writeFile(file, JSON.stringify(mine), { flag: 'wx' });
    return true;
  } catch (error) {
    if (isTaken(error)) return false;
    throw error;
  }
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EEXIST';
}

async function readHolder(file: string): Promise<Holder | null> {
  const text = await readFile(file, 'utf8').catch(() => '');
  try {
    return holderSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

/** Removes a stale lock, unless someone else has taken it over since it was read. */
async function takeAway(file: string, stale: Holder | null): Promise<void> {
  const current = await readHolder(file);
  if (current?.token === stale?.token) await rm(file, { force: true });
}

async function release(file: string, mine: Holder): Promise<void> {
  await takeAway(file, mine);
}

function isAlive(holder: Holder): boolean {
  if (holder.machine !== hostname()) return true;
  try {
    process.kill(holder.process, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function inUse(folder: string, holder: Holder): Problem {
  return new Problem('workspace-in-use', {
    folder,
    file: join(folder, LOCK_FILE),
    machine: holder.machine,
    since: holder.since,
  });
}
