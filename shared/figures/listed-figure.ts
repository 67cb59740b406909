/** A sum or count of the documents as it is listed: what it says, of whom and when, and where it stands. */
import { z } from 'zod';
import { moneyStageSchema } from '../documents/facts/fact.ts';
import { sourceQuoteSchema } from '../programmes/source-quote.ts';

export const figureKindSchema = z.enum(['money', 'count']);
export type FigureKind = z.infer<typeof figureKindSchema>;

const boundSchema = z.enum(['exactly', 'at-least', 'at-most', 'about']);

export const listedFigureSchema = z.object({
  /** The same as long as its text says the same. */
  id: z.string(),
  documentId: z.string(),
  initiativeId: z.string(),
  kind: figureKindSchema,
  /** In whole units of its currency or of what is counted. */
  value: z.number(),
  /** Upper end of a range, else null. */
  valueTo: z.number().nullable(),
  bound: boundSchema,
  /** Of a sum; null when its sign leaves it open, and of a count. */
  currency: z.string().nullable(),
  /** Of a sum, else null. */
  stage: moneyStageSchema.nullable(),
  /** The verb that tells the stage, as in the text. */
  stageQuote: z.string().nullable(),
  /** `%`, or what is counted, as in the text; null of a sum. */
  unit: z.string().nullable(),
  /** As published. */
  quote: z.string(),
  sentence: z.string(),
  /** The organisations that its sentence names. */
  organisations: z.array(z.string()),
  /** The dates that its sentence names, as published; empty: nothing but the date of the document tells when. */
  dates: z.array(z.string()),
  programme: z.object({ id: z.string(), title: z.string() }).nullable(),
  /** Id of the first figure that states the same number about the same undertaking; its own, unless another one does. */
  firstStated: z.string(),
  /** Its sentence. */
  source: sourceQuoteSchema,
});
export type ListedFigure = z.infer<typeof listedFigureSchema>;
