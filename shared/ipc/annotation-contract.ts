/** The channels of annotations and their tags. */
import { z } from 'zod';
import { annotationChangeSchema } from '../annotations/annotation-change.ts';
import { annotationFilterSchema, foundAnnotationsSchema } from '../annotations/annotation-filter.ts';
import { annotationDraftSchema, annotationSchema } from '../annotations/annotation.ts';
import { annotationQuerySchema, listedAnnotationSchema } from '../annotations/listed-annotation.ts';
import { tagSchema, usedTagSchema } from '../annotations/tag.ts';

const nothing = z.null();
const byId = z.object({ id: z.string() });

export const annotationContract = {
  'annotations.add': { input: annotationDraftSchema, output: annotationSchema },
  'annotations.edit': {
    input: annotationDraftSchema.omit({ initiativeId: true }).extend({ id: z.string() }),
    output: annotationSchema,
  },
  'annotations.trash': { input: byId, output: annotationSchema },
  /** Changes several as one step. */
  'annotations.change-many': {
    input: z.object({ ids: z.array(z.string()).min(1), change: annotationChangeSchema }),
    output: z.object({ changed: z.int().nonnegative() }),
  },
  /** The tags in use, most used first. */
  'tags.list': { input: nothing, output: z.array(usedTagSchema) },
  /** Gives a tag and all below it another name everywhere; one that is in use already takes them in. */
  'tags.rename': {
    input: z.object({ tag: tagSchema, to: tagSchema }),
    output: z.object({ changed: z.int() }),
  },
  'tags.remove': { input: z.object({ tag: tagSchema }), output: z.object({ changed: z.int() }) },
  'annotations.find': {
    /** `changing`: ids of those that are being changed; they stay where they are, whatever they come to say. */
    input: z.object({
      filter: annotationFilterSchema,
      count: z.int().positive().max(10_000),
      changing: z.array(z.string()).optional(),
    }),
    output: foundAnnotationsSchema,
  },
  'annotations.list': { input: annotationQuerySchema, output: z.array(listedAnnotationSchema) },
};
