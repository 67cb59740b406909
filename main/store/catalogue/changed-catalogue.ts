/** The catalogue as it is within a change that is being made, and not on the disk yet. */
import type { RecordOf, Table } from '../../../shared/store/store-file.ts';
import { describeRecord, partsOf, type CatalogueReader, type EntryOf, type ListedTable } from './entries.ts';

interface Change {
  table: Table;
  id: string;
  /** Undefined when it is taken away. */
  after: unknown;
}

export class ChangedCatalogue implements CatalogueReader {
  private readonly base: CatalogueReader;
  /** By table and id, with a slash between. */
  private readonly changes: ReadonlyMap<string, Change>;
  private readonly described = new WeakMap<object, EntryOf[ListedTable]>();

  /** @param changes those made so far; grows as the change is made */
  constructor(base: CatalogueReader, changes: ReadonlyMap<string, Change>) {
    this.base = base;
    this.changes = changes;
  }

  list<T extends ListedTable>(table: T): EntryOf[T][] {
    const changed = this.changedIn(table);
    if (changed.size === 0) return this.base.list(table);
    const there = this.base.list(table).map(idOf);
    const added = [...changed.keys()].filter((id) => this.base.get(table, id) === undefined);
    return [...there, ...added].flatMap((id) => this.get(table, id) ?? []);
  }

  get<T extends ListedTable>(table: T, id: string): EntryOf[T] | undefined {
    const change = this.changes.get(`${table}/${id}`);
    return change ? this.describe(table, change.after) : this.base.get(table, id);
  }

  documentOf(initiativeId: string): string | undefined {
    return this.placeOf('documents', initiativeId) ?? this.base.documentOf(initiativeId);
  }

  documentOfAnnotation(annotationId: string): string | undefined {
    return this.placeOf('annotations', annotationId) ?? this.base.documentOfAnnotation(annotationId);
  }

  private placeOf(table: ListedTable, part: string): string | undefined {
    for (const [id, after] of this.changedIn(table)) {
      const entry = this.describe(table, after);
      if (entry && partsOf(entry).includes(part)) return id;
    }
    return undefined;
  }

  private changedIn(table: ListedTable): Map<string, unknown> {
    const changes = [...this.changes.values()].filter((change) => change.table === table);
    return new Map(changes.map(({ id, after }) => [id, after]));
  }

  private describe<T extends ListedTable>(table: T, record: unknown): EntryOf[T] | undefined {
    if (record === undefined) return undefined;
    const known = this.described.get(record as object);
    const entry = known ?? describeRecord(table, record as RecordOf<T>);
    this.described.set(record as object, entry);
    return entry as EntryOf[T];
  }
}

function idOf(entry: EntryOf[ListedTable]): string {
  return 'summary' in entry ? entry.summary.id : entry.documentId;
}
