/**
 * A search that is kept under a name and asked again whenever it is looked at. It is a record of the workspace like a book is, so that it is
 * there on every machine that opens the workspace, comes into backups and can be undone. A table of its own changes no other kind of file.
 */
import { z } from 'zod';
import { searchQuerySchema } from './search-query.ts';

export const SEARCH_NAME_LENGTH = 100;

export const savedSearchSchema = z.object({
  id: z.string(),
  name: z.string().trim().min(1).max(SEARCH_NAME_LENGTH),
  query: searchQuerySchema,
  /** Name of the user who keeps it. */
  author: z.string(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
});
export type SavedSearch = z.infer<typeof savedSearchSchema>;
