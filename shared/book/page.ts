/** A free page of a book: what changed between two documents, or a picture with the table behind it. */
import { z } from 'zod';
import { languageSchema } from '../i18n/language.ts';

export const PAGE_TITLE_LENGTH = 300;

const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/);

export const pageTableSchema = z.object({
  head: z.array(z.string().max(2000)).min(1).max(40),
  rows: z.array(z.array(z.string().max(2000))).max(5000),
});

/** What a picture says, in the language in which it was drawn. */
export const pictureWordsSchema = z.object({
  title: z.string().trim().min(1).max(PAGE_TITLE_LENGTH),
  /** For those who cannot see it. */
  description: z.string().min(1).max(2000),
  /** Sentences below it. */
  caption: z.string().max(2000),
  language: languageSchema,
  table: pageTableSchema,
});

const size = z.int().positive().max(20_000);

export const pageSchema = z.discriminatedUnion('kind', [
  /** Composed anew each time from what the library then holds. */
  z.object({ kind: z.literal('what-changed'), id: z.string(), from: z.string(), to: z.string() }),
  pictureWordsSchema.extend({
    kind: z.literal('picture'),
    id: z.string(),
    /** SHA-256 of the drawings, kept among the originals. */
    svg: sha256Schema,
    png: sha256Schema,
    /** In pixels at 96 to the inch. */
    width: size,
    height: size,
  }),
]);
export type Page = z.infer<typeof pageSchema>;
export type PicturePage = Extract<Page, { kind: 'picture' }>;
/** A page that is not in a book yet. */
export type NewPage = Page extends infer P ? (P extends Page ? Omit<P, 'id'> : never) : never;
