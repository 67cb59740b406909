/** A document: one published text, kept unchanged with its SHA-256, and what the importer read out of it. */
import { z } from 'zod';
import { languageSchema } from '../i18n/language.ts';
import { blockSchema, spanSchema } from './block.ts';
import { pillarSchema } from './pillar.ts';

export const documentTypeSchema = z.enum(['fact-sheet', 'joint-statement', 'mid-year-review', 'other']);
export type DocumentType = z.infer<typeof documentTypeSchema>;

/** Calendar date without a time zone, `YYYY-MM-DD` (ISO 8601), so that it can never slip a day. */
export const calendarDateSchema = z.iso.date();

/** A document's date with where it was read. */
export const documentDateSchema = z.object({
  value: calendarDateSchema,
  /** `manifest`: given with a shipped document; `user`: put in by hand. */
  evidence: z.enum(['front-matter', 'text', 'manifest', 'user']),
  /** The words that say so, as in the source. */
  quote: z.string(),
  /** The text gives day and month only; the year was concluded. */
  yearInferred: z.boolean(),
});
export type DocumentDate = z.infer<typeof documentDateSchema>;

export const participantSchema = z.object({
  name: z.string(),
  role: z.string(),
  /** `other`: of another country or organisation. */
  side: z.enum(['US', 'MX', 'other']),
});
export type Participant = z.infer<typeof participantSchema>;

/** In which form the file held its text. */
export const sourceFormatSchema = z.enum(['markdown', 'text', 'html', 'word', 'pdf']);
export type SourceFormat = z.infer<typeof sourceFormatSchema>;

/** What a block is in the structure of its document. `boilerplate` is left out of everything but the list of what was left out. */
export const blockRoleSchema = z.enum([
  'title',
  'introduction',
  'pillar',
  'section',
  'section-introduction',
  'initiative',
  'sub-point',
  'closing',
  'note',
  'boilerplate',
]);
export type BlockRole = z.infer<typeof blockRoleSchema>;

/** A block with its role and its place in the structure. */
export const placedBlockSchema = z.object({
  block: blockSchema,
  role: blockRoleSchema,
  /** Name of the rule that decided the role, for the review screen. */
  reason: z.string(),
  pillar: pillarSchema.nullable(),
  /** The heading it stands under, as published. */
  section: z.string().nullable(),
  /** Id of the initiative that the block belongs to, for `initiative` and `sub-point`. */
  initiativeId: z.string().nullable(),
});
export type PlacedBlock = z.infer<typeof placedBlockSchema>;

/** A text that a newer version of the same document has replaced; its original is kept. */
export const documentVersionSchema = z.object({
  sha256: z.string(),
  fileName: z.string(),
  byteLength: z.int().nonnegative(),
  importedAt: z.iso.datetime(),
});

export const documentSchema = z.object({
  id: z.string(),
  title: z.string(),
  documentType: documentTypeSchema,
  date: documentDateSchema.nullable(),
  language: languageSchema,
  /** The dialogue that the text is of, `hled` or one that the user defined; null: nothing is forced into pillars. */
  dialogueId: z.string().nullable(),
  participants: z.array(participantSchema),
  /** Where the text was published, when the text or the manifest states it. */
  sourceAddress: z.string().nullable(),
  /** SHA-256 of the file's bytes, lower-case hexadecimal; names the kept original. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  fileName: z.string(),
  byteLength: z.int().nonnegative(),
  format: sourceFormatSchema,
  /** Earlier texts of this document, oldest first. */
  versions: z.array(documentVersionSchema),
  blocks: z.array(placedBlockSchema),
  /** Of its words, by which like texts are found; see `matching/fingerprint.ts`. */
  fingerprint: z.string(),
  /** Span of the source's front matter, when it has any; not part of the text as published. */
  frontMatter: spanSchema.nullable(),
  /** Id of the document that holds the same text in another form. */
  duplicateOf: z.string().nullable(),
  importedAt: z.iso.datetime(),
  /** Name of the user who imported it. */
  importedBy: z.string(),
  /** When it was put into the trash; null while it is in use. */
  trashedAt: z.iso.datetime().nullable(),
  /** Name of the user who put it there; not known of what was put there by an early version. */
  trashedBy: z.string().optional(),
});
export type Document = z.infer<typeof documentSchema>;

/** What lists and citations need of a document. */
export const documentSummarySchema = documentSchema
  .pick({
    id: true,
    title: true,
    documentType: true,
    date: true,
    language: true,
    sourceAddress: true,
    sha256: true,
    fileName: true,
    duplicateOf: true,
  })
  .extend({ initiativeCount: z.int().nonnegative() });
export type DocumentSummary = z.infer<typeof documentSummarySchema>;

/** Newest first; undated last; title decides between equals. */
export function compareDocuments(left: DocumentSummary, right: DocumentSummary): number {
  const byDate = (right.date?.value ?? '').localeCompare(left.date?.value ?? '');
  return byDate === 0 ? left.title.localeCompare(right.title) : byDate;
}
