/** The channels of English and Spanish texts of one document. */
import { z } from 'zod';
import { twinDifferencesSchema, twinPairSchema, twinQuestionSchema } from '../programmes/twins.ts';

export const twinsContract = {
  /** Those that were confirmed, then those that are proposed, the likeliest first. */
  'twins.list': { input: z.null(), output: z.array(twinPairSchema) },
  'twins.compare': { input: twinQuestionSchema, output: twinDifferencesSchema },
  'twins.confirm': { input: twinQuestionSchema, output: z.object({ id: z.string() }) },
  /** Parts two texts again; both stay. */
  'twins.remove': { input: z.object({ id: z.string() }), output: z.null() },
};
