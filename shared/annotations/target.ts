/**
 * The words of an initiative that an annotation is on, by two selectors of the Web Annotation Data Model: TextQuoteSelector (4.2.4) with what
 * stands around, and TextPositionSelector (4.2.5). Both are scoped to the reading text of the initiative.
 */
import { z } from 'zod';
import type { Initiative } from '../initiatives/initiative.ts';

/** So much of what stands before and after is kept, in UTF-16 code units. */
export const CONTEXT_LENGTH = 64;

export const annotationTargetSchema = z.object({
  /** The words themselves, as published. */
  exact: z.string().min(1).max(20_000),
  prefix: z.string().max(CONTEXT_LENGTH),
  suffix: z.string().max(CONTEXT_LENGTH),
  /** Half-open range `[start, end)` in UTF-16 code units of the reading text, as it was when the words were last found. */
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  /** The text changed and the words were not found again with certainty: the user is asked where they belong. */
  isLost: z.boolean(),
});
export type AnnotationTarget = z.infer<typeof annotationTargetSchema>;

/** The text that targets are scoped to: that of the initiative and of its sub-points, a line each. */
export function readingText({ text, children }: Pick<Initiative, 'text' | 'children'>): string {
  return [text, ...children.map((child) => child.text)].join('\n');
}

/** The target that stands at a place. */
export function targetAt(reading: string, start: number, end: number): AnnotationTarget {
  return {
    exact: reading.slice(start, end),
    prefix: reading.slice(Math.max(0, start - CONTEXT_LENGTH), start),
    suffix: reading.slice(end, end + CONTEXT_LENGTH),
    start,
    end,
    isLost: false,
  };
}
