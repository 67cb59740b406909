/** A change of several annotations at once. */
import { z } from 'zod';
import { annotationKindSchema, visibilitySchema, type Annotation } from './annotation.ts';
import { sameTag, tagSchema } from './tag.ts';

/** What is not named stays. */
export const annotationChangeSchema = z.object({
  kind: annotationKindSchema.optional(),
  visibility: visibilitySchema.optional(),
  addTags: z.array(tagSchema).optional(),
  removeTags: z.array(tagSchema).optional(),
  isDone: z.boolean().optional(),
});
export type AnnotationChange = z.infer<typeof annotationChangeSchema>;

/** @param now ISO 8601 with time @returns the same object when nothing changes */
export function withChange(annotation: Annotation, change: AnnotationChange, now: string): Annotation {
  const { addTags = [], removeTags = [] } = change;
  const kept = annotation.tags.filter((tag) => !removeTags.some((one) => sameTag(one, tag)));
  const added = addTags.filter((tag) => !kept.some((one) => sameTag(one, tag)));
  const changed = {
    ...annotation,
    kind: change.kind ?? annotation.kind,
    visibility: change.visibility ?? annotation.visibility,
    tags: [...kept, ...added],
    doneAt: doneAt(annotation, change.isDone, now),
  };
  return JSON.stringify(changed) === JSON.stringify(annotation) ? annotation : { ...changed, updatedAt: now };
}

/** Only questions and actions are ever done; what was done stays done when it was. */
function doneAt(
  { kind, doneAt: before }: Annotation,
  isDone: boolean | undefined,
  now: string,
): string | null {
  if (isDone === undefined || (kind !== 'question' && kind !== 'action')) return before;
  return isDone ? (before ?? now) : null;
}
