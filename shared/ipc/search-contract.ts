/** The channels of searching. */
import { z } from 'zod';
import { foundSchema, resultRowSchema, rowsRequestSchema } from '../search/found.ts';
import { savedSearchSchema } from '../search/saved-search.ts';
import { searchQuerySchema } from '../search/search-query.ts';

export const searchContract = {
  /** How much is found, and by what it can be narrowed. */
  'search.find': { input: searchQuerySchema, output: foundSchema },
  /** The rows of what is found that are in sight; no more than 200 at once. */
  'search.rows': { input: rowsRequestSchema, output: z.array(resultRowSchema) },
  /** Whether an initiative is among what a query finds. */
  'search.lists': {
    input: z.object({ query: searchQuerySchema, initiativeId: z.string() }),
    output: z.boolean(),
  },
  /** How much each of several queries finds. */
  'search.counts': {
    input: z.object({ queries: z.array(searchQuerySchema).max(200) }),
    output: z.array(foundSchema.shape.counts),
  },
  /** What was lately looked for on this machine, the last first. */
  'search.recent': { input: z.null(), output: z.array(searchQuerySchema) },
  /** Keeps a query among the recent ones; nothing else that is shown changes. */
  'search.remember': { input: searchQuerySchema, output: z.null() },
  /** By their names. */
  'searches.list': { input: z.null(), output: z.array(savedSearchSchema) },
  /** Keeps a search under a name; one that has the name already takes the query. */
  'searches.save': {
    input: savedSearchSchema.pick({ name: true, query: true }),
    output: savedSearchSchema,
  },
  'searches.remove': { input: z.object({ id: z.string() }), output: savedSearchSchema },
};
