/** An annotation: what the user says about an initiative; private unless shared on purpose. */
import { z } from 'zod';

export const annotationKindSchema = z.enum(['note', 'talking-point']);
export type AnnotationKind = z.infer<typeof annotationKindSchema>;

export const visibilitySchema = z.enum(['private', 'shared']);
export type Visibility = z.infer<typeof visibilitySchema>;

/** The longest annotation, in UTF-16 code units. */
export const ANNOTATION_LENGTH = 100_000;

export const annotationTextSchema = z.string().trim().min(1).max(ANNOTATION_LENGTH);

export const annotationSchema = z.object({
  id: z.string(),
  documentId: z.string(),
  initiativeId: z.string(),
  kind: annotationKindSchema,
  visibility: visibilitySchema,
  text: annotationTextSchema,
  author: z.string(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  /** When it was put into the trash; null while it is in use. */
  trashedAt: z.iso.datetime().nullable(),
  /** Name of the user who put it there; not known of what was put there by an early version. */
  trashedBy: z.string().optional(),
});
export type Annotation = z.infer<typeof annotationSchema>;

/** What a user gives to write one. */
export const annotationDraftSchema = annotationSchema.pick({
  initiativeId: true,
  kind: true,
  visibility: true,
  text: true,
});
export type AnnotationDraft = z.infer<typeof annotationDraftSchema>;

/** What is being written, which may not be whole yet: a new annotation under the id of its initiative, a changed one under its own. */
export const draftsSchema = z.record(z.string(), annotationDraftSchema.extend({ text: z.string() }));
export type Drafts = z.infer<typeof draftsSchema>;

/** May it stand in a book that is handed on? Only what its author shared and has not thrown away. */
export function mayBeDistributed(annotation: Annotation): boolean {
  return annotation.visibility === 'shared' && annotation.trashedAt === null;
}
