/**
 * An annotation: what the user marks in an initiative, or says about it; private unless shared on purpose. It follows the Web Annotation
 * Data Model (https://www.w3.org/TR/annotation-model/): a body, and a target that is found again by its words.
 */
import { z } from 'zod';
import { calendarDateSchema } from '../documents/document.ts';
import { isEmptyText, richTextOf, richTextSchema } from './rich-text.ts';
import { tagSchema } from './tag.ts';
import { annotationTargetSchema } from './target.ts';

/** A highlight needs no text: it marks words, or holds the tags of an initiative. */
export const annotationKindSchema = z.enum([
  'note',
  'talking-point',
  'question',
  'watch-out',
  'action',
  'highlight',
]);
export type AnnotationKind = z.infer<typeof annotationKindSchema>;

export const visibilitySchema = z.enum(['private', 'shared']);
export type Visibility = z.infer<typeof visibilitySchema>;

export const annotationSchema = z.object({
  id: z.string(),
  documentId: z.string(),
  initiativeId: z.string(),
  /** The words that it is on; null for the whole initiative. */
  target: annotationTargetSchema.nullable(),
  kind: annotationKindSchema,
  visibility: visibilitySchema,
  body: richTextSchema,
  /** In the order given, each once. */
  tags: z.array(tagSchema).max(100),
  /** Who is to do an action; empty when nobody is named. */
  person: z.string().trim().max(200),
  /** The day by which an action is to be done. */
  dueOn: calendarDateSchema.nullable(),
  /** When an action was done or a question answered; null while it is open. */
  doneAt: z.iso.datetime().nullable(),
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
  target: true,
  kind: true,
  visibility: true,
  body: true,
  tags: true,
  person: true,
  dueOn: true,
});
export type AnnotationDraft = z.infer<typeof annotationDraftSchema>;

/** What a user gives who just types a text, on a whole initiative. */
export function typedText(
  text: string,
): Pick<AnnotationDraft, 'target' | 'body' | 'tags' | 'person' | 'dueOn'> {
  return { target: null, body: richTextOf(text), tags: [], person: '', dueOn: null };
}

/** What is being written, which may not be whole yet: a new annotation under the id of its initiative, a changed one under its own. */
export const draftsSchema = z.record(z.string(), annotationDraftSchema);
export type Drafts = z.infer<typeof draftsSchema>;

/** May it stand in a book that is handed on? Only what its author shared and has not thrown away. */
export function mayBeDistributed(annotation: Annotation): boolean {
  return annotation.visibility === 'shared' && annotation.trashedAt === null;
}

/** Questions, actions and highlights are for whoever prepares a book, and stand in none. */
export function goesIntoBooks(kind: AnnotationKind): boolean {
  return kind === 'note' || kind === 'talking-point' || kind === 'watch-out';
}

/** May it stand in a book: is it handed on, and of a kind that is meant for its readers? */
export function goesIntoBook(annotation: Annotation): boolean {
  return mayBeDistributed(annotation) && goesIntoBooks(annotation.kind);
}

/** Does it say anything? A highlight does by its words or its tags; all others need a text. */
export function saysNothing({
  kind,
  body,
  target,
  tags,
}: Pick<Annotation, 'kind' | 'body' | 'target' | 'tags'>): boolean {
  if (!isEmptyText(body)) return false;
  return kind !== 'highlight' || (target === null && tags.length === 0);
}

/** Questions and actions are open until they are done. */
export function isOpen({ kind, doneAt }: Pick<Annotation, 'kind' | 'doneAt'>): boolean {
  return (kind === 'question' || kind === 'action') && doneAt === null;
}
