/** One change of the workspace while it is being made: reads see its own writes, nothing outside sees any until it is on disk. */
import { recordSchemas, type RecordOf, type Table } from '../../shared/store/store-file.ts';

/** Read access to the records in memory. Records are never changed in place. */
export interface Reader {
  get<T extends Table>(table: T, id: string): RecordOf<T> | undefined;
  list<T extends Table>(table: T): RecordOf<T>[];
}

/** The bytes of an imported file. */
export interface Original {
  /** Lower-case hexadecimal. */
  sha256: string;
  bytes: Uint8Array;
}

/** One record before and after; undefined where it did not or does not exist. */
export interface RecordChange {
  table: Table;
  id: string;
  before: unknown;
  after: unknown;
}

export class Transaction implements Reader {
  private readonly base: Reader;
  private readonly written = new Map<string, RecordChange>();
  private readonly kept: Original[] = [];
  private isDeletionMeant = false;

  constructor(base: Reader) {
    this.base = base;
  }

  get<T extends Table>(table: T, id: string): RecordOf<T> | undefined {
    const change = this.written.get(keyOf(table, id));
    return change ? (change.after as RecordOf<T> | undefined) : this.base.get(table, id);
  }

  list<T extends Table>(table: T): RecordOf<T>[] {
    const changes = [...this.written.values()].filter((change) => change.table === table);
    const replaced = new Set(changes.map(({ before }) => before));
    const untouched = this.base.list(table).filter((record) => !replaced.has(record));
    return [...untouched, ...changes.flatMap((c) => (c.after ? [c.after as RecordOf<T>] : []))];
  }

  /** Writes a record; undefined takes it away. Throws if the record breaks its schema: that is a bug. */
  put<T extends Table>(table: T, id: string, record: RecordOf<T> | undefined): void {
    const after = record === undefined ? undefined : recordSchemas[table].parse(record);
    this.written.set(keyOf(table, id), { table, id, before: this.base.get(table, id), after });
  }

  /** Keeps the bytes of an imported file under their hash; the same bytes are kept once. */
  keepOriginal(sha256: string, bytes: Uint8Array): void {
    this.kept.push({ sha256, bytes });
  }

  /** Says that what is taken away is taken away on purpose, however much it is; see `guard-deletion.ts`. */
  meanDeletion(): void {
    this.isDeletionMeant = true;
  }

  meansDeletion(): boolean {
    return this.isDeletionMeant;
  }

  originals(): readonly Original[] {
    return this.kept;
  }

  changes(): RecordChange[] {
    return [...this.written.values()].filter((change) => change.before !== change.after);
  }
}

function keyOf(table: Table, id: string): string {
  return `${table}/${id}`;
}
