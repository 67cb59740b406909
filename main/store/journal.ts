/**
 * The intent journal of a change that touches several files. Every new content is first written beside its file; then the journal, which
 * lists what is to take whose place, is put into the workspace. From that moment the change is made: whatever happens, the next start
 * finishes it. Before that moment it never was.
 */
import { createHash } from 'node:crypto';
import { join, posix } from 'node:path';
import { z } from 'zod';
import type { Files } from './files.ts';

export const JOURNAL_FILE = 'journal.json';
/** Ending of files that wait to take another's place. */
export const STAGED = '.new';

/** A name in the workspace folder or below, in any letters: a journal never reaches outside. */
const path = z.string().refine((name) => name.split('/').every(isPlainName));

function isPlainName(name: string): boolean {
  return /^[^\\:\p{Cc}]{1,255}$/u.test(name) && name !== '.' && name !== '..';
}

const stepSchema = z.object({
  /** Below the workspace folder, with slashes. */
  file: path,
  /** What takes its place, beside it; null removes the file. */
  staged: path.nullable(),
});
export type Step = z.infer<typeof stepSchema>;

const journalSchema = z.object({ checksum: z.string(), steps: z.array(stepSchema) });

/** Puts the journal in place; when this is done, so is the change. */
export async function writeJournal(folder: string, steps: readonly Step[], files: Files): Promise<void> {
  const file = join(folder, JOURNAL_FILE);
  const journal = { checksum: checksumOf(steps), steps };
  await files.writeSynced(`${file}${STAGED}`, `${JSON.stringify(journal, null, 1)}\n`);
  await files.rename(`${file}${STAGED}`, file);
  await files.syncFolder(folder);
}

/** Carries the steps out; those that were carried out before are left alone. Then the journal is taken away. */
export async function carryOut(folder: string, steps: readonly Step[], files: Files): Promise<void> {
  for (const { file, staged } of steps) {
    if (staged === null) await files.remove(join(folder, file));
    else if ((await files.read(join(folder, staged))) !== null) {
      await files.rename(join(folder, staged), join(folder, file));
    }
  }
  await syncFoldersOf(folder, steps, files);
  await removeJournal(folder, files);
}

export async function removeJournal(folder: string, files: Files): Promise<void> {
  await files.remove(join(folder, JOURNAL_FILE));
  await files.syncFolder(folder);
}

/** Makes what happened to the files of these steps outlast a power cut. */
export async function syncFoldersOf(folder: string, steps: readonly Step[], files: Files): Promise<void> {
  const folders = new Set(steps.map(({ file }) => posix.dirname(file)));
  for (const name of folders) await files.syncFolder(join(folder, name));
}

/** @returns null when there is none; `damaged` for one that cannot be understood, which is kept */
export async function readJournal(folder: string, files: Files): Promise<Step[] | 'damaged' | null> {
  const bytes = await files.read(join(folder, JOURNAL_FILE));
  if (bytes === null) return null;
  try {
    const { checksum, steps } = journalSchema.parse(JSON.parse(bytes.toString('utf8')));
    return checksum === checksumOf(steps) ? steps : 'damaged';
  } catch {
    return 'damaged';
  }
}

function checksumOf(steps: readonly Step[]): string {
  return createHash('sha256').update(JSON.stringify(steps)).digest('hex');
}
