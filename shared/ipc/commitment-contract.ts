/** The channels of commitments. */
import { z } from 'zod';
import {
  commitmentChangeSchema,
  listedCommitmentSchema,
  newStatusSchema,
} from '../commitments/listed-commitment.ts';
import { calendarDateSchema } from '../documents/document.ts';

const ids = z.array(z.string()).min(1).max(1000);

export const commitmentContract = {
  /** Confirmed and proposed ones, as they stand on a day; `rejected`: how many are not proposed any more. */
  'commitments.list': {
    input: z.object({ asOf: calendarDateSchema }),
    output: z.object({ commitments: z.array(listedCommitmentSchema), rejected: z.int().nonnegative() }),
  },
  /** `change`: what the user corrected, of a single one. */
  'commitments.confirm': {
    input: z.object({ ids, change: commitmentChangeSchema.nullable() }),
    output: z.object({ ids: z.array(z.string()) }),
  },
  'commitments.reject': { input: z.object({ ids }), output: z.null() },
  /** Proposes again what was rejected. */
  'commitments.propose-again': { input: z.null(), output: z.object({ count: z.int().nonnegative() }) },
  'commitments.edit': {
    input: z.object({ id: z.string(), change: commitmentChangeSchema }),
    output: z.null(),
  },
  'commitments.set-status': { input: newStatusSchema, output: z.null() },
  'commitments.remove': { input: z.object({ id: z.string() }), output: z.null() },
};
