/** Puts changes of an open workspace on its disk: what is replaced must still be ours, and as we know it, in the last moment before. */
import { join } from 'node:path';
import { Problem } from '../../shared/result.ts';
import type { RecordOf, Table } from '../../shared/store/store-file.ts';
import { Committer, type Commits, type FileChange } from './committer.ts';
import { OlderVersions } from './damage/keep-older-versions.ts';
import type { WorkspaceEncryption } from './encryption/workspace-encryption.ts';
import type { Files } from './files.ts';
import type { Records } from './records.ts';
import { refuseChanged } from './refuse-changed.ts';
import { measureRecord } from './seal-record.ts';
import type { Original, RecordChange } from './transaction.ts';
import { placeOf } from './underneath.ts';
import { ORIGINALS_FOLDER, recordFile, WORKSPACE_FILE } from './workspace-folder.ts';
import { writeRecord } from './write-record.ts';
import type { Writer } from './writer/writer.ts';

interface WriterContext {
  folder: string;
  encryption: WorkspaceEncryption;
  records: Records;
  writer: Writer;
}

/** A version that takes the place of a file that could not be read; undefined: none does. */
export interface Settlement<T extends Table> {
  table: T;
  id: string;
  record: RecordOf<T> | undefined;
  /** Where the file goes, below the workspace folder. */
  aside: string;
}

export class RecordWriter {
  private readonly folder: string;
  private readonly encryption: WorkspaceEncryption;
  private readonly files: Files;
  private readonly records: Records;
  private readonly writer: Writer;
  private readonly committer: Committer;
  private readonly older: OlderVersions;
  /** Files are written anew with what is in them, whatever that is. */
  private isResealing = false;

  constructor({ folder, encryption, records, writer }: WriterContext) {
    this.folder = folder;
    this.encryption = encryption;
    this.files = encryption.files;
    this.records = records;
    this.writer = writer;
    // It moves files, and never looks into them.
    this.committer = new Committer(folder, encryption.raw, (files) => this.mayReplace(files));
    this.older = new OlderVersions(folder, this.files);
  }

  /** All of it or nothing, on the disk and then in memory. */
  async write(changes: readonly RecordChange[], originals: readonly Original[]): Promise<void> {
    for (const { table, id } of changes) this.records.refuseUnread(table, id);
    const stamps = await this.committer.commit([
      ...(await this.older.copies(changes.filter((change) => this.mayBeOlder(change)).map(pathOf))),
      ...(await this.fresh(originals)).map((original) => this.fileOfOriginal(original)),
      ...changes.map((change) => this.fileOfRecord(change)),
    ]);
    for (const { table, id, after } of changes) this.take(table, id, after, stamps);
  }

  /** @throws Problem `damaged-file-gone` */
  async settle<T extends Table>({ table, id, record, aside }: Settlement<T>): Promise<void> {
    const unread = this.records.unreadOf(table, id);
    const { raw } = this.encryption; // what is damaged may not open
    const bytes = unread ? await raw.read(unread.file) : null;
    if (!bytes) throw new Problem('damaged-file-gone');
    const write = (path: string) => raw.writeSynced(path, bytes);
    const change = this.fileOfRecord({ table, id, before: undefined, after: record });
    const stamps = await this.committer.commit([{ file: aside, write }, change]);
    this.take(table, id, record, stamps);
  }

  private take(table: Table, id: string, record: unknown, stamps: ReadonlyMap<string, string | null>): void {
    const stamp = stamps.get(recordFile(table, id)) ?? null;
    if (record === undefined) this.records.remove(table, id);
    else
      this.records.set(table, id, {
        ...measureRecord(record as object),
        record: record as object,
        stamp,
        isOlder: false,
      });
  }

  private mayBeOlder({ table, id, before }: RecordChange): boolean {
    return before !== undefined && this.records.mayBeOlder(table, id);
  }

  /** The file that says what the folder is. */
  async writeOwn(record: RecordOf<'workspace'>): Promise<void> {
    const write = (path: string) => writeRecord(path, 'workspace', record, this.files);
    const copies = await this.older.copies([WORKSPACE_FILE]);
    await this.committer.commit([...copies, { file: WORKSPACE_FILE, write }]);
    this.older.written([WORKSPACE_FILE]);
  }

  async writeBeside(changes: readonly FileChange[]): Promise<void> {
    await this.committer.commit(changes);
  }

  async reseal(work: (encryption: WorkspaceEncryption, committer: Commits) => Promise<void>): Promise<void> {
    this.isResealing = true;
    const commit: Committer['commit'] = async (changes) => {
      const stamps = await this.committer.commit(changes);
      for (const [file, stamp] of stamps) this.restamp(file, stamp);
      return stamps;
    };
    try {
      await work(this.encryption, { commit, finish: () => this.committer.finish() });
    } finally {
      this.isResealing = false;
    }
  }

  /** What is in it is the same. */
  private restamp(file: string, stamp: string | null): void {
    const place = placeOf(file);
    if (place && !this.records.unreadOf(place.table, place.id))
      this.records.restamp(place.table, place.id, stamp);
  }

  private async fresh(originals: readonly Original[]): Promise<Original[]> {
    if (originals.length === 0) return [];
    const isThere = new Set(await this.files.list(join(this.folder, ORIGINALS_FOLDER)));
    return originals.filter(({ sha256 }) => !isThere.has(sha256));
  }

  /** Is the workspace still ours, and are its files still as we know them? */
  private async mayReplace(files: readonly string[]): Promise<void> {
    const unchanged = this.isResealing ? Promise.resolve() : this.refuseChangedOf(files);
    unchanged.catch(() => undefined); // that we are not the writer any more comes first
    await this.writer.check();
    await unchanged;
  }

  private async refuseChangedOf(files: readonly string[]): Promise<void> {
    await Promise.all(files.map((file) => refuseChanged(file, this.context(), this.committer)));
  }

  private context() {
    return { folder: this.folder, files: this.files, records: this.records };
  }

  private fileOfOriginal({ sha256, bytes }: Original): FileChange {
    return { file: `${ORIGINALS_FOLDER}/${sha256}`, write: (path) => this.files.writeSynced(path, bytes) };
  }

  private fileOfRecord({ table, id, after }: RecordChange): FileChange {
    const file = recordFile(table, id);
    if (after === undefined) return { file, write: null };
    return { file, write: (path) => writeRecord(path, table, after as RecordOf<typeof table>, this.files) };
  }
}

function pathOf({ table, id }: RecordChange): string {
  return recordFile(table, id);
}
