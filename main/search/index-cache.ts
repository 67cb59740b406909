/**
 * The index as this machine keeps it, so that a start need not build it anew: outside the workspace, so that neither backups, packets nor sync
 * tools carry it, and sealed if the workspace is. It is only a cache: what cannot be read is thrown away without a word.
 */
import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import type { Files } from '../store/files.ts';
import { parseIndexList, type Snapshot } from './engine/snapshot.ts';

const LIST = 'index.json';
const SEGMENT = '.segment';
const STAGED = '.new';

/** Where a machine keeps what belongs to a workspace's search. */
export function searchFolder(folder: string, workspaceFolder: string): string {
  return join(folder, createHash('sha256').update(workspaceFolder).digest('hex').slice(0, 16));
}

export interface KeptIndex {
  list: string;
  segments: ReadonlyMap<string, Uint8Array>;
}

export class IndexCache {
  private readonly folder: string;
  private readonly files: Files;

  constructor(folder: string, files: Files) {
    this.folder = folder;
    this.files = files;
  }

  /** @returns null when there is none that can be read */
  async read(): Promise<KeptIndex | null> {
    try {
      const list = await this.files.read(join(this.folder, LIST));
      if (list === null) return null;
      const text = list.toString('utf8');
      const segments = new Map<string, Uint8Array>();
      for (const { name } of parseIndexList(text).segments) {
        const bytes = await this.files.read(this.fileOf(name));
        if (bytes) segments.set(name, bytes);
      }
      return { list: text, segments };
    } catch {
      await this.clear();
      return null;
    }
  }

  /** Puts down what is new of an index; the list comes last, so that what it names is there. */
  async write({ list, segments }: Snapshot): Promise<void> {
    await this.files.makeFolder(this.folder);
    for (const [name, bytes] of segments) await this.put(this.fileOf(name), bytes);
    await this.put(join(this.folder, LIST), JSON.stringify(list));
    await this.removeAllBut(new Set(list.segments.map(({ name }) => `${name}${SEGMENT}`)));
  }

  /** Nothing of it is needed: what cannot be removed is not read either. */
  async clear(): Promise<void> {
    await this.files.remove(join(this.folder, LIST)).catch(() => undefined);
    await this.removeAllBut(new Set()).catch(() => undefined);
  }

  private async put(file: string, content: string | Uint8Array): Promise<void> {
    await this.files.writeSynced(`${file}${STAGED}`, content);
    await this.files.rename(`${file}${STAGED}`, file);
    await this.files.syncFolder(dirname(file));
  }

  private async removeAllBut(kept: ReadonlySet<string>): Promise<void> {
    for (const name of await this.files.list(this.folder).catch(() => [])) {
      const isSegment = name.endsWith(SEGMENT) || name.endsWith(`${SEGMENT}${STAGED}`);
      if (isSegment && !kept.has(name)) await this.files.remove(join(this.folder, name));
    }
  }

  private fileOf(name: string): string {
    return join(this.folder, `${name}${SEGMENT}`);
  }
}
