/**
 * The open workspace: the records in memory, and the one queue through which every change goes. A change is made on a transaction,
 * written durably, and only then takes the place of what was in memory.
 */
import { join } from 'node:path';
import { Low } from 'lowdb';
import { Problem } from '../../shared/result.ts';
import type { RecordKind, RecordOf, Table } from '../../shared/store/store-file.ts';
import { Committer, type FileChange } from './committer.ts';
import type { WorkspaceEncryption } from './encryption/workspace-encryption.ts';
import type { Files } from './files.ts';
import { refuseMassDeletion } from './guard-deletion.ts';
import { JsonFile } from './json-file.ts';
import { sealRecord } from './seal-record.ts';
import { Transaction, type Original, type Reader, type RecordChange } from './transaction.ts';
import {
  ORIGINALS_FOLDER,
  recordFile,
  WORKSPACE_FILE,
  type LoadedTable,
  type UnreadFile,
} from './workspace-folder.ts';

type Tables = { [T in Table]: LoadedTable<T> };

interface WorkspaceContext {
  encryption: WorkspaceEncryption;
  release: () => Promise<void>;
  now: () => Date;
  /** Where a journal that could not be understood was put; null when there was none. */
  damagedJournal: string | null;
}

export class Workspace implements Reader {
  readonly folder: string;
  readonly encryption: WorkspaceEncryption;
  private readonly tables: Tables;
  private readonly files: Files;
  private readonly committer: Committer;
  private readonly release: () => Promise<void>;
  private readonly now: () => Date;
  private readonly damagedJournal: string | null;
  private record: RecordOf<'workspace'>;
  private queue: Promise<unknown> = Promise.resolve();
  private lastSave: Date | null = null;
  private isClosed = false;
  private changeCount = 0;
  private readonly watchers: ((changes: readonly RecordChange[]) => void)[] = [];

  constructor(folder: string, record: RecordOf<'workspace'>, tables: Tables, context: WorkspaceContext) {
    this.folder = folder;
    this.record = record;
    this.tables = tables;
    this.encryption = context.encryption;
    this.files = context.encryption.files;
    this.committer = new Committer(folder, context.encryption.raw); // it moves files, and never looks into them
    this.release = context.release;
    this.now = context.now;
    this.damagedJournal = context.damagedJournal;
  }

  /** When a change was last durably on disk; null before the first. */
  savedAt(): Date | null {
    return this.lastSave;
  }

  /** Counts the changes since the workspace was opened: what was derived of its records holds as long as it stays the same. */
  revision(): number {
    return this.changeCount;
  }

  get<T extends Table>(table: T, id: string): RecordOf<T> | undefined {
    return this.recordsOf(table).get(id);
  }

  list<T extends Table>(table: T): RecordOf<T>[] {
    return [...this.recordsOf(table).values()];
  }

  /** Files that could not be read; they are kept and never written to. */
  unreadFiles(): UnreadFile[] {
    const blocked = Object.values(this.tables).flatMap((table) => [...table.blocked.values()]);
    return this.damagedJournal === null
      ? blocked
      : [{ file: this.damagedJournal, refusal: 'journal' }, ...blocked];
  }

  /** Files that were moved out of the workspace's way; they are not spoken of any more. */
  forgetUnread(files: readonly string[]): void {
    for (const { blocked } of Object.values(this.tables)) {
      for (const [id, { file }] of blocked) if (files.includes(file)) blocked.delete(id);
    }
  }

  /**
   * Makes a change; resolves once all of it is durably on disk and in memory. When it is refused, both are as they were.
   * @param committed called with what was changed before the next change is made
   */
  change<T>(
    recipe: (transaction: Transaction) => T | Promise<T>,
    committed: (changes: readonly RecordChange[]) => void = () => undefined,
  ): Promise<T> {
    return this.enqueue(async () => {
      const transaction = new Transaction(this);
      const value = await recipe(transaction);
      const changes = transaction.changes();
      if (!transaction.meansDeletion()) refuseMassDeletion(changes, this);
      await this.commit(changes, transaction.originals());
      committed(changes);
      for (const watcher of this.watchers) watcher(changes);
      return value;
    });
  }

  /** Tells of every change once it is made, whoever makes it. */
  watch(watcher: (changes: readonly RecordChange[]) => void): void {
    this.watchers.push(watcher);
  }

  /** Has the shipped library been put into this workspace? */
  hasLibrary(): boolean {
    return this.record.libraryImportedAt !== null;
  }

  async markLibraryImported(): Promise<void> {
    await this.enqueue(async () => {
      const record = { ...this.record, libraryImportedAt: this.now().toISOString() };
      const write = (path: string) => writeRecord(path, 'workspace', record, this.files);
      await this.committer.commit([{ file: WORKSPACE_FILE, write }]);
      this.record = record;
    });
  }

  /** Reads or writes something of the store's own that is no record, in its turn among the changes. */
  beside<T>(work: (folder: string, files: Files) => Promise<T>): Promise<T> {
    return this.enqueue(() => work(this.folder, this.files));
  }

  /** Turns encryption on or off, or changes the passphrase, in its turn among the changes. */
  reseal(work: (encryption: WorkspaceEncryption, committer: Committer) => Promise<void>): Promise<void> {
    return this.enqueue(() => work(this.encryption, this.committer));
  }

  isEncrypted(): boolean {
    return this.encryption.isOn();
  }

  /** The disk without the seals: for copying files as they lie there. */
  rawFiles(): Files {
    return this.encryption.raw;
  }

  /** @returns null when there is no such original */
  readOriginal(sha256: string): Promise<Uint8Array | null> {
    return this.files.read(join(this.folder, ORIGINALS_FOLDER, sha256));
  }

  /** Takes no further changes, waits for what is under way and lets go of the workspace. */
  async close(): Promise<void> {
    this.isClosed = true;
    await this.queue;
    await this.release();
  }

  private async commit(changes: readonly RecordChange[], originals: readonly Original[]): Promise<void> {
    for (const change of changes) this.refuseBlocked(change);
    const isThere = new Set(
      originals.length > 0 ? await this.files.list(join(this.folder, ORIGINALS_FOLDER)) : [],
    );
    const fresh = originals.filter(({ sha256 }) => !isThere.has(sha256));
    await this.committer.commit([
      ...fresh.map((original) => this.fileOfOriginal(original)),
      ...changes.map((change) => this.fileOfRecord(change)),
    ]);
    for (const change of changes) this.replaceInMemory(change);
    if (changes.length === 0) return;
    this.changeCount += 1;
    this.lastSave = this.now();
  }

  private fileOfOriginal({ sha256, bytes }: Original): FileChange {
    return { file: `${ORIGINALS_FOLDER}/${sha256}`, write: (path) => this.files.writeSynced(path, bytes) };
  }

  private fileOfRecord({ table, id, after }: RecordChange): FileChange {
    const file = recordFile(table, id);
    if (after === undefined) return { file, write: null };
    return { file, write: (path) => writeRecord(path, table, after as RecordOf<typeof table>, this.files) };
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
  files: Files,
): Promise<void> {
  await new Low<unknown>(new JsonFile(file, files), sealRecord(kind, record)).write();
}
