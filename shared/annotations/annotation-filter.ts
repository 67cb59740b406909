/** Which annotations the list of all of them shows, and in which order. */
import { z } from 'zod';
import { calendarDateSchema } from '../documents/document.ts';
import { pillarSchema } from '../documents/pillar.ts';
import { fold } from '../search/fold.ts';
import {
  annotationKindSchema,
  annotationSchema,
  isOpen,
  visibilitySchema,
  type Annotation,
} from './annotation.ts';
import { writtenText } from './rich-text.ts';
import { isWithin, usedTagSchema } from './tag.ts';

/** `open`: questions without an answer and actions not done; `overdue` and `due-soon` are actions by their day. */
export const annotationStateSchema = z.enum(['open', 'overdue', 'due-soon', 'done']);
export type AnnotationState = z.infer<typeof annotationStateSchema>;

/** When it was last written to: today, or in the last 7 or 30 days. */
export const writtenWithinSchema = z.enum(['day', 'week', 'month']);
type WrittenWithin = z.infer<typeof writtenWithinSchema>;
const DAYS_BACK: Readonly<Record<WrittenWithin, number>> = { day: 0, week: 6, month: 29 };

export const annotationOrderSchema = z.enum(['document', 'newest', 'due']);

/** Null and an empty text want all. */
export const annotationFilterSchema = z.object({
  text: z.string().max(500),
  kind: annotationKindSchema.nullable(),
  visibility: visibilitySchema.nullable(),
  state: annotationStateSchema.nullable(),
  /** With all tags below it. */
  tag: z.string().nullable(),
  author: z.string().nullable(),
  written: writtenWithinSchema.nullable(),
  documentId: z.string().nullable(),
  pillar: pillarSchema.or(z.literal('none')).nullable(),
  /** Only those whose initiative stands in no book. */
  inNoBook: z.boolean(),
  order: annotationOrderSchema,
  /** The day that it is for the user. */
  today: calendarDateSchema,
});
export type AnnotationFilter = z.infer<typeof annotationFilterSchema>;

/** An annotation with what it is on. */
export const foundAnnotationSchema = annotationSchema.extend({
  initiativeTitle: z.string(),
  pillar: pillarSchema.nullable(),
  documentTitle: z.string(),
  documentDate: calendarDateSchema.nullable(),
  inBook: z.boolean(),
});
export type FoundAnnotation = z.infer<typeof foundAnnotationSchema>;

export const foundAnnotationsSchema = z.object({
  /** How many answer; `rows` are the first of them. */
  total: z.int().nonnegative(),
  rows: z.array(foundAnnotationSchema),
  /** How many annotations there are in all. */
  all: z.int().nonnegative(),
  tags: z.array(usedTagSchema),
  authors: z.array(z.string()),
  documents: z.array(z.object({ id: z.string(), title: z.string() })),
});
export type FoundAnnotations = z.infer<typeof foundAnnotationsSchema>;

/** So many days from today on are soon. */
const SOON_DAYS = 7;

export function answers(annotation: Annotation, filter: AnnotationFilter): boolean {
  const { kind, visibility, state, tag, author, written } = filter;
  return (
    (kind === null || annotation.kind === kind) &&
    (visibility === null || annotation.visibility === visibility) &&
    (state === null || isInState(annotation, state, filter.today)) &&
    (tag === null || annotation.tags.some((one) => isWithin(one, tag))) &&
    (author === null || annotation.author === author) &&
    (written === null || dayOf(annotation.updatedAt) >= later(filter.today, -DAYS_BACK[written])) &&
    saysAll(annotation, filter.text)
  );
}

function isInState(annotation: Annotation, state: AnnotationState, today: string): boolean {
  if (state === 'done') return annotation.doneAt !== null;
  if (!isOpen(annotation)) return false;
  const { kind, dueOn } = annotation;
  if (state === 'open') return true;
  if (kind !== 'action' || dueOn === null) return false;
  return state === 'overdue' ? dueOn < today : dueOn >= today && dueOn <= later(today, SOON_DAYS);
}

/** The day that it was for the user, as `today` is. */
function dayOf(time: string): string {
  const moment = new Date(time);
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${String(moment.getFullYear())}-${pad(moment.getMonth() + 1)}-${pad(moment.getDate())}`;
}

function later(day: string, days: number): string {
  const moment = new Date(`${day}T00:00:00Z`);
  moment.setUTCDate(moment.getUTCDate() + days);
  return moment.toISOString().slice(0, 10);
}

/** Every word stands somewhere: in the text, the words it is on, the tags or the name of who is to do it. */
function saysAll({ body, target, tags, person }: Annotation, text: string): boolean {
  const words = fold(text)
    .split(/\s+/u)
    .filter((word) => word !== '');
  if (words.length === 0) return true;
  const said = fold([writtenText(body), target?.exact ?? '', ...tags, person].join(' '));
  return words.every((word) => said.includes(word));
}
