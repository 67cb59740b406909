/** Two figures of one undertaking that say different numbers, as they are shown side by side. */
import { z } from 'zod';
import { listedFigureSchema } from './listed-figure.ts';

export const listedDisagreementSchema = z.object({
  id: z.string(),
  figures: z.tuple([listedFigureSchema, listedFigureSchema]),
  /** A person said that both initiatives are of one programme; else it is only suggested. */
  isConfirmed: z.boolean(),
  /** Who said that it is not the same thing, and when; null as long as nobody did. */
  settled: z.object({ author: z.string(), at: z.iso.datetime() }).nullable(),
});
export type ListedDisagreement = z.infer<typeof listedDisagreementSchema>;
