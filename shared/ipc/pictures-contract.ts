/** The channels of the pictures and of the quotes behind them. */
import { z } from 'zod';
import {
  commitmentCountsSchema,
  matrixSchema,
  MOST_QUOTES,
  pictureEvidenceSchema,
  timelineSchema,
} from '../programmes/pictures.ts';
import { pictureFileSchema } from '../programmes/picture-file.ts';
import { sourceQuoteSchema } from '../programmes/source-quote.ts';

const nothing = z.null();

export const picturesContract = {
  'pictures.timeline': { input: nothing, output: timelineSchema },
  'pictures.matrix': { input: nothing, output: matrixSchema },
  'pictures.commitments': { input: nothing, output: commitmentCountsSchema },
  /** In the order asked; what is not in the library any more is left out. */
  'pictures.quotes': {
    input: z.array(pictureEvidenceSchema).max(MOST_QUOTES),
    output: z.array(sourceQuoteSchema),
  },
  /** Asks where to write in a native dialog; null when the user cancelled there. */
  'pictures.save': { input: pictureFileSchema, output: z.object({ fileName: z.string() }).nullable() },
};
