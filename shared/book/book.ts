/** A briefing book: tabs (by default one per pillar) that hold cards, one per initiative. */
import { z } from 'zod';
import { calendarDateSchema } from '../documents/document.ts';
import { pillarSchema } from '../documents/pillar.ts';
import { pageSchema } from './page.ts';

/** The longest line of a cover, in UTF-16 code units. */
export const COVER_LENGTH = 300;

export const cardSchema = z.object({
  id: z.string(),
  /** The initiatives it presents, in order; the first gives it its place. */
  initiativeIds: z.array(z.string()).min(1),
  /** The user's own title; null: taken from the initiative's text. */
  title: z.string().nullable(),
});
export type Card = z.infer<typeof cardSchema>;

export const tabSchema = z.object({
  id: z.string(),
  /** The pillar it stands for; null for what has none. */
  pillar: pillarSchema.nullable(),
  /** The user's own name of it; null: that of its pillar. */
  title: z.string().trim().min(1).max(COVER_LENGTH).nullable(),
  cards: z.array(cardSchema),
  /** They stand before the cards. */
  pages: z.array(pageSchema),
});
export type Tab = z.infer<typeof tabSchema>;

/** What the cover says; all but the title may be empty. */
export const coverSchema = z.object({
  title: z.string().trim().min(1).max(COVER_LENGTH),
  event: z.string().max(COVER_LENGTH),
  principal: z.string().max(COVER_LENGTH),
  preparedBy: z.string().max(COVER_LENGTH),
  /** Day of the meeting. */
  date: calendarDateSchema.nullable(),
});
export type Cover = z.infer<typeof coverSchema>;

export const bookSchema = coverSchema.extend({
  id: z.string(),
  tabs: z.array(tabSchema),
  /** Name of the user who made it. */
  author: z.string(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  /** When it was put into the trash; null while it is in use. */
  trashedAt: z.iso.datetime().nullable(),
  /** Name of the user who put it there; not known of what was put there by an early version. */
  trashedBy: z.string().optional(),
});
export type Book = z.infer<typeof bookSchema>;

/** All initiatives of a book in its order. */
export function initiativeIdsOf(book: Book): string[] {
  return book.tabs.flatMap((tab) => tab.cards.flatMap((card) => card.initiativeIds));
}
