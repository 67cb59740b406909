/** One who only reads waits while the writer puts a change of several files in place, so as not to see half of it. */
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Files } from '../files.ts';
import { JOURNAL_FILE } from '../journal.ts';

const LOOKS = 20;
const PAUSE_MS = 50;

/** @returns whether there is none now; one that stays was left by a writer that is gone, and is carried out by the next */
export async function waitForJournal(folder: string, files: Files): Promise<boolean> {
  for (let look = 0; look < LOOKS; look += 1) {
    if ((await files.stamp(join(folder, JOURNAL_FILE))) === null) return true;
    await pause(PAUSE_MS);
  }
  return false;
}
