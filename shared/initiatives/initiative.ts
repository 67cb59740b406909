/** An initiative: one top-level bullet, or one substantive paragraph of prose, with its sub-points and its exact place in the source. */
import { z } from 'zod';
import { runSchema, spanSchema } from '../documents/block.ts';
import { factSchema } from '../documents/facts/fact.ts';
import { pillarSchema } from '../documents/pillar.ts';

export const subPointSchema = z.object({ text: z.string(), runs: z.array(runSchema), source: spanSchema });

export const initiativeSchema = z.object({
  id: z.string(),
  documentId: z.string(),
  pillar: pillarSchema.nullable(),
  /** The heading it stands under within its pillar, as published. */
  section: z.string().nullable(),
  /** Plain text without its sub-points, verbatim but for markup and the clean-up that `documents/tidy-runs.ts` documents. */
  text: z.string().min(1),
  /** The same text with its bold, italic and links; joined, the runs are `text`. */
  runs: z.array(runSchema),
  children: z.array(subPointSchema),
  /** From where its text begins, its markup included, to the end of its last sub-point. */
  source: spanSchema,
  /** Money, figures, dates, organisations and places that it names, in the order of its text. */
  facts: z.array(factSchema),
  /** In a document that repeats another one's text: the initiative there that says the same. */
  sameAs: z.string().nullable(),
});
export type Initiative = z.infer<typeof initiativeSchema>;
