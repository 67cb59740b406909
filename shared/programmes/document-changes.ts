/** What changed between two documents, as window, book and command line show it: everything with its quotes. */
import { z } from 'zod';
import { calendarDateSchema, documentSummarySchema } from '../documents/document.ts';
import { sourceQuoteSchema } from './source-quote.ts';

/** Of two documents; their order in time is that of the question. */
export const changesQuestionSchema = z.object({ from: z.string(), to: z.string() });
export type ChangesQuestion = z.infer<typeof changesQuestionSchema>;

export const earlierMentionSchema = z.object({
  source: sourceQuoteSchema,
  /** A person said that both are about one undertaking; else it is only suggested. */
  isConfirmed: z.boolean(),
  score: z.number().nullable(),
  /** What both have, as compared. */
  terms: z.array(z.string()),
});

export const continuedSchema = z.object({
  after: sourceQuoteSchema,
  /** What it goes on from, the surest first. */
  before: z.array(earlierMentionSchema).min(1),
});
export type ContinuedChange = z.infer<typeof continuedSchema>;

/** The sentence that promises and the one that reports the same verb as done. */
export const shiftSchema = z.object({
  promised: sourceQuoteSchema,
  reported: sourceQuoteSchema,
  isConfirmed: z.boolean(),
});

export const completedSchema = continuedSchema.extend({ shifts: z.array(shiftSchema).min(1) });
export type CompletedChange = z.infer<typeof completedSchema>;

export const silentSchema = z.object({
  source: sourceQuoteSchema,
  /** Of the last document up to the later one that mentions it; null when that has no date. */
  since: calendarDateSchema.nullable(),
  /** Of the first document after the later one that mentions it again; null when none does. */
  again: calendarDateSchema.nullable(),
});
export type SilentChange = z.infer<typeof silentSchema>;

export const documentChangesSchema = z.object({
  from: documentSummarySchema,
  to: documentSummarySchema,
  added: z.array(sourceQuoteSchema),
  continued: z.array(continuedSchema),
  completed: z.array(completedSchema),
  silent: z.array(silentSchema),
});
export type DocumentChanges = z.infer<typeof documentChangesSchema>;

export const CHANGE_KINDS = ['added', 'continued', 'completed', 'silent'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];
