/** The lists of the backups of a workspace, read and written: a list that is there whole and unbroken is a backup, and nothing else is. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import {
  backupListSchema,
  nameOfBackup,
  sealedListSchema,
  type BackupList,
} from '../../../shared/store/backups/backup-list.ts';
import type { Files } from '../files.ts';
import { STAGED } from '../journal.ts';

/** A list under its name; null where it cannot be read, or not by this version of the program. */
export interface FoundList {
  name: string;
  list: BackupList | null;
}

const NAME = /^[\w-]{1,80}\.json$/;

/** Newest first: the names are times. */
export async function namesOfLists(folder: string, files: Files): Promise<string[]> {
  if ((await files.stat(folder)) === null) return [];
  const names = (await files.list(folder)).filter((name) => NAME.test(name));
  return names.sort((a, b) => (a < b ? 1 : -1));
}

export async function readLists(folder: string, files: Files): Promise<FoundList[]> {
  const lists: FoundList[] = [];
  for (const name of await namesOfLists(folder, files)) {
    lists.push({ name, list: await readList(folder, name, files) });
  }
  return lists;
}

export async function readList(folder: string, name: string, files: Files): Promise<BackupList | null> {
  const bytes = await files.read(join(folder, name));
  try {
    const { checksum, list } = sealedListSchema.parse(JSON.parse(bytes?.toString('utf8') ?? ''));
    return checksum === checksumOf(list) ? backupListSchema.parse(list) : null;
  } catch {
    return null;
  }
}

/** @returns the newest that can be read */
export async function newestList(folder: string, files: Files): Promise<BackupList | null> {
  for (const name of await namesOfLists(folder, files)) {
    const list = await readList(folder, name, files);
    if (list) return list;
  }
  return null;
}

/** Puts a list in place, durably and read back; that makes it a backup. @returns its name */
export async function writeList(folder: string, list: BackupList, files: Files): Promise<string> {
  const name = nameOfBackup(list.time);
  const file = join(folder, name);
  const staged = `${file}${STAGED}`;
  const text = textOf(list);
  try {
    await files.writeSynced(staged, text);
    if ((await files.read(staged))?.toString('utf8') !== text) throw new Error('read back otherwise');
    await files.rename(staged, file);
  } catch (error) {
    await files.remove(staged).catch(() => undefined);
    throw error;
  }
  await files.syncFolder(folder);
  return name;
}

/** One file a line, so that a person can read and search it. */
function textOf({ files, ...head }: BackupList): string {
  const lines = files.map((file) => JSON.stringify(file)).join(',\n');
  const opened = JSON.stringify(head, null, 1).slice(0, -'\n}'.length);
  const checksum = checksumOf({ ...head, files });
  return `{"checksum": "${checksum}",\n"list": ${opened},\n "files": [\n${lines}\n]}}\n`;
}

function checksumOf(list: unknown): string {
  return createHash('sha256').update(JSON.stringify(list)).digest('hex');
}
