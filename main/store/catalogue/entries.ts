/** What lists, and the search for where something stands, need of a document and of the annotations on it; made of their records. */
import { z } from 'zod';
import { documentSchema, documentSummarySchema } from '../../../shared/documents/document.ts';
import { summariseDocument } from '../../../shared/documents/summarise-document.ts';
import type { DocumentRecord, RecordOf } from '../../../shared/store/store-file.ts';

export const documentEntrySchema = documentSchema
  .pick({
    dialogueId: true,
    fingerprint: true,
    format: true,
    importedAt: true,
    trashedAt: true,
    trashedBy: true,
  })
  .extend({
    summary: documentSummarySchema,
    /** SHA-256 of the files it was imported from, that of its newest text first. */
    originals: z.array(z.string()),
    /** Those that its blocks and initiatives name, each once. */
    pillars: z.array(z.string()),
    initiativeIds: z.array(z.string()),
    /** Initiatives of earlier versions. */
    retiredIds: z.array(z.string()),
    /** Initiatives of other documents that say the same as one of these. */
    sameAs: z.array(z.string()),
  });
export type DocumentEntry = z.infer<typeof documentEntrySchema>;

export const annotationsEntrySchema = z.object({
  documentId: z.string(),
  annotationIds: z.array(z.string()),
  /** Those of them that are in the trash. */
  trashedIds: z.array(z.string()),
  /** How many of those in use speak of which initiative, by its id. */
  counts: z.record(z.string(), z.int().positive()),
});
export type AnnotationsEntry = z.infer<typeof annotationsEntrySchema>;

/** The tables that may hold many and large records; those of the others are always in memory. */
export const LISTED_TABLES = ['documents', 'annotations'] as const;
export type ListedTable = (typeof LISTED_TABLES)[number];

export interface EntryOf {
  documents: DocumentEntry;
  annotations: AnnotationsEntry;
}

/** What can be asked without reading documents and annotations. */
export interface CatalogueReader {
  /** One entry for each record, in the order of the records. */
  list: <T extends ListedTable>(table: T) => EntryOf[T][];
  get: <T extends ListedTable>(table: T, id: string) => EntryOf[T] | undefined;
  /** Id of the document that has an initiative, or had it in an earlier version. */
  documentOf: (initiativeId: string) => string | undefined;
  /** Id of the document that an annotation is kept with. */
  documentOfAnnotation: (annotationId: string) => string | undefined;
}

export function describeRecord<T extends ListedTable>(table: T, record: RecordOf<T>): EntryOf[T] {
  return (
    table === 'documents'
      ? describeDocument(record as DocumentRecord)
      : describeAnnotations(record as RecordOf<'annotations'>)
  ) as EntryOf[T];
}

/** Ids of what stands in a record, by which one asks for it. */
export function partsOf(entry: DocumentEntry | AnnotationsEntry): string[] {
  return 'summary' in entry ? passageIds(entry) : entry.annotationIds;
}

/** All that annotations and cards may speak of. */
export function passageIds({ initiativeIds, retiredIds }: DocumentEntry): string[] {
  return [...initiativeIds, ...retiredIds];
}

function describeDocument({ document, initiatives, retired }: DocumentRecord): DocumentEntry {
  const { dialogueId, fingerprint, format, importedAt, trashedAt, trashedBy, sha256, versions } = document;
  const passages = [...initiatives, ...retired];
  return {
    dialogueId,
    fingerprint,
    format,
    importedAt,
    trashedAt,
    ...(trashedBy !== undefined && { trashedBy }),
    summary: summariseDocument(document, initiatives.length),
    originals: [sha256, ...versions.map((version) => version.sha256)],
    pillars: eachOnce([...document.blocks, ...passages].map(({ pillar }) => pillar)),
    initiativeIds: initiatives.map(({ id }) => id),
    retiredIds: retired.map(({ id }) => id),
    sameAs: eachOnce(passages.map(({ sameAs }) => sameAs)),
  };
}

function eachOnce(names: readonly (string | null)[]): string[] {
  return [...new Set(names)].filter((name) => name !== null);
}

function describeAnnotations({ documentId, annotations }: RecordOf<'annotations'>): AnnotationsEntry {
  const counts: Record<string, number> = {};
  for (const { initiativeId, trashedAt } of annotations) {
    if (trashedAt === null) counts[initiativeId] = (counts[initiativeId] ?? 0) + 1;
  }
  return {
    documentId,
    annotationIds: annotations.map(({ id }) => id),
    trashedIds: annotations.filter(({ trashedAt }) => trashedAt !== null).map(({ id }) => id),
    counts,
  };
}
