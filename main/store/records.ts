/**
 * The records of a workspace, each with the stamp of the file that it was read from or written to: by it one sees that another program
 * changed the file since. Documents and annotations are read when they are asked for, and are not held for ever. Ids of files that could
 * not be read are blocked, and are never written to.
 */
import { Problem } from '../../shared/result.ts';
import { TABLES, type RecordOf, type Table } from '../../shared/store/store-file.ts';
import { LISTED_TABLES } from './catalogue/entries.ts';
import { RecentRecords } from './recent-records.ts';
import type { RecordChange } from './transaction.ts';
import type { ReadRecord, UnreadFile } from './workspace-folder.ts';

/** Reads a record at once; null when its file is not there. */
export type ReadNow = (table: Table, id: string) => ReadRecord | null;

interface Known {
  /** Finds the record, as long as it is held by anyone. */
  held: { deref: () => object | undefined } | null;
  /** Of its file; null when there is none. */
  stamp: string | null;
  /** That stands in its file; null when it is not known. */
  checksum: string | null;
  /** An older version of the program wrote it; null as long as it was not read. */
  isOlder: boolean | null;
  /** Why the file cannot be taken as it is now; the record is then what it last held, if it ever was read. */
  unread: UnreadFile | null;
}

const FOUND: Known = { held: null, stamp: null, checksum: null, isOlder: null, unread: null };

/** A record as its file holds it. */
interface Content extends Pick<ReadRecord, 'checksum' | 'size' | 'isOlder'> {
  record: object;
  stamp: string | null;
}

const READ_LATER: ReadonlySet<Table> = new Set(LISTED_TABLES);

export class Records {
  private readonly tables: Record<Table, Map<string, Known>> = {
    documents: new Map(),
    annotations: new Map(),
    books: new Map(),
    dialogues: new Map(),
    searches: new Map(),
    programmes: new Map(),
    commitments: new Map(),
    'rejected-links': new Map(),
    'settled-figures': new Map(),
    twins: new Map(),
  };
  private readonly readNow: ReadNow;
  private readonly recent: RecentRecords;
  /** Told of each record that may say something else than before. */
  onChange: (table: Table, id: string) => void = () => undefined;
  /** Told when files were written anew with what they held before. */
  onRestamp: () => void = () => undefined;
  /** Told when reading showed that another program changed a file, or that it is damaged. */
  onNotice: () => void = () => undefined;
  private noticed: RecordChange[] = [];

  constructor(readNow: ReadNow, recent = new RecentRecords()) {
    this.readNow = readNow;
    this.recent = recent;
  }

  /** The same object as long as anyone holds it. @throws Problem `file-unreadable` */
  get<T extends Table>(table: T, id: string): RecordOf<T> | undefined {
    const known = this.tables[table].get(id);
    if (!known) return undefined;
    const held = known.held?.deref();
    if (!held && !known.unread) return this.read(table, id);
    this.recent.touch(known);
    return held as RecordOf<T> | undefined;
  }

  /** For one look: what was not held before is not held after it. */
  glance<T extends Table>(table: T, id: string): RecordOf<T> | undefined {
    const known = this.tables[table].get(id);
    const held = known?.held?.deref();
    if (!known || held || known.unread) return held as RecordOf<T> | undefined;
    const read = this.readNow(table, id);
    if (!read) return undefined;
    if (read.stamp !== known.stamp || read.unread) return this.take(table, id, read);
    known.checksum = read.checksum;
    return read.record as RecordOf<T>;
  }

  list<T extends Table>(table: T): RecordOf<T>[] {
    return [...this.tables[table].keys()].flatMap((id) => this.get(table, id) ?? []);
  }

  /** Only if it is held already. */
  peek<T extends Table>(table: T, id: string): RecordOf<T> | undefined {
    return this.tables[table].get(id)?.held?.deref() as RecordOf<T> | undefined;
  }

  ids(table: Table): string[] {
    return [...this.tables[table].keys()];
  }

  count(): number {
    return TABLES.reduce((sum, table) => sum + this.tables[table].size, 0);
  }

  has(table: Table, id: string): boolean {
    return this.tables[table].has(id);
  }

  /** Ids of records that would have to be read. */
  absent(table: Table): string[] {
    return [...this.tables[table]].flatMap(([id, { held, unread }]) => (unread || held?.deref() ? [] : [id]));
  }

  /** A file is there, and is read when it is needed. */
  find(table: Table, id: string, stamp: string, checksum: string | null): void {
    this.tables[table].set(id, { ...FOUND, stamp, checksum });
    this.onChange(table, id);
  }

  unread(): UnreadFile[] {
    return TABLES.flatMap((table) =>
      [...this.tables[table].values()].flatMap(({ unread }) => (unread ? [unread] : [])),
    );
  }

  unreadOf(table: Table, id: string): UnreadFile | null {
    return this.tables[table].get(id)?.unread ?? null;
  }

  /** Files that were moved out of the way. */
  forgetUnread(files: readonly string[]): void {
    for (const table of TABLES)
      for (const [id, { unread }] of this.tables[table])
        if (unread && files.includes(unread.file)) this.remove(table, id);
  }

  /** @throws Problem `store-file-unread` */
  refuseUnread(table: Table, id: string): void {
    const unread = this.unreadOf(table, id);
    if (unread) throw new Problem('store-file-unread', { file: unread.file });
  }

  stampOf(table: Table, id: string): string | null {
    return this.tables[table].get(id)?.stamp ?? null;
  }

  /** Was its file written by an older version of the program? What is not known of one is taken to be so. */
  mayBeOlder(table: Table, id: string): boolean {
    return this.tables[table].get(id)?.isOlder !== false;
  }

  checksumOf(table: Table, id: string): string | null {
    return this.tables[table].get(id)?.checksum ?? null;
  }

  /** Takes a record as it is on disk now. */
  set(table: Table, id: string, { record, stamp, checksum, isOlder, size }: Content): void {
    const known: Known = this.tables[table].get(id) ?? { ...FOUND };
    const held = this.hold(table, known, record, size);
    Object.assign(known, { held, stamp, checksum, isOlder, unread: null });
    this.tables[table].set(id, known);
    this.onChange(table, id);
  }

  /** Its file was written anew with what it held before. */
  restamp(table: Table, id: string, stamp: string | null): void {
    const known = this.tables[table].get(id);
    if (known) known.stamp = stamp;
    this.onRestamp();
  }

  remove(table: Table, id: string): void {
    const known = this.tables[table].get(id);
    if (!known) return;
    this.recent.drop(known);
    this.tables[table].delete(id);
    this.onChange(table, id);
  }

  /** What was read of its file stays in view. */
  block(table: Table, id: string, { stamp, unread }: { stamp: string; unread: UnreadFile }): void {
    const record = this.peek(table, id);
    const known = this.tables[table].get(id);
    if (known) this.recent.drop(known);
    const held = record ? { deref: () => record } : null;
    this.tables[table].set(id, { ...FOUND, held, stamp, unread });
    this.onChange(table, id);
  }

  /** Takes what was read; one that another program changed since it was found is told of. */
  take<T extends Table>(table: T, id: string, read: ReadRecord): RecordOf<T> | undefined {
    const { record } = read;
    const isAsFound = read.stamp === this.stampOf(table, id) && !read.unread;
    if (read.unread) this.block(table, id, { stamp: read.stamp, unread: read.unread });
    else if (isAsFound) this.holdFound(table, id, read);
    else this.set(table, id, { ...read, record: record as object });
    if (!isAsFound) {
      if (!read.unread) this.noticed.push({ table, id, before: undefined, after: record });
      this.onNotice();
    }
    return this.peek(table, id);
  }

  /** Changes that reading showed, once. */
  takeNoticed(): RecordChange[] {
    const noticed = this.noticed;
    this.noticed = [];
    return noticed;
  }

  private read<T extends Table>(table: T, id: string): RecordOf<T> | undefined {
    const read = this.readNow(table, id);
    return read ? this.take(table, id, read) : undefined;
  }

  private holdFound(table: Table, id: string, { record, checksum, isOlder, size }: ReadRecord): void {
    const known = this.tables[table].get(id);
    if (!known) return;
    Object.assign(known, { checksum, isOlder });
    known.held = this.hold(table, known, record as object, size);
  }

  private hold(table: Table, known: Known, record: object, size: number): Known['held'] {
    if (!READ_LATER.has(table)) return { deref: () => record };
    this.recent.hold(known, record, size);
    return new WeakRef(record);
  }
}
