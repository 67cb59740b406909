/** Figures that a person said are not of one thing: they are not shown as disagreeing again. */
import { z } from 'zod';

/** A figure by its words: they outlast a new version of the document that leaves the initiative as it is. */
export const figureRefSchema = z.object({ initiativeId: z.string(), quote: z.string() });
export type FigureRef = z.infer<typeof figureRefSchema>;

const settledPairSchema = z.object({
  /** The first is of the document that the record is of. */
  figures: z.tuple([figureRefSchema, figureRefSchema]),
  author: z.string(),
  settledAt: z.iso.datetime(),
});

/** All of one document: of two, the one whose initiative's id is the smaller. */
export const settledFiguresSchema = z.object({ documentId: z.string(), pairs: z.array(settledPairSchema) });

/** The same for both orders. */
export function pairKey([one, other]: readonly [FigureRef, FigureRef]): string {
  return JSON.stringify([one, other].map(({ initiativeId, quote }) => [initiativeId, quote]).sort());
}
