/** The trash: what was put there, when and by whom, and what it belonged to. */
import { z } from 'zod';

export const trashKindSchema = z.enum(['document', 'annotation', 'book']);
export type TrashKind = z.infer<typeof trashKindSchema>;

/** Something that can be put into the trash. */
export const thingSchema = z.object({ kind: trashKindSchema, id: z.string() });
export type Thing = z.infer<typeof thingSchema>;

export const thingsSchema = z.array(thingSchema).min(1);

/** How many of each were moved, brought back or deleted. */
export const trashCountsSchema = z.object({
  document: z.int().nonnegative(),
  annotation: z.int().nonnegative(),
  book: z.int().nonnegative(),
});
export type TrashCounts = z.infer<typeof trashCountsSchema>;

export const trashItemSchema = thingSchema.extend({
  /** Of an annotation, the beginning of its text. */
  title: z.string(),
  trashedAt: z.iso.datetime(),
  /** Name of the user who put it there; empty where it is not known. */
  trashedBy: z.string(),
  /** Of an annotation, the initiative and the document that it is on. */
  belongsTo: z.object({ initiative: z.string(), document: z.string() }).nullable(),
  /** Of a document: how many annotations went with it. */
  annotationCount: z.int().nonnegative(),
  /** Of a book: how many cards it holds. */
  cardCount: z.int().nonnegative(),
  /** Of a document: titles of the books in use that quote it, so that it cannot be deleted for good. */
  quotedBy: z.array(z.string()),
});
export type TrashItem = z.infer<typeof trashItemSchema>;

/** How many things go into the trash, or out of it for good, without the user being asked first. */
export const MOST_WITHOUT_ASKING = 10;
