/** What the store asks of a file system, and no more: so that tests can stand in for a disk that fails or loses power. */
import { randomUUID } from 'node:crypto';
import { readFileSync, stat as statWithCallback, statSync, type Stats } from 'node:fs';
import {
  link,
  mkdir,
  open,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';

export interface FileStat {
  /** In bytes. */
  size: number;
  /** When it was last written, in milliseconds since 1970. */
  modifiedAt: number;
  isFolder: boolean;
}

export interface Files {
  /** @returns null when there is no such file */
  read: (file: string) => Promise<Buffer | null>;
  /** The same while everything else waits: for single files that were not needed until now. */
  readNow: (file: string) => Buffer | null;
  /** @returns null when there is nothing of that name */
  stat: (path: string) => Promise<FileStat | null>;
  /** The path without links, as far as it exists. */
  realPath: (path: string) => Promise<string>;
  /** Writes a whole file, new or over an old one, and syncs its content to the disk. */
  writeSynced: (file: string, content: string | Uint8Array) => Promise<void>;
  /** Puts one file in the place of another, which is never seen half. */
  rename: (from: string, to: string) => Promise<void>;
  /** Removes a file; it is no error when there is none. */
  remove: (file: string) => Promise<void>;
  /** Makes renames and removals in a folder outlast a power cut. */
  syncFolder: (folder: string) => Promise<void>;
  /** Names in a folder, in no order. */
  list: (folder: string) => Promise<string[]>;
  makeFolder: (folder: string) => Promise<void>;
  /** Writes a new file, which is never seen half, unless there is one of that name already. @returns whether it did */
  createNew: (file: string, content: string) => Promise<boolean>;
  /** Differs from one state of a file to the next, and stays when the file is renamed; null when there is no such file. */
  stamp: (file: string) => Promise<string | null>;
  /** The same while everything else waits. */
  stampNow: (file: string) => string | null;
}

/** Several times as quick as the one of `node:fs/promises`, when thousands of files are asked for. */
const statQuickly = promisify(statWithCallback);

/** The disk of this machine. */
export const diskFiles: Files = {
  read: async (file) => {
    try {
      return await readFile(file);
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  },
  readNow: (file) => unlessMissing(() => readFileSync(file)),
  stat: async (path) => {
    try {
      const found = await stat(path);
      return { size: found.size, modifiedAt: found.mtimeMs, isFolder: found.isDirectory() };
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  },
  realPath,
  writeSynced: async (file, content) => {
    const handle = await open(file, 'w');
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
  },
  rename: (from, to) => patiently(() => rename(from, to)),
  remove: (file) => patiently(() => rm(file, { force: true })),
  syncFolder: async (folder) => {
    if (process.platform === 'win32') return; // Windows does that by itself and refuses to open folders
    const handle = await open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  },
  list: (folder) => readdir(folder),
  makeFolder,
  createNew: async (file, content) => {
    const beside = `${file}.${randomUUID()}`;
    await diskFiles.writeSynced(beside, content);
    try {
      return await linkOrCreate(beside, file, content);
    } finally {
      await rm(beside, { force: true });
    }
  },
  stamp: async (file) => {
    try {
      return stampFrom(await statQuickly(file));
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  },
  stampNow: (file) => unlessMissing(() => stampFrom(statSync(file))),
};

function unlessMissing<T>(look: () => T): T | null {
  try {
    return look();
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

function stampFrom({ size, mtimeMs, ino }: Stats): string {
  return `${String(size)} ${String(mtimeMs)} ${String(ino)}`;
}

/** A hard link appears whole or not at all; a disk that knows no links gets a plain new file. */
async function linkOrCreate(beside: string, file: string, content: string): Promise<boolean> {
  try {
    await link(beside, file);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
  }
  try {
    await writeFile(file, content, { flag: 'wx' });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/** With the folders above it; one by one, since Node's own way never ends where a file system takes no folders. */
async function makeFolder(folder: string): Promise<void> {
  if (await isFolder(folder)) return;
  const above = dirname(folder);
  if (above !== folder) await makeFolder(above);
  await mkdir(folder);
}

async function realPath(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    const above = dirname(path);
    if (!isMissing(error) || above === path) throw error;
    return join(await realPath(above), basename(path));
  }
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

/** On Windows a virus scanner or a sync tool holds a file for a moment after it was written. */
const HELD = new Set(['EBUSY', 'EPERM', 'EACCES']);
const PAUSES_MS = process.platform === 'win32' ? [20, 50, 100, 200, 400, 800] : [];

async function patiently(work: () => Promise<void>): Promise<void> {
  for (const milliseconds of PAUSES_MS) {
    try {
      await work();
      return;
    } catch (error) {
      if (!HELD.has(codeOf(error))) throw error;
      await pause(milliseconds);
    }
  }
  await work();
}

export function isMissing(error: unknown): boolean {
  return codeOf(error) === 'ENOENT';
}

/** The short name of a system error, `ENOSPC` and the like; else its message. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
