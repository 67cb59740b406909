/** What a file says of one annotation, whatever its format: ours say all of it, those of other programs a text and the words it is on. */
import { z } from 'zod';
import type { Annotation } from '../annotation.ts';
import type { AnnotationTarget } from '../target.ts';

export const exchangeFormatSchema = z.enum(['jsonld', 'csv', 'xlsx']);
export type ExchangeFormat = z.infer<typeof exchangeFormatSchema>;

/** The document that an annotation is on, so that it is known elsewhere. */
export interface SourceOfAnnotation {
  id: string;
  title: string;
  /** Of the imported file, lower-case hexadecimal. */
  sha256: string;
  /** As a document states it; null when it states none. */
  date: string | null;
}

/** One annotation on its way out. */
export interface OutgoingAnnotation {
  annotation: Annotation;
  source: SourceOfAnnotation;
  /** The reading text of its initiative. */
  initiativeText: string;
}

export type Said = Pick<
  Annotation,
  'kind' | 'visibility' | 'body' | 'tags' | 'person' | 'dueOn' | 'doneAt' | 'author'
>;

/** One annotation on its way in. Null and empty stand for what the file does not say. */
export interface IncomingAnnotation extends Said {
  /** As the file names it; our own are known by it again. */
  id: string;
  isOwn: boolean;
  createdAt: string | null;
  updatedAt: string | null;
  /** The words that it is on; null for a whole initiative. */
  quote: Pick<AnnotationTarget, 'exact' | 'prefix' | 'suffix'> | null;
  /** Where they stand in the reading text of the initiative. */
  position: { start: number; end: number } | null;
  isLost: boolean;
  initiativeId: string;
  initiativeText: string;
  documentId: string;
  /** SHA-256 or address of the document. */
  sources: string[];
}

/** One that could not be read, or has no certain place. */
export const leftOutReasonSchema = z.enum(['not-readable', 'no-words', 'not-found', 'several-places']);
export type LeftOutReason = z.infer<typeof leftOutReasonSchema>;

export const leftOutSchema = z.object({
  /** The words that it is on, and what it says, as far as they could be read. */
  words: z.string(),
  text: z.string(),
  reason: leftOutReasonSchema,
});
export type LeftOut = z.infer<typeof leftOutSchema>;

/** All that a file holds. */
export interface ReadAnnotations {
  annotations: IncomingAnnotation[];
  leftOut: LeftOut[];
}

/** Annotations that may be exported, by who may see them. */
export const foundIdsSchema = z.object({ shared: z.array(z.string()), private: z.array(z.string()) });
export type FoundIds = z.infer<typeof foundIdsSchema>;

export const exchangeRequestSchema = z.object({
  /** Which; null for all, or all on the document. */
  ids: z.array(z.string()).nullable(),
  documentId: z.string().nullable(),
  withPrivate: z.boolean(),
  format: exchangeFormatSchema,
});
export type ExchangeRequest = z.infer<typeof exchangeRequestSchema>;

export const importedAnnotationsSchema = z.object({
  fileName: z.string(),
  added: z.int().nonnegative(),
  /** That were there and say the same. */
  here: z.int().nonnegative(),
  /** That say something else than those of the same id here: both are kept. */
  both: z.int().nonnegative(),
  /** Of those taken in, how many have lost their words. */
  lost: z.int().nonnegative(),
  leftOut: z.array(leftOutSchema),
});
export type ImportedAnnotations = z.infer<typeof importedAnnotationsSchema>;
