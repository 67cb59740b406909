/** What lists, and the search for where something stands, need of a document and of the annotations on it; made of their records. */
import { z } from 'zod';
import { documentSchema, documentSummarySchema } from '../../../shared/documents/document.ts';
import { summariseDocument } from '../../../shared/documents/summarise-document.ts';
import type { DocumentRecord, RecordOf } from '../../../shared/store/store-file.ts';
import { joinIds, splitIds, type IdList } from './id-list.ts';

const idListSchema = z.string();

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
    originals: idListSchema,
    /** Those that its blocks and initiatives name, each once. */
    pillars: idListSchema,
    initiatives: idListSchema,
    /** Initiatives of earlier versions. */
    retired: idListSchema,
    /** The pillar of each of its initiatives and then of the retired ones; empty where there is none. */
    passagePillars: idListSchema,
    /** Initiatives of other documents that say the same as one of these. */
    sameAs: idListSchema,
  });
export type DocumentEntry = z.infer<typeof documentEntrySchema>;

export const annotationsEntrySchema = z.object({
  documentId: z.string(),
  annotations: idListSchema,
  /** Those of them that are in the trash. */
  trashed: idListSchema,
  /** The initiative of each that is in use. */
  spokenOf: idListSchema,
  /** Those in use whose words were not found again when the text changed. */
  lost: idListSchema,
  /** The tags of those in use, as often as they are used. */
  tags: z.array(z.string()),
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
  return 'summary' in entry ? passageIds(entry) : splitIds(entry.annotations);
}

/** All that annotations and cards may speak of. */
export function passageIds({ initiatives, retired }: DocumentEntry): string[] {
  return [...splitIds(initiatives), ...splitIds(retired)];
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
    originals: joinIds([sha256, ...versions.map((version) => version.sha256)]),
    pillars: joinOnce([...document.blocks, ...passages].map(({ pillar }) => pillar)),
    initiatives: joinIds(initiatives.map(({ id }) => id)),
    retired: joinIds(retired.map(({ id }) => id)),
    passagePillars: joinIds(passages.map(({ pillar }) => pillar ?? '')),
    sameAs: joinOnce(passages.map(({ sameAs }) => sameAs)),
  };
}

function joinOnce(ids: readonly (string | null)[]): IdList {
  return joinIds([...new Set(ids)].filter((id) => id !== null));
}

function describeAnnotations({ documentId, annotations }: RecordOf<'annotations'>): AnnotationsEntry {
  const [inUse, trashed] = [
    annotations.filter(({ trashedAt }) => trashedAt === null),
    annotations.filter(({ trashedAt }) => trashedAt !== null),
  ];
  return {
    documentId,
    annotations: joinIds(annotations.map(({ id }) => id)),
    trashed: joinIds(trashed.map(({ id }) => id)),
    spokenOf: joinIds(inUse.map(({ initiativeId }) => initiativeId)),
    lost: joinIds(inUse.filter(({ target }) => target?.isLost === true).map(({ id }) => id)),
    tags: inUse.flatMap(({ tags }) => tags),
  };
}
