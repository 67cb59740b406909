/** Where files go that are taken out of use: into a folder of the workspace, under names that no other file has. */
import { join } from 'node:path';
import type { Files } from '../files.ts';

export const SET_ASIDE_FOLDER = 'set-aside';

/**
 * Makes the folder where it is missing.
 * @param name as it shall begin, such as `books-<id>`
 * @param mark what tells it from others of its kind, such as a time
 * @returns a path that is not taken, below the workspace folder and with slashes
 */
export async function pathAside(folder: string, name: string, mark: string, files: Files): Promise<string> {
  const aside = join(folder, SET_ASIDE_FOLDER);
  await files.makeFolder(aside);
  await files.syncFolder(folder);
  const taken = new Set(await files.list(aside));
  const plain = name.replaceAll(/[^\w.-]/g, '_').slice(0, 150);
  for (let number = 1; ; number += 1) {
    const tried = `${plain}.${mark}${number === 1 ? '' : `-${String(number)}`}.json`;
    if (!taken.has(tried)) return `${SET_ASIDE_FOLDER}/${tried}`;
  }
}

/** A time as a file name takes it. */
export function markOf(time: Date): string {
  return time.toISOString().replaceAll(/[:.]/g, '-');
}
