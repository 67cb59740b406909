/**
 * The lowdb adapter: one JSON file, written so that after a crash or a power cut it holds either the old content or the new, whole.
 * write-file-atomic writes beside, syncs and renames; the folder is synced here, or the rename itself could be lost.
 */
import { open, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Adapter } from 'lowdb';
import writeFileAtomic from 'write-file-atomic';

export class DurableJson implements Adapter<unknown> {
  readonly file: string;

  constructor(file: string) {
    this.file = file;
  }

  /** @returns what the file holds; null when there is no file. Throws on anything that is not JSON. */
  async read(): Promise<unknown> {
    const text = await readText(this.file);
    return text === null ? null : (JSON.parse(text) as unknown);
  }

  async write(data: unknown): Promise<void> {
    await writeFileAtomic(this.file, `${JSON.stringify(data, null, 1)}\n`, { encoding: 'utf8', fsync: true });
    await syncFolder(dirname(this.file));
  }
}

async function readText(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/** Makes renames and removals in a folder durable; Windows does that by itself and refuses to open folders. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

export function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
