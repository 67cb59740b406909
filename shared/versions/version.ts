/** Earlier versions of a book and of an annotation: when, by whom, and what was changed in words. */
import { z } from 'zod';
import { annotationSchema } from '../annotations/annotation.ts';
import { bookSchema } from '../book/book.ts';

export const versionKindSchema = z.enum(['book', 'annotation']);
export type VersionKind = z.infer<typeof versionKindSchema>;

/** What a version changed of the one before it; each is a sentence of the catalogue `versions.changes`. */
export const versionChangeSchema = z.object({
  code: z.enum([
    'first',
    'cards-added',
    'cards-removed',
    'cards-moved',
    'cards-renamed',
    'title',
    'cover',
    'tabs',
    'text',
    'kind',
    'shared',
    'private',
    'trashed',
    'restored',
    'nothing',
  ]),
  /** How many cards; 1 where nothing is counted. */
  count: z.int().nonnegative(),
});
export type VersionChange = z.infer<typeof versionChangeSchema>;

export const versionSummarySchema = z.object({
  /** Names it among the versions of the same thing. */
  version: z.string(),
  at: z.iso.datetime(),
  author: z.string(),
  changes: z.array(versionChangeSchema).min(1),
});
export type VersionSummary = z.infer<typeof versionSummarySchema>;

export const versionListSchema = z.object({
  /** Newest first; the first is what there is now. */
  versions: z.array(versionSummarySchema),
  /** Names of files that could not be read and were set aside. */
  setAside: z.array(z.string()),
});

export const versionContentSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('book'),
    book: bookSchema,
    /** By the id of the card; empty for one whose document was deleted for good. */
    cardTitles: z.record(z.string(), z.string()),
  }),
  z.object({ kind: z.literal('annotation'), annotation: annotationSchema }),
]);

/** Names one version of one thing. */
export const versionAddressSchema = z.object({
  kind: versionKindSchema,
  id: z.string(),
  version: z.string(),
});
