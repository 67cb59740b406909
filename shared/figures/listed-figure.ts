/** The sums and other figures of the library with their words, and those that disagree about one thing. */
import { z } from 'zod';
import { moneyStageSchema } from '../documents/facts/fact.ts';
import { sourceQuoteSchema } from '../programmes/source-quote.ts';

export const boundSchema = z.enum(['exactly', 'at-least', 'at-most', 'about']);

export const listedFigureSchema = z.object({
  /** The same as long as its text is. */
  id: z.string(),
  kind: z.enum(['money', 'figure']),
  /** In whole units of its currency, or of what is counted. */
  value: z.number(),
  /** Upper end of a range, else null. */
  valueTo: z.number().nullable(),
  bound: boundSchema,
  /** ISO 4217; null for other figures, and when a sign such as `$` leaves it open. */
  currency: z.string().nullable(),
  /** Null for other figures. */
  stage: moneyStageSchema.nullable(),
  /** What is counted or measured, as in the text; null for sums. */
  unit: z.string().nullable(),
  /** As published. */
  quote: z.string(),
  /** Organisations named in its sentence. */
  who: z.array(z.string()),
  /** The dates of its sentence, as published. */
  when: z.array(z.string()),
  programme: z.object({ id: z.string(), title: z.string() }).nullable(),
  /** Its sentence, with the figure marked. */
  source: sourceQuoteSchema,
});
export type ListedFigure = z.infer<typeof listedFigureSchema>;

/** Two figures for what may be one thing; which is right is not decided. */
export const disagreementSchema = z.object({
  figures: z.tuple([listedFigureSchema, listedFigureSchema]),
  /** A person confirmed that both are about one undertaking. */
  isConfirmed: z.boolean(),
});
export type ListedDisagreement = z.infer<typeof disagreementSchema>;
