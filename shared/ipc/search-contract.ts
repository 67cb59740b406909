/** The channels of searching. */
import { z } from 'zod';
import { foundSchema, resultRowSchema, rowsRequestSchema } from '../search/found.ts';
import { searchQuerySchema } from '../search/search-query.ts';

export const searchContract = {
  /** How much is found, and by what it can be narrowed. */
  'search.find': { input: searchQuerySchema, output: foundSchema },
  /** The rows of what is found that are in sight; no more than 200 at once. */
  'search.rows': { input: rowsRequestSchema, output: z.array(resultRowSchema) },
  /** How much each of several queries finds. */
  'search.counts': {
    input: z.object({ queries: z.array(searchQuerySchema).max(200) }),
    output: z.array(foundSchema.shape.counts),
  },
};
