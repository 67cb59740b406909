/** Annotations in a list: which are wanted, and what each is on. */
import { z } from 'zod';
import { annotationKindSchema, annotationSchema, visibilitySchema } from './annotation.ts';

/** Null wants all. Those on a document in the trash are in the trash with it. */
export const annotationQuerySchema = z.object({
  documentId: z.string().nullable(),
  kind: annotationKindSchema.nullable(),
  visibility: visibilitySchema.nullable(),
  inTrash: z.boolean(),
});
export type AnnotationQuery = z.infer<typeof annotationQuerySchema>;

export const listedAnnotationSchema = annotationSchema.extend({
  /** Title of the document that it is on; null when that is not there any more. */
  documentTitle: z.string().nullable(),
});
export type ListedAnnotation = z.infer<typeof listedAnnotationSchema>;
