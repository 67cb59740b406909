/** The channels of annotations that have lost their place, and of those that come from and go to other programs. */
import { z } from 'zod';
import { annotationFilterSchema } from '../annotations/annotation-filter.ts';
import {
  exchangeRequestSchema,
  foundIdsSchema,
  importedAnnotationsSchema,
} from '../annotations/exchange/exchanged.ts';
import { lostPlaceSchema, newPlaceSchema, placeChoicesSchema } from '../annotations/lost-place.ts';
import { annotationSchema } from '../annotations/annotation.ts';

const byId = z.object({ id: z.string() });

export const anchorContract = {
  /** Null wants those of all documents. */
  'annotations.lost': {
    input: z.object({ documentId: z.string().nullable() }),
    output: z.array(lostPlaceSchema),
  },
  /** Where one of them might belong. */
  'annotations.candidates': { input: byId, output: placeChoicesSchema },
  /** Puts an annotation where the user says; `words: null` for the whole initiative. */
  'annotations.place-again': { input: newPlaceSchema, output: annotationSchema },
  /** Which annotations answer, to export them. */
  'annotations.find-ids': { input: annotationFilterSchema, output: foundIdsSchema },
  /** Asks where to write in a native dialog; null means the user cancelled. */
  'annotations.export': {
    input: exchangeRequestSchema,
    output: z.object({ fileName: z.string(), count: z.int().positive() }).nullable(),
  },
  /** Asks for a file in a native dialog and takes in what it holds; null means the user cancelled. */
  'annotations.import': { input: z.null(), output: importedAnnotationsSchema.nullable() },
};
