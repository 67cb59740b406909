/** A file on its way into the library: read or refused, matched with what is there, and waiting for the user's word. */
import { z } from 'zod';
import { languageSchema } from '../i18n/language.ts';
import { failureSchema } from '../result.ts';
import { calendarDateSchema, documentSchema, documentTypeSchema, sourceFormatSchema } from './document.ts';

/** What to do with a file that was read. */
export const importDecisionSchema = z.enum(['new', 'further-source', 'newer-version', 'skip']);
export type ImportDecision = z.infer<typeof importDecisionSchema>;

/**
 * How a text relates to one in the library: `same-text` in another form, or a `newer-version` of it. `similarity` is the share of word
 * sequences that both have, 0 to 1.
 */
export const importMatchSchema = z.object({
  kind: z.enum(['same-text', 'newer-version']),
  documentId: z.string(),
  title: z.string(),
  similarity: z.number().min(0).max(1),
});
export type ImportMatch = z.infer<typeof importMatchSchema>;

const common = { id: z.string(), file: z.string() };

export const importItemSchema = z.discriminatedUnion('state', [
  z.object({ state: z.literal('waiting'), ...common }),
  z.object({ state: z.literal('refused'), error: failureSchema, ...common }),
  /** The very same bytes are in the library, or in its trash. */
  z.object({
    state: z.literal('known'),
    documentId: z.string(),
    title: z.string(),
    isInTrash: z.boolean(),
    ...common,
  }),
  z.object({
    state: z.literal('ready'),
    title: z.string(),
    date: calendarDateSchema.nullable(),
    documentType: documentTypeSchema,
    language: languageSchema,
    format: sourceFormatSchema,
    initiativeCount: z.int().nonnegative(),
    /** Sentences for the user. */
    warnings: z.array(z.string()),
    match: importMatchSchema.nullable(),
    /** What is proposed to be done with it. */
    decision: importDecisionSchema,
    ...common,
  }),
]);
export type ImportItem = z.infer<typeof importItemSchema>;

export const importListSchema = z.object({
  items: z.array(importItemSchema),
  /** How many of the files have been read; null when none is being read. */
  reading: z.object({ done: z.int().nonnegative(), total: z.int().nonnegative() }).nullable(),
});
export type ImportList = z.infer<typeof importListSchema>;

/** An initiative of the library beside the one proposed that says the same. */
export const initiativePairSchema = z.object({
  /** Id of the proposed one. */
  id: z.string(),
  existingId: z.string(),
  existingText: z.string(),
  similarity: z.number().min(0).max(1),
});
export type InitiativePair = z.infer<typeof initiativePairSchema>;

/** One of the library that the proposed text does not have: what is attached to it would lose its place. */
export const lostInitiativeSchema = z.object({
  id: z.string(),
  text: z.string(),
  annotationCount: z.int().nonnegative(),
  cardCount: z.int().nonnegative(),
});
export type LostInitiative = z.infer<typeof lostInitiativeSchema>;

/** How many annotations stay on the very same words, on words that were changed, and how many lose their place in an initiative that stays. */
export const placeCountsSchema = z.object({
  kept: z.int().nonnegative(),
  changed: z.int().nonnegative(),
  lost: z.int().nonnegative(),
});
export type PlaceCounts = z.infer<typeof placeCountsSchema>;

/** All that the review shows of one file. */
export const importReviewSchema = z.object({
  id: z.string(),
  file: z.string(),
  document: documentSchema,
  /** The decoded text that all spans count in. */
  source: z.string(),
  warnings: z.array(z.string()),
  match: importMatchSchema.nullable(),
  pairs: z.array(initiativePairSchema),
  places: placeCountsSchema,
  lost: z.array(lostInitiativeSchema),
  decision: importDecisionSchema,
});
export type ImportReview = z.infer<typeof importReviewSchema>;

/** What the user made of a proposal; its blocks may be cut, joined and placed anew, their words stay. */
export const reviewedSchema = documentSchema
  .pick({ title: true, documentType: true, language: true, dialogueId: true, blocks: true })
  .extend({ title: z.string().trim().min(1).max(500), date: calendarDateSchema.nullable() });
export type Reviewed = z.infer<typeof reviewedSchema>;

/** The user's word on one file; `reviewed` null accepts it as proposed. */
export const acceptanceSchema = z.object({
  id: z.string(),
  decision: importDecisionSchema,
  reviewed: reviewedSchema.nullable(),
});
export type Acceptance = z.infer<typeof acceptanceSchema>;

/** A file dropped onto the window: its bytes, never its path. `bytes` is null for a folder or what could not be read. */
export const droppedFileSchema = z.object({
  name: z.string().max(1000),
  size: z.number().nonnegative(),
  bytes: z.instanceof(Uint8Array).nullable(),
});
export type DroppedFile = z.infer<typeof droppedFileSchema>;
