/**
 * The files of a workspace: what each kind holds, where it lies, and the envelope all share. A person can read them and a sync tool
 * can carry them; a file says what it is, which version of the format it has, and the checksum of what it holds.
 */
import { z } from 'zod';
import { annotationSchema } from '../annotations/annotation.ts';
import { bookSchema } from '../book/book.ts';
import { dialogueSchema } from '../documents/dialogues/dialogue.ts';
import { documentSchema } from '../documents/document.ts';
import { initiativeSchema } from '../initiatives/initiative.ts';
import { settledFiguresSchema } from '../figures/settled-figures.ts';
import { commitmentsRecordSchema } from '../programmes/commitment.ts';
import { programmeSchema } from '../programmes/programme.ts';
import { rejectedLinksSchema } from '../programmes/rejected-links.ts';
import { twinSchema } from '../programmes/twin.ts';
import { savedSearchSchema } from '../search/saved-search.ts';

/** Version of the format that this program writes; a migration raises it by exactly one. */
export const STORE_VERSION = 5;

/** Says that a folder is a workspace. */
export const workspaceRecordSchema = z.object({
  id: z.string(),
  createdAt: z.iso.datetime(),
  /** When the shipped documents were put into it; null until then. */
  libraryImportedAt: z.iso.datetime().nullable(),
});

/** A document with its initiatives, in document order. */
export const documentRecordSchema = z.object({
  document: documentSchema,
  initiatives: z.array(initiativeSchema),
  /** Initiatives of earlier versions that the newest text has no more; annotations and cards may still speak of them. */
  retired: z.array(initiativeSchema),
});
export type DocumentRecord = z.infer<typeof documentRecordSchema>;

/** All annotations on the initiatives of one document, in the order written. */
export const annotationsRecordSchema = z.object({
  documentId: z.string(),
  annotations: z.array(annotationSchema),
});

/** A dialogue that a user defined, with who did and when. */
export const dialogueRecordSchema = dialogueSchema.extend({
  author: z.string(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
});

/** One schema per kind of file; the kinds other than `workspace` are folders with one file per id. */
export const recordSchemas = {
  workspace: workspaceRecordSchema,
  documents: documentRecordSchema,
  annotations: annotationsRecordSchema,
  books: bookSchema,
  dialogues: dialogueRecordSchema,
  searches: savedSearchSchema,
  programmes: programmeSchema,
  commitments: commitmentsRecordSchema,
  'rejected-links': rejectedLinksSchema,
  'settled-figures': settledFiguresSchema,
  twins: twinSchema,
};

export type RecordKind = keyof typeof recordSchemas;
export type RecordOf<Kind extends RecordKind> = z.infer<(typeof recordSchemas)[Kind]>;

/** What packets, merges and the preview of a backup speak of: what people make and share. */
export const THING_TABLES = ['documents', 'annotations', 'books', 'dialogues'] as const;
export type ThingTable = (typeof THING_TABLES)[number];

/** What else people make: backups bring it back whole, record by record. */
export const WHOLE_TABLES = [
  'searches',
  'programmes',
  'commitments',
  'rejected-links',
  'settled-figures',
  'twins',
] as const;
export type WholeTable = (typeof WHOLE_TABLES)[number];

/** The kinds that are tables: many records, each under its id. */
export const TABLES = [...THING_TABLES, ...WHOLE_TABLES] as const;
export type Table = (typeof TABLES)[number];

/** Under which id a record is kept; its file has that name. */
export function idOfRecord<T extends Table>(table: T, record: RecordOf<T>): string {
  switch (table) {
    case 'documents':
      return (record as RecordOf<'documents'>).document.id;
    case 'annotations':
    case 'commitments':
    case 'rejected-links':
    case 'settled-figures':
      return (record as RecordOf<'annotations' | 'commitments' | 'rejected-links' | 'settled-figures'>)
        .documentId;
    default:
      return (record as RecordOf<'books' | 'dialogues' | 'searches' | 'programmes' | 'twins'>).id;
  }
}

/** What stands around every record on disk. `checksum` is the SHA-256 of `JSON.stringify(record)`, lower-case hexadecimal. */
export const envelopeSchema = z.object({
  format: z.string(),
  version: z.int().positive(),
  checksum: z.string(),
  record: z.unknown(),
});
export type Envelope = z.infer<typeof envelopeSchema>;

/** The `format` of a kind's files. */
export function formatName(kind: RecordKind): string {
  return `hled-briefing-book/${kind}`;
}
