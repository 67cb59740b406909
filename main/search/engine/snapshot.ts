/** The whole index to be kept over a restart: a list, and the segments that it names. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { readSegment, SEGMENT_VERSION, writeSegment } from './segment-file.ts';
import type { Collection } from './collection.ts';
import type { SearchEngine } from './search-engine.ts';
import type { SearchedLibrary } from './searched-library.ts';
import { storedAt } from './segment.ts';
import type { StoredAnnotation } from './things.ts';
import type { SearchedBook, SearchedDocument } from '../source.ts';

const COLLECTIONS = ['initiatives', 'annotations', 'pages'] as const;

/** What each record was when it was told, by table and id; see `Feed`. */
export type Stamps = Record<string, string>;

const listSchema = z.object({
  version: z.literal(SEGMENT_VERSION),
  segments: z.array(
    z.object({
      collection: z.enum(COLLECTIONS),
      name: z.string().regex(/^[\w-]+$/),
      sha256: z.string(),
      gone: z.array(z.string()),
    }),
  ),
  documents: z.array(z.unknown()),
  books: z.array(z.unknown()),
  stamps: z.record(z.string(), z.string()),
});
export type IndexList = z.infer<typeof listSchema>;

export interface Snapshot {
  list: IndexList;
  /** Those that were not written before, by name. */
  segments: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
}

/** Remembers what is written already, so that a snapshot costs what has changed since the last. */
export class SnapshotWriter {
  private readonly sums = new Map<string, string>();

  take({ library }: SearchEngine, stamps: Stamps): Snapshot {
    library.finish();
    const segments = new Map<string, Uint8Array<ArrayBuffer>>();
    const listed = COLLECTIONS.flatMap((collection) =>
      library[collection].segments.map(({ name, segment, gone }) => {
        const known = this.sums.get(name);
        const bytes = known === undefined ? writeSegment(segment) : null;
        if (bytes) segments.set(name, bytes);
        const sha256 = known ?? sumOf(bytes ?? new Uint8Array());
        this.sums.set(name, sha256);
        return { collection, name, sha256, gone: [...gone] };
      }),
    );
    const documents = [...library.documents.values()];
    const books = [...library.books.values()];
    return { list: { version: SEGMENT_VERSION, segments: listed, documents, books, stamps }, segments };
  }

  /** Fills an empty engine with what was kept. @throws when any of it is damaged or of another version */
  restore({ library }: SearchEngine, list: IndexList, segments: ReadonlyMap<string, Uint8Array>): void {
    for (const document of list.documents as SearchedDocument[]) library.documents.set(document.id, document);
    for (const book of list.books as SearchedBook[]) library.books.set(book.id, book);
    for (const { collection, name, sha256, gone } of list.segments) {
      const bytes = segments.get(name);
      if (!bytes || sumOf(bytes) !== sha256) throw new Error(`the segment ${name} is not what it was`);
      library[collection].add(readSegment(bytes), name, gone);
      this.sums.set(name, sha256);
    }
    markAgain(library, library.annotations);
  }
}

/** @throws when it is no list of this version */
export function parseIndexList(text: string): IndexList {
  return listSchema.parse(JSON.parse(text));
}

function sumOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function markAgain(library: SearchedLibrary, annotations: Collection): void {
  for (const { owner, kept, from, to } of annotations.owners()) {
    const marks = Array.from({ length: to - from }, (_, index) => {
      const { initiativeId, kind, tags } = storedAt(kept.segment, from + index) as StoredAnnotation;
      return { initiativeId, kind, tags };
    });
    library.annotationMarks.set(owner, marks);
  }
}
