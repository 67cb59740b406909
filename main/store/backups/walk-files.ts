/** Lists the files of a workspace that a backup holds: all but what is of the moment only. */
import { join, posix } from 'node:path';
import { CATALOGUE_FILE } from '../catalogue/catalogue-file.ts';
import type { Files, FileStat } from '../files.ts';
import { inParallel } from '../in-parallel.ts';
import { JOURNAL_FILE, STAGED } from '../journal.ts';
import { OLD_UNDO_FILE } from '../old-undo-file.ts';
import { UNDO_FOLDER } from '../undo-folder.ts';
import { LOCK_FILE } from '../workspace-lock.ts';

/** Below the workspace folder, with slashes. */
export type WalkedFiles = Map<string, FileStat>;

/** @param below where to begin, below the folder and with slashes; all of it when it is empty */
export async function walkFiles(folder: string, files: Files, below = ''): Promise<WalkedFiles> {
  const found: WalkedFiles = new Map();
  const names = await files.list(join(folder, below));
  await inParallel(names.filter(isKept).sort(), async (name) => {
    const path = posix.join(below, name);
    const stat = await files.stat(join(folder, path));
    if (stat?.isFolder === true)
      for (const entry of await walkFiles(folder, files, path)) found.set(...entry);
    else if (stat) found.set(path, stat);
  });
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The steps of undo are of the moment too, and would be most of each backup; the catalogue is made anew of the records. */
const LEFT_OUT = new Set<string>([CATALOGUE_FILE, JOURNAL_FILE, OLD_UNDO_FILE, UNDO_FOLDER]);

function isKept(name: string): boolean {
  return !name.startsWith(LOCK_FILE) && !name.endsWith(STAGED) && !LEFT_OUT.has(name);
}
