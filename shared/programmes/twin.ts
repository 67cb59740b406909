/** An English and a Spanish text of one document, as a person paired them. */
import { z } from 'zod';

export const twinSchema = z.object({
  id: z.string(),
  /** Ids of the two documents, of different languages; each has one twin at most. */
  documents: z.tuple([z.string(), z.string()]),
  author: z.string(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
});
