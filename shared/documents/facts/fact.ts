/** A fact in an initiative: money, another figure, a date, an organisation or a place, each with the words that state it. */
import { z } from 'zod';
import { spanSchema } from '../block.ts';

/** Where a fact stands: in the initiative's own text or in one of its sub-points, in UTF-16 code units of that text. */
const evidence = {
  /** The words that state it, as in the text at `span`. */
  quote: z.string().min(1),
  /** Index of the sub-point; null for the initiative's own text. */
  child: z.int().nonnegative().nullable(),
  span: spanSchema,
};

/** What is said of a sum, by the verb beside it; `unspecified` when no verb says it. */
export const moneyStageSchema = z.enum(['promised', 'obligated', 'disbursed', 'mobilised', 'unspecified']);
export type MoneyStage = z.infer<typeof moneyStageSchema>;

/** How exactly a date is given. */
export const datePrecisionSchema = z.enum([
  'day',
  'month',
  'season',
  'quarter',
  'half-year',
  'year',
  'fiscal-year',
  'range',
]);
export type DatePrecision = z.infer<typeof datePrecisionSchema>;

export const factSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('money'),
    /** ISO 4217 code; null when a sign such as `$` leaves it open. */
    currency: z.string().length(3).nullable(),
    /** In whole units of the currency: "$1.2 billion" is 1200000000. */
    amount: z.number().nonnegative(),
    /** Upper end of "between $5 and $7 million", else null. */
    amountTo: z.number().nonnegative().nullable(),
    /** "more than", "up to", "approximately" as `at-least`, `at-most`, `about`. */
    bound: z.enum(['exactly', 'at-least', 'at-most', 'about']),
    stage: moneyStageSchema,
    /** The verb that tells the stage, as in the text; null when unspecified. */
    stageQuote: z.string().nullable(),
    ...evidence,
  }),
  z.object({
    kind: z.literal('figure'),
    value: z.number(),
    valueTo: z.number().nullable(),
    bound: z.enum(['exactly', 'at-least', 'at-most', 'about']),
    /** `%`, or what is counted or measured, as in the text: "students", "kilometers". */
    unit: z.string().min(1),
    ...evidence,
  }),
  z.object({
    kind: z.literal('date'),
    /** First and last day that it can mean, `YYYY-MM-DD`, both included. */
    from: z.iso.date(),
    to: z.iso.date(),
    precision: datePrecisionSchema,
    /** The text sets it as a term: "by October", "no later than", "expects to complete in". */
    isDeadline: z.boolean(),
    /** The year, or the whole day, was concluded from the document's date: "by October", "next year". */
    isInferred: z.boolean(),
    ...evidence,
  }),
  z.object({
    kind: z.literal('organisation'),
    /** Full name as the document writes it; the acronym itself where the document never expands it. */
    name: z.string().min(1),
    acronym: z.string().nullable(),
    ...evidence,
  }),
  z.object({ kind: z.literal('place'), name: z.string().min(1), ...evidence }),
]);
export type Fact = z.infer<typeof factSchema>;
export type FactKind = Fact['kind'];
