/** The channels of commitments. */
import { z } from 'zod';
import {
  commitmentChangeSchema,
  listedCommitmentSchema,
  newStatusSchema,
  rejectedRowSchema,
} from '../commitments/listed-commitment.ts';
import { calendarDateSchema } from '../documents/document.ts';

const ids = z.array(z.string()).min(1).max(1000);

export const commitmentExportSchema = z.object({
  ids: z.array(z.string()),
  asOf: calendarDateSchema,
  format: z.enum(['xlsx', 'csv']),
});
export type CommitmentExport = z.infer<typeof commitmentExportSchema>;

export const commitmentContract = {
  /** Confirmed and proposed ones, as they stand on a day; `rejected`: what is not proposed any more. */
  'commitments.list': {
    input: z.object({ asOf: calendarDateSchema }),
    output: z.object({ commitments: z.array(listedCommitmentSchema), rejected: z.array(rejectedRowSchema) }),
  },
  /** `change`: what the user corrected, of a single one. */
  'commitments.confirm': {
    input: z.object({ ids, change: commitmentChangeSchema.nullable() }),
    output: z.object({ ids: z.array(z.string()) }),
  },
  'commitments.reject': { input: z.object({ ids }), output: z.null() },
  /** Proposes again what was rejected; null: all of it. */
  'commitments.propose-again': {
    input: z.object({ ids: ids.nullable() }),
    output: z.object({ count: z.int().nonnegative() }),
  },
  /** Asks where to write in a native dialog; null means the user cancelled. The rows stand as they are named. */
  'commitments.export': {
    input: commitmentExportSchema,
    output: z.object({ fileName: z.string(), count: z.int().nonnegative() }).nullable(),
  },
  'commitments.edit': {
    input: z.object({ id: z.string(), change: commitmentChangeSchema }),
    output: z.null(),
  },
  'commitments.set-status': { input: newStatusSchema, output: z.null() },
  'commitments.remove': { input: z.object({ id: z.string() }), output: z.null() },
};
