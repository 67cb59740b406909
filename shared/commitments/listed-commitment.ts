/** A commitment, confirmed or only proposed, as the list shows it on a given day. */
import { z } from 'zod';
import { calendarDateSchema } from '../documents/document.ts';
import {
  commitmentSchema,
  commitmentStatusSchema,
  dueSchema,
  evidenceSchema,
  promisedAmountSchema,
  statusEntrySchema,
} from '../programmes/commitment.ts';
import { sourceQuoteSchema } from '../programmes/source-quote.ts';

/** What is true of a commitment on a day; several may be. `open`: none of the others. */
export const COMMITMENT_STATES = ['overdue', 'due', 'silent', 'done', 'open'] as const;
export const commitmentStateSchema = z.enum(COMMITMENT_STATES);
export type CommitmentState = z.infer<typeof commitmentStateSchema>;

/** A later document reports as done what was promised: it proposes a status. */
export const tenseShiftSchema = z.object({
  reported: sourceQuoteSchema,
  /** A person confirmed that both are about one undertaking. */
  isConfirmed: z.boolean(),
});
export type ShiftOfTense = z.infer<typeof tenseShiftSchema>;

export const listedStatusSchema = statusEntrySchema.extend({
  /** Where the words of its evidence stand; null for a note, and for words that are no longer in the library. */
  source: sourceQuoteSchema.nullable(),
});

export const listedCommitmentSchema = z.object({
  /** Id of the commitment, or of the proposal. */
  id: z.string(),
  isProposal: z.boolean(),
  /** The user's own; null: its words. */
  title: z.string().nullable(),
  /** Its sentence, with the words that promise, the dates and the sums marked. */
  source: sourceQuoteSchema,
  /** Its words are no longer in the text. */
  isLost: z.boolean(),
  due: dueSchema.nullable(),
  /** The other times that its words name. */
  dates: z.array(dueSchema),
  amounts: z.array(promisedAmountSchema),
  actors: z.array(z.string()),
  programme: z.object({ id: z.string(), title: z.string() }).nullable(),
  /** The newest first. */
  statuses: z.array(listedStatusSchema),
  states: z.array(commitmentStateSchema),
  /** The day of its last mention, where later documents of its dialogue do not mention it. */
  silentSince: calendarDateSchema.nullable(),
  shifts: z.array(tenseShiftSchema),
});
export type ListedCommitment = z.infer<typeof listedCommitmentSchema>;

/** Words that a person said promise nothing. */
export const rejectedRowSchema = z.object({
  /** The same as long as it stays rejected. */
  id: z.string(),
  source: sourceQuoteSchema,
  author: z.string(),
  rejectedAt: z.iso.datetime(),
});
export type RejectedRow = z.infer<typeof rejectedRowSchema>;

/** What a user corrects. */
export const commitmentChangeSchema = commitmentSchema.pick({ title: true, due: true, actors: true });
export type CommitmentChange = z.infer<typeof commitmentChangeSchema>;

export const newStatusSchema = z.object({
  id: z.string(),
  status: commitmentStatusSchema,
  asOf: calendarDateSchema,
  evidence: evidenceSchema,
});
export type NewStatus = z.infer<typeof newStatusSchema>;
