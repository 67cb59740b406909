/** The channel of sums and other figures. */
import { z } from 'zod';
import { disagreementSchema, listedFigureSchema } from '../figures/listed-figure.ts';

export const figureContract = {
  /** All of the library, in the order of its texts; and those that disagree about one thing, the surest first. */
  'figures.list': {
    input: z.null(),
    output: z.object({ figures: z.array(listedFigureSchema), disagreements: z.array(disagreementSchema) }),
  },
};
