/** The free pages of a composed book. */
import { z } from 'zod';
import { calendarDateSchema } from '../documents/document.ts';
import { pillarSchema } from '../documents/pillar.ts';
import { languageSchema } from '../i18n/language.ts';
import { CHANGE_KINDS } from '../programmes/document-changes.ts';
import { pageTableSchema } from './page.ts';

/** Words as published; which source they are of, its side of the page tells. */
export const pageQuoteSchema = z.object({
  initiativeId: z.string(),
  language: languageSchema,
  text: z.string(),
});
export type PageQuote = z.infer<typeof pageQuoteSchema>;

export const outlineChangeRowSchema = z.object({
  pillar: pillarSchema.nullable(),
  /** Null of what is new. */
  before: pageQuoteSchema.nullable(),
  /** Null of what is not mentioned. */
  after: pageQuoteSchema.nullable(),
  /** Nobody has confirmed that both are about one undertaking. */
  isSuggested: z.boolean(),
  since: calendarDateSchema.nullable(),
  again: calendarDateSchema.nullable(),
});
export type OutlineChangeRow = z.infer<typeof outlineChangeRowSchema>;

const side = z.object({ sourceNumber: z.int().positive(), date: calendarDateSchema.nullable() });

export const outlinePageSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('what-changed'),
    id: z.string(),
    title: z.string(),
    /** Null when one of the documents is gone. */
    compared: z
      .object({
        from: side,
        to: side,
        groups: z.array(z.object({ kind: z.enum(CHANGE_KINDS), rows: z.array(outlineChangeRowSchema) })),
      })
      .nullable(),
  }),
  z.object({
    kind: z.literal('picture'),
    id: z.string(),
    title: z.string(),
    description: z.string(),
    caption: z.string(),
    language: languageSchema,
    /** SHA-256 of the drawing. */
    png: z.string(),
    width: z.int().positive(),
    height: z.int().positive(),
    table: pageTableSchema,
  }),
]);
export type OutlinePage = z.infer<typeof outlinePageSchema>;
export type OutlineChangesPage = Extract<OutlinePage, { kind: 'what-changed' }>;
export type OutlinePicturePage = Extract<OutlinePage, { kind: 'picture' }>;

export function rowsOfPage(page: OutlinePage): OutlineChangeRow[] {
  if (page.kind !== 'what-changed') return [];
  return page.compared?.groups.flatMap(({ rows }) => rows) ?? [];
}
