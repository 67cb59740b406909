/** English and Spanish texts of one document, as window and core speak of them. */
import { z } from 'zod';
import { comparedDocumentSchema } from './compared-document.ts';
import { sourceQuoteSchema } from './source-quote.ts';

export const VALUE_KINDS = ['money', 'figure', 'date', 'commitment'] as const;
export type ValueKind = (typeof VALUE_KINDS)[number];

export const twinPairSchema = z.object({
  /** Null: nobody has confirmed it. */
  id: z.string().nullable(),
  english: comparedDocumentSchema,
  spanish: comparedDocumentSchema,
  /** How many sums, figures and dates both have, and how many the one with fewer has. */
  shared: z.int().nonnegative(),
  of: z.int().nonnegative(),
});
export type TwinPair = z.infer<typeof twinPairSchema>;

export const twinQuestionSchema = z.object({ english: z.string(), spanish: z.string() });

export const onlyInOneSchema = z.object({
  kind: z.enum(VALUE_KINDS),
  /** As in the text. */
  words: z.string(),
  /** The sentence that states it, with the words marked. */
  source: sourceQuoteSchema,
  /** The paragraph of the other text that says the rest; null when none does. */
  counterpart: sourceQuoteSchema.nullable(),
});
export type OnlyInOneQuote = z.infer<typeof onlyInOneSchema>;

export const twinDifferencesSchema = z.object({
  onlyEnglish: z.array(onlyInOneSchema),
  onlySpanish: z.array(onlyInOneSchema),
});
