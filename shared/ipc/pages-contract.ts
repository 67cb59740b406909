/** The channels of a book's free pages. */
import { z } from 'zod';
import { bookSchema } from '../book/book.ts';
import { pictureWordsSchema } from '../book/page.ts';
import { pictureBytesSchema } from '../programmes/picture-file.ts';

const page = z.object({ bookId: z.string(), pageId: z.string() });
const size = z.int().positive().max(20_000);

export const pagesContract = {
  /** A drawing that a page of the book shows, as a data URL; null when it is not there any more. */
  'books.drawing': {
    input: z.object({ bookId: z.string(), sha256: z.string() }),
    output: z.string().nullable(),
  },
  'books.add-page': {
    input: z.object({
      bookId: z.string(),
      page: z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('what-changed'), from: z.string(), to: z.string() }),
        pictureWordsSchema.extend({
          kind: z.literal('picture'),
          svg: pictureBytesSchema,
          png: pictureBytesSchema,
          width: size,
          height: size,
        }),
      ]),
    }),
    output: bookSchema,
  },
  /** One place up or down, past the end of a tab into the next one. */
  'books.move-page': {
    input: page.extend({ step: z.union([z.literal(-1), z.literal(1)]) }),
    output: bookSchema,
  },
  'books.remove-page': { input: page, output: bookSchema },
};
