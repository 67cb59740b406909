/** What the pictures show: a time line, a matrix of programmes by documents, commitments by status and pillar. Every part leads to its words. */
import { z } from 'zod';
import { calendarDateSchema, documentTypeSchema } from '../documents/document.ts';
import { spanSchema } from '../documents/block.ts';
import { datePrecisionSchema } from '../documents/facts/fact.ts';
import { languageSchema } from '../i18n/language.ts';
import { pillarSchema } from '../documents/pillar.ts';
import { COMMITMENT_STATUSES } from './commitment.ts';

/** Words of an initiative: all, or those at a place in its reading text. */
export const pictureEvidenceSchema = z.object({ initiativeId: z.string(), place: spanSchema.nullable() });
export type PictureEvidence = z.infer<typeof pictureEvidenceSchema>;

/** So many quotes are shown of one part of a picture. */
export const MOST_QUOTES = 200;

export const picturedDocumentSchema = z.object({
  id: z.string(),
  title: z.string(),
  documentType: documentTypeSchema,
  language: languageSchema,
  date: calendarDateSchema,
});
export type PicturedDocument = z.infer<typeof picturedDocumentSchema>;

export const picturedMentionsSchema = z.object({
  documentId: z.string(),
  date: calendarDateSchema,
  pillar: pillarSchema.nullable(),
  evidence: z.array(pictureEvidenceSchema),
});
export type PicturedMentions = z.infer<typeof picturedMentionsSchema>;

export const picturedDeadlineSchema = z.object({
  /** The last day that it can mean, by which it is placed. */
  date: calendarDateSchema,
  from: calendarDateSchema,
  precision: datePrecisionSchema,
  /** As the text has it. */
  words: z.string(),
  language: languageSchema,
  pillar: pillarSchema.nullable(),
  evidence: pictureEvidenceSchema,
});
export type PicturedDeadline = z.infer<typeof picturedDeadlineSchema>;

export const timelineSchema = z.object({
  documents: z.array(picturedDocumentSchema),
  mentions: z.array(picturedMentionsSchema),
  deadlines: z.array(picturedDeadlineSchema),
  /** How many documents have no date and so no place. */
  undated: z.int().nonnegative(),
});
export type Timeline = z.infer<typeof timelineSchema>;

/**
 * What a document does with a programme: mentions it first, again, again with other figures, sums or dates, not any more, or not yet. A text of
 * the same day as one that mentions it is no silence.
 */
export const CELL_STATES = ['new', 'mentioned', 'changed', 'silent', 'none'] as const;
export const cellStateSchema = z.enum(CELL_STATES);
export type CellState = z.infer<typeof cellStateSchema>;

export const matrixRowSchema = z.object({
  id: z.string(),
  title: z.string(),
  /** Language of the title, where it is taken from a text; null for a name that a person gave. */
  language: languageSchema.nullable(),
  isConfirmed: z.boolean(),
  /** One for each document; silence leads to the last mention before it. */
  cells: z.array(z.object({ state: cellStateSchema, evidence: z.array(pictureEvidenceSchema) })),
});
export type MatrixRow = z.infer<typeof matrixRowSchema>;

export const matrixSchema = z.object({
  documents: z.array(picturedDocumentSchema),
  rows: z.array(matrixRowSchema),
});
export type Matrix = z.infer<typeof matrixSchema>;

/** `none`: confirmed, and nothing was said of it yet; `proposed`: promised by the text's words, and nobody has confirmed it. */
export const STANDINGS = [...COMMITMENT_STATUSES, 'none', 'proposed'] as const;
export const standingSchema = z.enum(STANDINGS);
export type Standing = z.infer<typeof standingSchema>;

export const commitmentCountsSchema = z.object({
  bars: z.array(
    z.object({
      pillar: pillarSchema.nullable(),
      parts: z.array(z.object({ standing: standingSchema, evidence: z.array(pictureEvidenceSchema) })),
    }),
  ),
  confirmed: z.int().nonnegative(),
  proposed: z.int().nonnegative(),
});
export type CommitmentCounts = z.infer<typeof commitmentCountsSchema>;
