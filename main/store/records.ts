/**
 * The records of a workspace in memory, each with the stamp of the file that it was read from or written to: by it one sees that another
 * program changed the file since. Ids of files that could not be read are blocked, and are never written to.
 */
import { Problem } from '../../shared/result.ts';
import { TABLES, type RecordOf, type Table } from '../../shared/store/store-file.ts';
import type { Reader } from './transaction.ts';
import type { UnreadFile } from './workspace-folder.ts';

export interface Known {
  record: unknown;
  /** Of its file; null when there is none. */
  stamp: string | null;
  /** Why the file cannot be taken as it is now; the record is then what it last held, if it ever was read. */
  unread: UnreadFile | null;
}

export type KnownTables = Record<Table, Map<string, Known>>;

export function emptyTables(): KnownTables {
  return { documents: new Map(), annotations: new Map(), books: new Map(), dialogues: new Map(), searches: new Map() };
}

export class Records implements Reader {
  private readonly tables: KnownTables;

  constructor(tables: KnownTables) {
    this.tables = tables;
  }

  get<T extends Table>(table: T, id: string): RecordOf<T> | undefined {
    return this.tables[table].get(id)?.record as RecordOf<T> | undefined;
  }

  list<T extends Table>(table: T): RecordOf<T>[] {
    const records: RecordOf<T>[] = [];
    for (const { record } of this.tables[table].values()) {
      if (record !== undefined) records.push(record as RecordOf<T>);
    }
    return records;
  }

  known(table: Table): ReadonlyMap<string, Known> {
    return this.tables[table];
  }

  unread(): UnreadFile[] {
    return TABLES.flatMap((table) =>
      [...this.tables[table].values()].flatMap(({ unread }) => (unread ? [unread] : [])),
    );
  }

  /** Files that were moved out of the way. */
  forgetUnread(files: readonly string[]): void {
    for (const table of Object.values(this.tables))
      for (const [id, { unread }] of table) if (unread && files.includes(unread.file)) table.delete(id);
  }

  /** @throws Problem `store-file-unread` */
  refuseUnread(table: Table, id: string): void {
    const unread = this.tables[table].get(id)?.unread;
    if (unread) throw new Problem('store-file-unread', { file: unread.file });
  }

  stampOf(table: Table, id: string): string | null {
    return this.tables[table].get(id)?.stamp ?? null;
  }

  /** Takes a record as it is on disk now; undefined takes it away. */
  set(table: Table, id: string, record: unknown, stamp: string | null): void {
    if (record === undefined) this.tables[table].delete(id);
    else this.tables[table].set(id, { record, stamp, unread: null });
  }

  block(table: Table, id: string, stamp: string | null, unread: UnreadFile): void {
    this.tables[table].set(id, { record: this.tables[table].get(id)?.record, stamp, unread });
  }
}
