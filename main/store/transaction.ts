/** One change of the workspace while it is being made: reads see its own writes, nothing outside sees any until it is on disk. */
import { idOfRecord, recordSchemas, type RecordOf, type Table } from '../../shared/store/store-file.ts';
import { ChangedCatalogue } from './catalogue/changed-catalogue.ts';
import type { CatalogueReader } from './catalogue/entries.ts';

/** Read access to the records. Records are never changed in place. */
export interface Reader {
  /** A document, or the annotations on one, may be read from the disk for it. */
  get<T extends Table>(table: T, id: string): RecordOf<T> | undefined;
  /** Of documents and annotations it reads all: what the catalogue knows is better asked there. */
  list<T extends Table>(table: T): RecordOf<T>[];
  /** What is known of documents and annotations without reading them. */
  readonly catalogue: CatalogueReader;
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
  readonly catalogue: CatalogueReader;
  private readonly written = new Map<string, RecordChange>();
  /** As they were first seen: what is written follows from them, even if another program changes a file meanwhile. */
  private readonly seen = new Map<string, unknown>();
  private readonly kept: Original[] = [];
  private isDeletionMeant = false;

  constructor(base: Reader) {
    this.base = base;
    this.catalogue = new ChangedCatalogue(base.catalogue, this.written);
  }

  get<T extends Table>(table: T, id: string): RecordOf<T> | undefined {
    const change = this.written.get(keyOf(table, id));
    return change ? (change.after as RecordOf<T> | undefined) : this.read(table, id);
  }

  list<T extends Table>(table: T): RecordOf<T>[] {
    const changes = [...this.written.values()].filter((change) => change.table === table);
    const replaced = new Set(changes.map(({ id }) => id));
    const untouched = this.base.list(table).filter((record) => !replaced.has(idOfRecord(table, record)));
    return [...untouched, ...changes.flatMap((c) => (c.after ? [c.after as RecordOf<T>] : []))];
  }

  /** Writes a record; undefined takes it away. Throws if the record breaks its schema: that is a bug. */
  put<T extends Table>(table: T, id: string, record: RecordOf<T> | undefined): void {
    const after = record === undefined ? undefined : recordSchemas[table].parse(record);
    this.written.set(keyOf(table, id), { table, id, before: this.read(table, id), after });
  }

  private read<T extends Table>(table: T, id: string): RecordOf<T> | undefined {
    const key = keyOf(table, id);
    if (!this.seen.has(key)) this.seen.set(key, this.base.get(table, id));
    return this.seen.get(key) as RecordOf<T> | undefined;
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
