/**
 * A commitment: something promised, as a person confirmed it, with its words, its target date, its amounts and who promised it; and what became of it,
 * on the scale of the Open Government Partnership's Independent Reporting Mechanism, each time with the evidence and the day that it is true of.
 */
import { z } from 'zod';
import { annotationTargetSchema } from '../annotations/target.ts';
import { calendarDateSchema } from '../documents/document.ts';
import { datePrecisionSchema, moneyStageSchema } from '../documents/facts/fact.ts';

/** From nothing known to all done: the order of the scale. */
export const COMMITMENT_STATUSES = [
  'no-evidence',
  'not-started',
  'limited',
  'substantial',
  'complete',
] as const;
export const commitmentStatusSchema = z.enum(COMMITMENT_STATUSES);

/** What a status rests on: words of a document, or what the user knows. */
export const evidenceSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('quote'),
    documentId: z.string(),
    initiativeId: z.string(),
    quote: z.string().min(1).max(20_000),
  }),
  z.object({ kind: z.literal('note'), text: z.string().trim().min(1).max(5000) }),
]);

export const statusEntrySchema = z.object({
  status: commitmentStatusSchema,
  /** The day that it is true of. */
  asOf: calendarDateSchema,
  evidence: evidenceSchema,
  author: z.string(),
  setAt: z.iso.datetime(),
});
export type StatusEntry = z.infer<typeof statusEntrySchema>;

/** By when: first and last day that it can mean, both included. */
export const dueSchema = z.object({
  from: calendarDateSchema,
  to: calendarDateSchema,
  precision: datePrecisionSchema,
});
export type Due = z.infer<typeof dueSchema>;

export const promisedAmountSchema = z.object({
  amount: z.number().nonnegative(),
  amountTo: z.number().nonnegative().nullable(),
  /** ISO 4217 code; null when a sign such as `$` leaves it open. */
  currency: z.string().length(3).nullable(),
  bound: z.enum(['exactly', 'at-least', 'at-most', 'about']),
  stage: moneyStageSchema,
  /** As in the text. */
  quote: z.string().min(1),
});

export const commitmentSchema = z.object({
  id: z.string(),
  documentId: z.string(),
  initiativeId: z.string(),
  /** The words that promise, found again by themselves when the text changes. */
  target: annotationTargetSchema,
  /** What the user calls it; null: its words. */
  title: z.string().trim().min(1).max(300).nullable(),
  due: dueSchema.nullable(),
  amounts: z.array(promisedAmountSchema).max(50),
  /** Names of organisations. */
  actors: z.array(z.string().trim().min(1).max(200)).max(50),
  /** The oldest first; none: nothing was said of it yet. */
  statuses: z.array(statusEntrySchema),
  author: z.string(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
});
export type Commitment = z.infer<typeof commitmentSchema>;

/** Words that a person said promise nothing: they are not proposed again. */
export const rejectedProposalSchema = z.object({
  initiativeId: z.string(),
  target: annotationTargetSchema,
  author: z.string(),
  rejectedAt: z.iso.datetime(),
});

/** All of one document. */
export const commitmentsRecordSchema = z.object({
  documentId: z.string(),
  commitments: z.array(commitmentSchema),
  rejected: z.array(rejectedProposalSchema),
});
export type CommitmentsRecord = z.infer<typeof commitmentsRecordSchema>;
