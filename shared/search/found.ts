/** What a search answers: how much was found, by what it can be narrowed, and the rows that are in sight. */
import { z } from 'zod';
import { annotationKindSchema, visibilitySchema } from '../annotations/annotation.ts';
import { calendarDateSchema } from '../documents/document.ts';
import { spanSchema } from '../documents/block.ts';
import { pillarSchema } from '../documents/pillar.ts';
import { initiativeRowSchema, pillarFilterSchema } from '../initiatives/initiative-row.ts';
import { FIELDS } from './query/fields.ts';
import { groupSchema, havingSchema, searchQuerySchema } from './search-query.ts';

const count = z.int().nonnegative();
const fieldSchema = z.enum(FIELDS);

export const queryNoteSchema = z.discriminatedUnion('code', [
  z.object({ code: z.literal('unknown-field'), field: z.string() }),
  z.object({ code: z.literal('unknown-value'), field: fieldSchema, value: z.string() }),
]);

/** How many initiatives each choice would show if it were made, all other choices as they are. */
export const facetsSchema = z.object({
  /** Of all that occur in the library, and the four. */
  pillars: z.record(pillarFilterSchema, count),
  documents: z.array(
    z.object({ id: z.string(), title: z.string(), date: calendarDateSchema.nullable(), count }),
  ),
  /** Newest first. */
  years: z.array(z.object({ year: z.string(), count })),
  /** Most often found first. */
  agencies: z.array(z.object({ key: z.string(), name: z.string(), acronym: z.string().nullable(), count })),
  tags: z.array(z.object({ tag: z.string(), count })),
  having: z.record(havingSchema, count),
});
export type Facets = z.infer<typeof facetsSchema>;

/** Another query that finds something, where this one finds nothing. */
export const wayOutSchema = z.object({
  change: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('without-word'), word: z.string() }),
    z.object({ kind: z.literal('without-filters') }),
    z.object({ kind: z.literal('other-word'), word: z.string(), instead: z.string() }),
  ]),
  query: searchQuerySchema,
  count,
});
export type WayOut = z.infer<typeof wayOutSchema>;

export const foundSchema = z.object({
  counts: z.record(groupSchema, count),
  facets: facetsSchema,
  notes: z.array(queryNoteSchema),
  /** Only where nothing was found. */
  waysOut: z.array(wayOutSchema),
  /** The library is still being read in: there may be more. */
  isIndexing: z.boolean(),
});
export type Found = z.infer<typeof foundSchema>;

export const annotationRowSchema = z.object({
  id: z.string(),
  initiativeId: z.string(),
  documentTitle: z.string(),
  kind: annotationKindSchema,
  visibility: visibilitySchema,
  author: z.string(),
  updatedAt: z.iso.datetime(),
  tags: z.array(z.string()),
  /** Of what is written, or of the words that it is on. */
  excerpt: z.string(),
  highlights: z.array(spanSchema),
  isQuote: z.boolean(),
});
export type AnnotationRow = z.infer<typeof annotationRowSchema>;

export const pageRowSchema = z.object({
  bookId: z.string(),
  bookTitle: z.string(),
  cardId: z.string(),
  /** The first initiative of the card. */
  initiativeId: z.string(),
  pillar: pillarSchema.nullable(),
  title: z.string(),
  highlights: z.array(spanSchema),
});
export type PageRow = z.infer<typeof pageRowSchema>;

export const resultRowSchema = z.discriminatedUnion('group', [
  z.object({ group: z.literal('initiatives'), row: initiativeRowSchema }),
  z.object({ group: z.literal('annotations'), row: annotationRowSchema }),
  z.object({ group: z.literal('pages'), row: pageRowSchema }),
]);
export type ResultRow = z.infer<typeof resultRowSchema>;

/** Rows of one answer after another: the initiatives, then the annotations, then the pages of books. */
export const rowsRequestSchema = z.object({
  query: searchQuerySchema,
  from: count,
  to: count,
});
export type RowsRequest = z.infer<typeof rowsRequestSchema>;
