/** What a list of initiatives shows of each: enough to recognise it, none of the rest. */
import { z } from 'zod';
import { calendarDateSchema, documentTypeSchema } from '../documents/document.ts';
import { spanSchema } from '../documents/block.ts';
import { factSchema } from '../documents/facts/fact.ts';
import { pillarSchema } from '../documents/pillar.ts';
import { factQuerySchema } from './fact-query.ts';

export const initiativeRowSchema = z.object({
  id: z.string(),
  documentId: z.string(),
  documentTitle: z.string(),
  documentType: documentTypeSchema,
  date: calendarDateSchema.nullable(),
  pillar: pillarSchema.nullable(),
  section: z.string().nullable(),
  title: z.string(),
  /** A stretch of its own text around the first match, or its beginning. */
  excerpt: z.string(),
  /** Where the words sought stand in `excerpt`, in UTF-16 code units. */
  highlights: z.array(spanSchema),
  annotationCount: z.int().nonnegative(),
  /** The facts that tell most at a glance: its first sum and its first deadline. */
  telling: z.array(factSchema).max(2),
});
export type InitiativeRow = z.infer<typeof initiativeRowSchema>;

/** The id of a pillar, or `none`, which finds what stands under no pillar. */
export const pillarFilterSchema = pillarSchema;
export type PillarFilter = z.infer<typeof pillarFilterSchema>;

/** What to look for; empty lists and an empty text do not narrow. */
export const initiativeQuerySchema = z.object({
  text: z.string().max(1000),
  pillars: z.array(pillarFilterSchema),
  documentIds: z.array(z.string()),
  /** Also those of documents that repeat another document's text. */
  withDuplicates: z.boolean(),
  /** Left out: facts do not narrow. */
  facts: factQuerySchema.optional(),
});
export type InitiativeQuery = z.infer<typeof initiativeQuerySchema>;
