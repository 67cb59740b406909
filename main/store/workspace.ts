/**
 * The open workspace: the records in memory, and the one queue through which every change goes. A change is made on a transaction,
 * written durably, and only then takes the place of what was in memory.
 */
import { join } from 'node:path';
import { Problem } from '../../shared/result.ts';
import type { Access } from '../../shared/store/access.ts';
import type { RecordOf, Table } from '../../shared/store/store-file.ts';
import { keepCatalogue } from './catalogue/catalogue-file.ts';
import type { Catalogue } from './catalogue/catalogue.ts';
import type { Commits, FileChange } from './committer.ts';
import type { WorkspaceEncryption } from './encryption/workspace-encryption.ts';
import type { Files } from './files.ts';
import { readAll } from './find-records.ts';
import { refuseMassDeletion } from './guard-deletion.ts';
import { Outside } from './outside.ts';
import { RecordWriter, type Settlement } from './record-writer.ts';
import type { Records } from './records.ts';
import { Transaction, type Original, type Reader, type RecordChange } from './transaction.ts';
import { Turns } from './turns.ts';
import { ORIGINALS_FOLDER, type UnreadFile } from './workspace-folder.ts';
import type { Writer } from './writer/writer.ts';

interface WorkspaceContext {
  encryption: WorkspaceEncryption;
  writer: Writer;
  catalogue: Catalogue;
  now: () => Date;
  /** Reads the workspace's own file. */
  recognise: () => Promise<RecordOf<'workspace'>>;
  /** Where a journal that could not be understood was put; null when there was none. */
  damagedJournal: string | null;
}

export class Workspace implements Reader {
  readonly folder: string;
  readonly encryption: WorkspaceEncryption;
  readonly records: Records;
  readonly writer: Writer;
  readonly catalogue: Catalogue;
  readonly files: Files;
  /** What other programs do to the workspace. */
  readonly outside: Outside;
  private readonly disk: RecordWriter;
  private readonly now: () => Date;
  private damagedJournal: string | null;
  private record: RecordOf<'workspace'>;
  private readonly turns = new Turns();
  private lastSave: Date | null = null;
  private changeCount = 0;
  private readonly watchers: ((changes: readonly RecordChange[]) => void)[] = [];

  constructor(folder: string, record: RecordOf<'workspace'>, records: Records, context: WorkspaceContext) {
    this.folder = folder;
    this.record = record;
    this.encryption = context.encryption;
    this.records = records;
    this.files = context.encryption.files;
    this.writer = context.writer;
    this.catalogue = context.catalogue;
    this.disk = new RecordWriter({ ...context, folder, records });
    this.now = context.now;
    this.damagedJournal = context.damagedJournal;
    this.outside = new Outside({
      ...context,
      folder,
      records,
      files: this.files,
      inTurn: (work) => this.inTurn(work),
      countOutsideChange: () => (this.changeCount += 1),
      renew: (found, journal) => {
        this.record = found;
        this.damagedJournal = journal;
      },
    });
  }

  /** Whether changes can be made now, and who can if not. */
  access(): Access {
    return this.writer.access();
  }

  /** The same for as long as the workspace lives, wherever its folder is moved. */
  get id(): string {
    return this.record.id;
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
    return this.records.get(table, id);
  }

  list<T extends Table>(table: T): RecordOf<T>[] {
    return this.records.list(table);
  }

  /** Like `list`, while others go on. */
  readAll<T extends Table>(table: T): Promise<RecordOf<T>[]> {
    return readAll(this, table);
  }

  /** Files that could not be read; they are kept and never written to. */
  unreadFiles(): UnreadFile[] {
    const unread = this.records.unread();
    return this.damagedJournal === null
      ? unread
      : [{ file: this.damagedJournal, refusal: 'journal' }, ...unread];
  }

  /** Files that were moved out of the workspace's way; they are not spoken of any more. */
  forgetUnread(files: readonly string[]): void {
    this.records.forgetUnread(files);
  }

  /**
   * Makes a change; resolves once all of it is durably on disk and in memory. When it is refused, both are as they were.
   * @param committed called with what was changed before the next change is made
   * @throws Problem `workspace-read-only`, `lock-lost`, `workspace-gone`, `changed-underneath`, `store-file-unread`, `not-saved`
   */
  change<T>(
    recipe: (transaction: Transaction) => T | Promise<T>,
    committed: (changes: readonly RecordChange[]) => void = () => undefined,
  ): Promise<T> {
    return this.inTurn(async () => {
      this.writer.refuseReading();
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

  /** Puts another version of a file that could not be read in its place, or nothing; the file itself is kept aside. */
  async settleUnread<T extends Table>(settlement: Settlement<T>): Promise<void> {
    await this.inTurn(async () => {
      this.writer.refuseReading();
      await this.disk.settle(settlement);
      this.countChange();
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
    await this.inTurn(async () => {
      this.writer.refuseReading();
      const record = { ...this.record, libraryImportedAt: this.now().toISOString() };
      await this.disk.writeOwn(record);
      this.record = record;
    });
  }

  /**
   * Writes something of the store's own that is no record, in its turn among the changes.
   * @throws Problem `workspace-read-only`, `lock-lost`, `workspace-gone`
   */
  beside<T>(work: (folder: string, files: Files) => Promise<T>): Promise<T> {
    return this.inTurn(async () => {
      await this.writer.check();
      return work(this.folder, this.files);
    });
  }

  /** Reads something of the store's own, in its turn among the changes; also while the workspace may only be read. */
  lookBeside<T>(work: (folder: string, files: Files) => Promise<T>): Promise<T> {
    return this.inTurn(() => work(this.folder, this.files));
  }

  /** Does something when all that was asked for before is done, and before anything that is asked for later. */
  inTurn<T>(work: () => Promise<T>): Promise<T> {
    return this.turns.take(work);
  }

  /** Changes files of the store's own that are no records, all or nothing, in their turn among the changes. */
  async commitBeside(changes: readonly FileChange[]): Promise<void> {
    await this.inTurn(() => this.disk.writeBeside(changes));
  }

  /** Turns encryption on or off, or changes the passphrase, in its turn among the changes. */
  reseal(work: (encryption: WorkspaceEncryption, committer: Commits) => Promise<void>): Promise<void> {
    return this.inTurn(async () => {
      this.writer.refuseReading();
      await this.disk.reseal(work);
    });
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
    await this.turns.close();
    // Without it the next opening takes longer, and that is all.
    await keepCatalogue(this).catch(() => undefined);
    await this.writer.release();
  }

  private async commit(changes: readonly RecordChange[], originals: readonly Original[]): Promise<void> {
    await this.disk.write(changes, originals).catch((error: unknown) => this.explain(error, changes));
    if (changes.length > 0) this.countChange();
  }

  private countChange(): void {
    this.changeCount += 1;
    this.lastSave = this.now();
  }

  private async explain(error: unknown, changes: readonly RecordChange[]): Promise<never> {
    const isChanged = error instanceof Problem && error.code === 'changed-underneath';
    if (isChanged) await this.outside.lookNowAt(changes);
    // A write may have failed because the whole workspace is gone or another's: then that is said.
    else
      await this.writer.check().catch((failure: unknown) => {
        if (failure instanceof Problem) throw failure;
      });
    throw error;
  }
}
