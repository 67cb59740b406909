/**
 * The catalogue of a workspace: what lists and the search for places need of each document and its annotations, so that they themselves are
 * read only when they are opened. It follows the records: what may be out of date is described anew when it is next asked for.
 */
import type { RecordOf } from '../../../shared/store/store-file.ts';
import type { Records } from '../records.ts';
import { PlaceIndex } from './place-index.ts';
import {
  describeRecord,
  LISTED_TABLES,
  partsOf,
  type CatalogueReader,
  type EntryOf,
  type ListedTable,
} from './entries.ts';

export class Catalogue implements CatalogueReader {
  private readonly records: Records;
  private readonly entries: { [T in ListedTable]: Map<string, EntryOf[T]> };
  /** Ids of records that may say something else than their entries. */
  private readonly stale = { documents: new Set<string>(), annotations: new Set<string>() };
  /** In which document an initiative or annotation is likely to be. Made when first asked for. */
  private readonly places: Record<ListedTable, PlaceIndex | null> = {
    documents: null,
    annotations: null,
  };
  private isNews = false;

  constructor(records: Records) {
    this.records = records;
    this.entries = { documents: new Map(), annotations: new Map() };
  }

  /** Takes over what is known of a record that has not changed since. */
  remember<T extends ListedTable>(table: T, id: string, entry: EntryOf[T]): void {
    this.entries[table].set(id, entry);
    this.stale[table].delete(id);
  }

  /** A record may say something else than before. */
  doubt(table: ListedTable, id: string): void {
    this.stale[table].add(id);
    this.markNews();
  }

  /** Ids of records whose entries have to be made. */
  missing(table: ListedTable): string[] {
    return [...this.stale[table]];
  }

  describe<T extends ListedTable>(table: T, id: string, record: RecordOf<T>): void {
    const entry = describeRecord(table, record);
    this.remember(table, id, entry);
    this.places[table]?.add(id, partsOf(entry));
  }

  list<T extends ListedTable>(table: T): EntryOf[T][] {
    this.refresh(table);
    return this.records.ids(table).flatMap((id) => this.entries[table].get(id) ?? []);
  }

  get<T extends ListedTable>(table: T, id: string): EntryOf[T] | undefined {
    this.refresh(table);
    return this.entries[table].get(id);
  }

  documentOf(initiativeId: string): string | undefined {
    return this.placeOf('documents', initiativeId);
  }

  documentOfAnnotation(annotationId: string): string | undefined {
    return this.placeOf('annotations', annotationId);
  }

  /** Does it say anything that its file does not? */
  hasNews(): boolean {
    return this.isNews;
  }

  /** What its file says of some records holds no more, be it only of which state of their files it speaks. */
  markNews(): void {
    this.isNews = true;
  }

  /** Its file says the same now. */
  markKept(): void {
    this.isNews = false;
  }

  private placeOf(table: ListedTable, part: string): string | undefined {
    this.refresh(table);
    this.places[table] ??= this.indexAll(table);
    for (const id of this.places[table].find(part)) if (this.isIn(table, id, part)) return id;
    return this.records.ids(table).find((id) => this.isIn(table, id, part));
  }

  private indexAll(table: ListedTable): PlaceIndex {
    return new PlaceIndex([...this.entries[table]].map(([id, entry]) => [id, partsOf(entry)]));
  }

  private isIn(table: ListedTable, id: string, part: string): boolean {
    const entry = this.entries[table].get(id);
    return entry !== undefined && partsOf(entry).includes(part);
  }

  private refresh(table: ListedTable): void {
    if (this.stale[table].size === 0) return;
    for (const id of this.missing(table)) {
      const record = this.records.glance(table, id);
      if (record) this.describe(table, id, record);
      else this.forget(table, id);
    }
  }

  /** Of what is gone, or cannot be read, there is nothing to list. */
  private forget(table: ListedTable, id: string): void {
    this.entries[table].delete(id);
    this.stale[table].delete(id);
  }
}

export function isListed(table: string): table is ListedTable {
  return LISTED_TABLES.some((one) => one === table);
}
