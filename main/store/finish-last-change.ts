/** What the start finds of a change that the last run, or the power, broke off: it is finished if it was made, and cleared away if not. */
import { join } from 'node:path';
import { ORIGINALS_FOLDER } from './workspace-folder.ts';
import type { Files } from './files.ts';
import { carryOut, JOURNAL_FILE, readJournal, STAGED } from './journal.ts';
import { UNDO_FOLDER } from './undo-folder.ts';
import { TABLES } from '../../shared/store/store-file.ts';

/** @returns where a journal that could not be understood was put, with all that it may speak of; null when there is none */
export async function finishLastChange(folder: string, files: Files): Promise<string | null> {
  const steps = await readJournal(folder, files);
  if (steps === 'damaged') return setAside(folder, files);
  if (steps) await carryOut(folder, steps, files);
  await clearStaged(folder, files);
  return null;
}

async function setAside(folder: string, files: Files): Promise<string> {
  const names = new Set(await files.list(folder));
  let number = 1;
  while (names.has(nameOf(number))) number += 1;
  const aside = join(folder, nameOf(number));
  await files.rename(join(folder, JOURNAL_FILE), aside);
  await files.syncFolder(folder);
  return aside;
}

function nameOf(number: number): string {
  return JOURNAL_FILE.replace('.json', `.damaged-${String(number)}.json`);
}

/** New contents of a change that was never made. */
export async function clearStaged(folder: string, files: Files): Promise<void> {
  for (const name of ['.', ...TABLES, ORIGINALS_FOLDER, UNDO_FOLDER]) {
    const names = await files.list(join(folder, name)).catch(() => []);
    for (const staged of names.filter((one) => one.endsWith(STAGED))) {
      await files.remove(join(folder, name, staged));
    }
  }
}
