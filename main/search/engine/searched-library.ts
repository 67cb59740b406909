/** All that is searched, record by record: the three collections, and what of the records is needed beside them. */
import type { SearchedAnnotation, SearchedBook, SearchedDocument, Told } from '../source.ts';
import { SegmentBuilder, type SearchedThing } from './build-segment.ts';
import { Collection } from './collection.ts';
import type { AnnotationMark } from './marks.ts';
import { SEGMENT_SIZE, storedAt } from './segment.ts';
import { annotationAgain, initiativeAgain, pageAgain } from './things-again.ts';
import { thingOfAnnotation, thingOfInitiative, thingsOfBook, type StoredInitiative } from './things.ts';
import { Vocabulary } from './vocabulary.ts';

export class SearchedLibrary {
  readonly vocabulary = new Vocabulary();
  readonly documents = new Map<string, SearchedDocument>();
  readonly books = new Map<string, SearchedBook>();
  /** Of each document. */
  readonly annotationMarks = new Map<string, readonly AnnotationMark[]>();
  readonly initiatives: Collection;
  readonly annotations: Collection;
  readonly pages: Collection;
  /** Rises with each change of the documents or of where their initiatives are. */
  documentChanges = 0;
  private segmentCount = 0;
  /** What is told and not yet in a segment. */
  private readonly building = new Map<Collection, { builder: SegmentBuilder; owners: Set<string> }>();

  constructor() {
    const createName = () => `${Date.now().toString(36)}-${String((this.segmentCount += 1))}`;
    this.initiatives = new Collection(this.vocabulary, createName, (owner, segment, index) =>
      initiativeAgain(this.documents.get(owner), segment, index),
    );
    this.annotations = new Collection(this.vocabulary, createName, (_owner, ...at) => annotationAgain(...at));
    this.pages = new Collection(this.vocabulary, createName, (_owner, ...at) => pageAgain(...at));
  }

  tell(records: readonly Told[]): void {
    const touched = new Set<string>();
    for (const record of records) {
      if (record.table === 'documents') this.tellDocument(record, touched);
      else if (record.table === 'annotations') this.tellAnnotations(record.id, record.content);
      else this.tellBook(record.id, record.content);
    }
    this.tellBooksAbout(touched);
  }

  documentOf(id: string): SearchedDocument {
    const document = this.documents.get(id);
    if (!document) throw new Error(`the index knows no document ${id}`);
    return document;
  }

  /** Makes all that was told searchable. */
  finish(): void {
    for (const collection of this.building.keys()) this.finishOne(collection);
  }

  *tidy(): Generator<void> {
    this.finish();
    for (const collection of [this.initiatives, this.annotations, this.pages]) {
      for (const step of collection.tidy()) {
        this.documentChanges += 1;
        yield step;
      }
    }
    this.documentChanges += 1;
  }

  private tellDocument({ id, content }: Extract<Told, { table: 'documents' }>, touched: Set<string>): void {
    this.documentChanges += 1;
    for (const stored of this.storedInitiatives(id)) touched.add(stored);
    if (content) this.documents.set(id, content.document);
    else this.documents.delete(id);
    const things = (content?.initiatives ?? []).map((initiative, order) =>
      thingOfInitiative(initiative, content?.document ?? this.documentOf(id), order),
    );
    for (const thing of things) touched.add(thing.id);
    this.replace(this.initiatives, id, things);
  }

  private storedInitiatives(id: string): readonly string[] {
    const place = this.initiatives.placeOf(id);
    return place ? place.kept.segment.ids.slice(place.from, place.to) : [];
  }

  private tellAnnotations(id: string, content: readonly SearchedAnnotation[] | null): void {
    const marks = (content ?? []).map(({ initiativeId, kind, tags }) => ({ initiativeId, kind, tags }));
    if (marks.length > 0) this.annotationMarks.set(id, marks);
    else this.annotationMarks.delete(id);
    this.replace(this.annotations, id, (content ?? []).map(thingOfAnnotation));
  }

  private tellBook(id: string, content: SearchedBook | null): void {
    if (content) this.books.set(id, content);
    else this.books.delete(id);
    this.replace(this.pages, id, content ? this.pagesOf(content) : []);
  }

  /** A card without a title of its own has that of its initiative. */
  private pagesOf(book: SearchedBook): SearchedThing[] {
    const wanted = new Set(book.cards.map(({ initiativeIds }) => initiativeIds[0] ?? ''));
    const found = this.findInitiatives(wanted);
    return thingsOfBook(book, (id) => found.get(id) ?? null);
  }

  private tellBooksAbout(initiativeIds: ReadonlySet<string>): void {
    if (initiativeIds.size === 0) return;
    for (const book of this.books.values()) {
      const isAbout = book.cards.some(({ initiativeIds: [first = ''] }) => initiativeIds.has(first));
      if (isAbout) this.replace(this.pages, book.id, this.pagesOf(book));
    }
  }

  private findInitiatives(ids: ReadonlySet<string>): Map<string, StoredInitiative> {
    this.finishOne(this.initiatives);
    const found = new Map<string, StoredInitiative>();
    for (const { kept, from, to } of this.initiatives.owners()) {
      for (let index = from; index < to && found.size < ids.size; index += 1) {
        const id = kept.segment.ids[index] ?? '';
        if (ids.has(id)) found.set(id, storedAt(kept.segment, index) as StoredInitiative);
      }
    }
    return found;
  }

  private replace(collection: Collection, owner: string, things: readonly SearchedThing[]): void {
    let building = this.building.get(collection);
    if (building?.owners.has(owner) || (building && building.builder.count + things.length > SEGMENT_SIZE)) {
      this.finishOne(collection);
      building = undefined;
    }
    collection.remove(owner);
    if (things.length === 0) return;
    building ??= { builder: new SegmentBuilder(), owners: new Set() };
    this.building.set(collection, building);
    building.owners.add(owner);
    for (const thing of things) building.builder.add(owner, thing);
  }

  private finishOne(collection: Collection): void {
    const building = this.building.get(collection);
    this.building.delete(collection);
    if (building) collection.add(building.builder.finish());
  }
}
