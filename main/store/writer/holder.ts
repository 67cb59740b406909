/** Who has a workspace open, as its lock file says; and whether that process still is. */
import { randomUUID } from 'node:crypto';
import { hostname, userInfo } from 'node:os';
import { z } from 'zod';
import { isMissing, type Files } from '../files.ts';

const holderSchema = z.object({
  process: z.int(),
  machine: z.string(),
  user: z.string().default(''),
  since: z.iso.datetime(),
  /** When the holder last said that it is still there, by its own clock. */
  renewed: z.iso.datetime().optional(),
  token: z.string(),
});
export type Holder = z.infer<typeof holderSchema>;

/** The tokens that this process holds, or is about to: a lock with its number and another token is of a process long gone. */
const own = new Set<string>();

export function newHolder(now: Date): Holder {
  const since = now.toISOString();
  const token = randomUUID();
  own.add(token);
  return { process: process.pid, machine: hostname(), user: userName(), since, renewed: since, token };
}

export function forgetHolder({ token }: Holder): void {
  own.delete(token);
}

export function writeHolder(holder: Holder): string {
  return `${JSON.stringify(holder, null, 1)}\n`;
}

/** @returns null when no one has it; `unreadable` for a file that says nothing, or not yet */
export async function readHolder(file: string, files: Files): Promise<Holder | 'unreadable' | null> {
  const bytes = await readOrNull(file, files);
  if (bytes === null) return null;
  try {
    return holderSchema.parse(JSON.parse(bytes.toString('utf8')));
  } catch {
    return 'unreadable';
  }
}

/** On Windows a file that is just being removed cannot be read for a moment. */
async function readOrNull(file: string, files: Files): Promise<Buffer | null> {
  try {
    return await files.read(file);
  } catch (error) {
    if (isMissing(error)) return null;
    if (process.platform === 'win32') return Buffer.alloc(0);
    throw error;
  }
}

/** Is it of this machine, and is its process no more? Of another machine one cannot know. */
export function isGone(holder: Holder): boolean {
  if (holder.machine !== hostname()) return false;
  if (holder.process === process.pid) return !own.has(holder.token);
  try {
    process.kill(holder.process, 0);
    return false;
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'EPERM');
  }
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return '';
  }
}
