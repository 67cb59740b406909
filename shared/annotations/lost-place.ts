/** Annotations that have lost their place: why, and where they might belong. */
import { z } from 'zod';
import type { Initiative } from '../initiatives/initiative.ts';
import { annotationSchema, type Annotation } from './annotation.ts';
import { readingText } from './target.ts';

/** The words are not in the initiative any more, or the initiative is not in the newest text of its document. */
export const lossSchema = z.enum(['words-gone', 'initiative-gone']);
export type Loss = z.infer<typeof lossSchema>;

export const lostPlaceSchema = z.object({
  annotation: annotationSchema,
  documentTitle: z.string(),
  loss: lossSchema,
  /** The words that it was on; of one on a whole initiative the earlier text. */
  words: z.string(),
});
export type LostPlace = z.infer<typeof lostPlaceSchema>;

/** A place that looks like the one that was lost. */
export const placeCandidateSchema = z.object({
  initiativeId: z.string(),
  /** Half-open range in the reading text. */
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  /** How like the words and what stood around them it is, 0 to 1. */
  score: z.number().min(0).max(1),
});
export type PlaceCandidate = z.infer<typeof placeCandidateSchema>;

/** What the user chooses from. */
export const placeChoicesSchema = z.object({
  candidates: z.array(placeCandidateSchema),
  /** The initiatives of the newest text that a place can be in, in the order of the document, with what they say. */
  passages: z.array(z.object({ initiativeId: z.string(), text: z.string() })),
  /** The initiative that it was on, if the newest text still has it. */
  initiativeId: z.string().nullable(),
});
export type PlaceChoices = z.infer<typeof placeChoicesSchema>;

/** Words of an initiative, or all of it. */
export const newPlaceSchema = z.object({
  id: z.string(),
  initiativeId: z.string(),
  /** `exact` says what the user saw there: the text may have changed meanwhile. */
  words: z.object({ start: z.int().nonnegative(), end: z.int().nonnegative(), exact: z.string() }).nullable(),
});
export type NewPlace = z.infer<typeof newPlaceSchema>;

interface Texts {
  initiatives: readonly Initiative[];
  retired: readonly Initiative[];
}

/** @returns null for an annotation that has its place */
export function lossOf({ initiativeId, target }: Annotation, { initiatives, retired }: Texts): Loss | null {
  const initiative = initiatives.find(({ id }) => id === initiativeId);
  if (!initiative) return retired.some(({ id }) => id === initiativeId) ? 'initiative-gone' : null;
  if (target === null) return null;
  // Another program may have changed the text and known nothing of annotations.
  const isThere = readingText(initiative).slice(target.start, target.end) === target.exact;
  return target.isLost || !isThere ? 'words-gone' : null;
}
