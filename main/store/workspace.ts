/**
 * The open workspace: the records in memory, and the one queue through which every change goes. A change is made on a transaction,
 * written durably, and only then takes the place of what was in memory.
 */
import { readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Low } from 'lowdb';
import writeFileAtomic from 'write-file-atomic';
import { Problem } from '../../shared/result.ts';
import type { RecordKind, RecordOf, Table } from '../../shared/store/store-file.ts';
import { DurableJson, syncFolder } from './durable-json.ts';
import { sealRecord } from './seal-record.ts';
import { Transaction, type Reader, type RecordChange } from './transaction.ts';
import {
  ORIGINALS_FOLDER,
  recordFile,
  WORKSPACE_FILE,
  type LoadedTable,
  type UnreadFile,
} from './workspace-folder.ts';

type Tables = { [T in Table]: LoadedTable<T> };

interface WorkspaceContext {
  release: () => Promise<void>;
  now: () => Date;
}

export class Workspace implements Reader {
  readonly folder: string;
  private readonly tables: Tables;
  private readonly release: () => Promise<void>;
  private readonly now: () => Date;
  private record: RecordOf<'workspace'>;
  private queue: Promise<unknown> = Promise.resolve();
  private lastSave: Date | null = null;
  private isClosed = false;

  constructor(folder: string, record: RecordOf<'workspace'>, tables: Tables, context: WorkspaceContext) {
    this.folder = folder;
    this.record = record;
    this.tables = tables;
    this.release = context.release;
    this.now = context.now;
  }

  /** When a change was last durably on disk; null before the first. */
  savedAt(): Date | null {
    return this.lastSave;
  }

  get<T extends Table>(table: T, id: string): RecordOf<T> | undefined {
    return this.recordsOf(table).get(id);
  }

  list<T extends Table>(table: T): RecordOf<T>[] {
    return [...this.recordsOf(table).values()];
  }

  /** Files that could not be read; they are kept and never written to. */
  unreadFiles(): UnreadFile[] {
    return Object.values(this.tables).flatMap((table) => [...table.blocked.values()]);
  }

  /**
   * Makes a change; resolves once it is durably on disk and in memory. When it is refused, memory is as it was, and so is every file of a
   * change of one record.
   * @param committed called with what was changed before the next change is made
   */
  change<T>(
    recipe: (transaction: Transaction) => T,
    committed: (changes: readonly RecordChange[]) => void = () => undefined,
  ): Promise<T> {
    return this.enqueue(async () => {
      const transaction = new Transaction(this);
      const value = recipe(transaction);
      const changes = transaction.changes();
      await this.commit(changes);
      committed(changes);
      return value;
    });
  }

  /** Has the shipped library been put into this workspace? */
  hasLibrary(): boolean {
    return this.record.libraryImportedAt !== null;
  }

  async markLibraryImported(): Promise<void> {
    await this.enqueue(async () => {
      const record = { ...this.record, libraryImportedAt: this.now().toISOString() };
      await writeRecord(join(this.folder, WORKSPACE_FILE), 'workspace', record);
      this.record = record;
    });
  }

  /** Keeps the bytes of an imported file under their hash; the same bytes are kept once. */
  async keepOriginal(sha256: string, bytes: Uint8Array): Promise<void> {
    const file = join(this.folder, ORIGINALS_FOLDER, sha256);
    await this.enqueue(async () => {
      await writeFileAtomic(file, Buffer.from(bytes), { fsync: true });
      await syncFolder(dirname(file));
    });
  }

  readOriginal(sha256: string): Promise<Uint8Array> {
    return readFile(join(this.folder, ORIGINALS_FOLDER, sha256));
  }

  /** Takes no further changes, waits for what is under way and lets go of the workspace. */
  async close(): Promise<void> {
    this.isClosed = true;
    await this.queue;
    await this.release();
  }

  private async commit(changes: readonly RecordChange[]): Promise<void> {
    for (const change of changes) this.refuseBlocked(change);
    for (const change of changes) await this.writeToDisk(change);
    for (const change of changes) this.replaceInMemory(change);
    if (changes.length > 0) this.lastSave = this.now();
  }

  private async writeToDisk({ table, id, after }: RecordChange): Promise<void> {
    const file = recordFile(this.folder, table, id);
    try {
      if (after === undefined) await removeDurably(file);
      else await writeRecord(file, table, after as RecordOf<typeof table>);
    } catch (error) {
      throw new Problem('not-saved', { file, reason: reasonOf(error) }, { cause: error });
    }
  }

  private replaceInMemory({ table, id, after }: RecordChange): void {
    const records = this.recordsOf(table) as Map<string, unknown>;
    if (after === undefined) records.delete(id);
    else records.set(id, after);
  }

  private refuseBlocked({ table, id }: RecordChange): void {
    const unread = this.tables[table].blocked.get(id);
    if (unread) throw new Problem('store-file-unread', { file: unread.file });
  }

  private recordsOf<T extends Table>(table: T): Map<string, RecordOf<T>> {
    return this.tables[table].records;
  }

  private enqueue<T>(work: () => Promise<T>): Promise<T> {
    if (this.isClosed) return Promise.reject(new Problem('workspace-closed'));
    const result = this.queue.then(work);
    this.queue = result.catch(() => undefined);
    return result;
  }
}

export async function writeRecord<Kind extends RecordKind>(
  file: string,
  kind: Kind,
  record: RecordOf<Kind>,
): Promise<void> {
  await new Low<unknown>(new DurableJson(file), sealRecord(kind, record)).write();
}

async function removeDurably(file: string): Promise<void> {
  await rm(file, { force: true });
  await syncFolder(dirname(file));
}

function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
