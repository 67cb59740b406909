/** The channels of sums and counts. */
import { z } from 'zod';
import { listedDisagreementSchema } from '../figures/disagreement.ts';
import { figureQuerySchema } from '../figures/figure-query.ts';
import { listedFigureSchema } from '../figures/listed-figure.ts';
import { figureRefSchema } from '../figures/settled-figures.ts';
import { sumsSchema } from '../figures/total-sums.ts';

const named = z.object({ id: z.string(), title: z.string() });

export const foundFiguresSchema = z.object({
  /** The first of those that answer. */
  rows: z.array(listedFigureSchema),
  /** How many answer, and how many there are of the kind asked for. */
  total: z.int().nonnegative(),
  all: z.int().nonnegative(),
  /** Of all that answer. */
  sums: sumsSchema,
  /** By what those of the kind can be narrowed. */
  documents: z.array(named),
  currencies: z.array(z.string()),
  programmes: z.array(named),
});
export type FoundFigures = z.infer<typeof foundFiguresSchema>;

export const figureExportSchema = z.object({ query: figureQuerySchema, format: z.enum(['xlsx', 'csv']) });
export type FigureExport = z.infer<typeof figureExportSchema>;

export const figureContract = {
  'figures.list': {
    input: z.object({ query: figureQuerySchema, count: z.int().positive().nullable() }),
    output: foundFiguresSchema,
  },
  'figures.disagreements': { input: z.null(), output: z.array(listedDisagreementSchema) },
  /** Says of two figures that they are not of one thing, or takes that back; one step. */
  'figures.settle': {
    input: z.object({ figures: z.tuple([figureRefSchema, figureRefSchema]), isSettled: z.boolean() }),
    output: z.null(),
  },
  /** Asks where to write in a native dialog; null means the user cancelled. */
  'figures.export': {
    input: figureExportSchema,
    output: z.object({ fileName: z.string(), count: z.int().nonnegative() }).nullable(),
  },
};
