/**
 * The composed book: what `compose-book` makes of a book and its library, free of any file format. Word and the screen both draw
 * this and nothing else, so that what is shown is what is exported. It holds only what may be handed on.
 */
import { z } from 'zod';
import { runSchema } from '../documents/block.ts';
import { calendarDateSchema, documentTypeSchema, participantSchema } from '../documents/document.ts';
import { pillarSchema } from '../documents/pillar.ts';
import { languageSchema } from '../i18n/language.ts';
import { noteBlockSchema } from './note-blocks.ts';
import { outlinePageSchema } from './outline-page.ts';

/** A text as published that a card quotes. */
export const quotationSchema = z.object({
  initiativeId: z.string(),
  runs: z.array(runSchema),
  subPoints: z.array(z.array(runSchema)),
  language: languageSchema,
  /** Number of its source in `Outline.sources`, from 1. */
  sourceNumber: z.int().positive(),
  /** Numbers of the sources that hold the same words in another form. */
  furtherSourceNumbers: z.array(z.int().positive()),
  pillar: pillarSchema.nullable(),
  section: z.string().nullable(),
});
export type Quotation = z.infer<typeof quotationSchema>;

/** What somebody wrote about an initiative, as the book draws it. */
const outlineNoteSchema = z.array(noteBlockSchema);
export type OutlineNote = z.infer<typeof outlineNoteSchema>;

export const outlineCardSchema = z.object({
  id: z.string(),
  title: z.string(),
  /** Language of the title: the book's for the user's own words, the document's for one taken from the text. */
  titleLanguage: languageSchema,
  pillar: pillarSchema.nullable(),
  /** Points to make: shared talking points, in the order written. */
  talkingPoints: z.array(outlineNoteSchema),
  /** Shared notes, in the order written. */
  notes: z.array(outlineNoteSchema),
  /** Shared watch-outs, in the order written. */
  watchOuts: z.array(outlineNoteSchema),
  quotations: z.array(quotationSchema),
});
export type OutlineCard = z.infer<typeof outlineCardSchema>;

export const outlineTabSchema = z.object({
  id: z.string(),
  /** Name of its pillar in the book's language, without the numeral. */
  title: z.string(),
  pillar: pillarSchema.nullable(),
  cards: z.array(outlineCardSchema),
  /** They stand before the cards. */
  pages: z.array(outlinePageSchema),
});
export type OutlineTab = z.infer<typeof outlineTabSchema>;

/** What a card or a tab says of its pillar, in the book's language. */
export const outlinePillarSchema = z.object({
  id: pillarSchema,
  numeral: z.string(),
  name: z.string(),
  /** What its dialogue calls a pillar, such as `Goal`; empty for pillar. */
  word: z.string(),
});
export type OutlinePillar = z.infer<typeof outlinePillarSchema>;

export const outlineSourceSchema = z.object({
  number: z.int().positive(),
  /** Number of the source whose text it holds in another form; null for a text of its own. */
  furtherTo: z.int().positive().nullable(),
  title: z.string(),
  language: languageSchema,
  documentType: documentTypeSchema,
  date: calendarDateSchema.nullable(),
  address: z.string().nullable(),
  sha256: z.string(),
  participants: z.array(participantSchema),
});
export type OutlineSource = z.infer<typeof outlineSourceSchema>;

export const outlineSchema = z.object({
  bookId: z.string(),
  language: languageSchema,
  title: z.string(),
  event: z.string(),
  principal: z.string(),
  preparedBy: z.string(),
  /** Day of the meeting. */
  date: calendarDateSchema.nullable(),
  /** Day up to which the library was consulted. */
  asOf: calendarDateSchema,
  /** Only tabs that hold cards or pages. */
  tabs: z.array(outlineTabSchema),
  /** Those that tabs, cards and quotations name, in order. */
  pillars: z.array(outlinePillarSchema),
  /** The documents quoted, in the order of first use. */
  sources: z.array(outlineSourceSchema),
});
export type Outline = z.infer<typeof outlineSchema>;

/** A book without cards and pages has a cover and nothing else. */
export function isEmptyOutline({ tabs }: Outline): boolean {
  return tabs.every(({ cards, pages }) => cards.length + pages.length === 0);
}

/** How many cards the book holds. */
export function countCards(outline: Outline): number {
  return outline.tabs.reduce((count, tab) => count + tab.cards.length, 0);
}

/** SHA-256 of the drawings that its pages show. */
export function picturesIn({ tabs }: Outline): string[] {
  const pages = tabs.flatMap((tab) => tab.pages);
  return [...new Set(pages.flatMap((page) => (page.kind === 'picture' ? [page.png] : [])))];
}
