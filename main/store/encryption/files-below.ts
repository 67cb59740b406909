/** All files of a workspace folder that are sealed when it is encrypted: those of the store, and whatever else lies there. */
import { join } from 'node:path';
import { codeOf, type Files } from '../files.ts';
import { clearStaged } from '../finish-last-change.ts';
import { STAGED, syncFoldersOf } from '../journal.ts';
import { finalName, staysReadable } from './sealed-files.ts';

/** What systems and sync tools keep for themselves, and need to find as they left it. */
const OF_THE_SYSTEM = /^\.|^desktop\.ini$|^thumbs\.db$/i;
/** Workspaces are two deep; deeper than this a link leads round in a circle. */
const DEEPEST = 12;

const LEFT_OVER = new RegExp(`\\.\\d+-\\d+\\${STAGED}$`);

/** Takes away, for good, what a change that was not made has left beside the files. */
export async function clearLeftOvers(folder: string, files: Files): Promise<void> {
  await clearStaged(folder, files);
  const names = await walk(folder, '', files, 1);
  for (const name of names.filter((one) => LEFT_OVER.test(one))) await files.remove(join(folder, name));
  await syncFoldersOf(
    folder,
    names.map((file) => ({ file, staged: null })),
    files,
  );
}

/** @returns names below the folder, with slashes, in order */
export async function filesBelow(folder: string, files: Files): Promise<string[]> {
  const found = await walk(folder, '', files, 1);
  return found.filter((name) => !staysReadable(finalName(name))).sort();
}

async function walk(folder: string, below: string, files: Files, depth: number): Promise<string[]> {
  const names = await files.list(join(folder, below));
  const found: string[] = [];
  for (const name of names.filter((one) => !OF_THE_SYSTEM.test(one))) {
    const path = below === '' ? name : `${below}/${name}`;
    if (!(await isFolder(join(folder, path), files))) found.push(path);
    else if (depth < DEEPEST) found.push(...(await walk(folder, path, files, depth + 1)));
    else throw new Error(`folders in ${path} never end`);
  }
  return found;
}

async function isFolder(path: string, files: Files): Promise<boolean> {
  try {
    await files.list(path);
    return true;
  } catch (error) {
    if (['ENOTDIR', 'ENOENT'].includes(codeOf(error))) return false;
    throw error;
  }
}
