/** Which figures are listed, and in which order. */
import { z } from 'zod';
import { moneyStageSchema } from '../documents/facts/fact.ts';
import { pillarSchema } from '../documents/pillar.ts';
import { fold } from '../documents/text-shape.ts';
import { figureKindSchema, type ListedFigure } from './listed-figure.ts';

/** Stands for what has none: no currency, no programme. */
export const NONE = 'none';

export const figureOrderSchema = z.enum(['value', 'stage', 'unit', 'who', 'when', 'programme', 'document']);
export type FigureOrder = z.infer<typeof figureOrderSchema>;

/** Null: any. */
export const figureQuerySchema = z.object({
  kind: figureKindSchema.nullable(),
  text: z.string(),
  stage: moneyStageSchema.nullable(),
  /** An ISO 4217 code, or `none`. */
  currency: z.string().nullable(),
  documentId: z.string().nullable(),
  pillar: pillarSchema.or(z.literal(NONE)).nullable(),
  /** An id, or `none`. */
  programmeId: z.string().nullable(),
  order: figureOrderSchema,
  isDescending: z.boolean(),
});
export type FigureQuery = z.infer<typeof figureQuerySchema>;

export const ALL_FIGURES: FigureQuery = {
  kind: null,
  text: '',
  stage: null,
  currency: null,
  documentId: null,
  pillar: null,
  programmeId: null,
  order: 'document',
  isDescending: true,
};

/** Those that answer, in order; what is equal stays as the documents have it. */
export function findFigures(figures: readonly ListedFigure[], query: FigureQuery): ListedFigure[] {
  const words = fold(query.text).split(/\s+/u).filter(Boolean);
  const sign = query.isDescending ? -1 : 1;
  return figures
    .filter((figure) => isOf(figure, query) && hasWords(figure, words))
    .sort((left, right) => compareBy(query.order, left, right, sign));
}

function isOf(figure: ListedFigure, query: FigureQuery): boolean {
  return (
    (query.kind === null || figure.kind === query.kind) &&
    (query.stage === null || figure.stage === query.stage) &&
    (query.currency === null || (figure.currency ?? NONE) === query.currency) &&
    (query.documentId === null || figure.documentId === query.documentId) &&
    (query.pillar === null || (figure.source.pillar ?? NONE) === query.pillar) &&
    (query.programmeId === null || (figure.programme?.id ?? NONE) === query.programmeId)
  );
}

function hasWords(figure: ListedFigure, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const { sentence, source, programme, organisations } = figure;
  const text = fold([sentence, source.documentTitle, programme?.title ?? '', ...organisations].join(' '));
  return words.every((word) => text.includes(word));
}

/** Numbers of unlike things are not compared: sums go by their currency first, counts by their unit only when that is asked for. */
function compareBy(order: FigureOrder, left: ListedFigure, right: ListedFigure, sign: number): number {
  if (order === 'value') {
    return compareWords(left.currency, right.currency, 1) || sign * (left.value - right.value);
  }
  return compareWords(keyBy(order, left), keyBy(order, right), sign);
}

function keyBy(order: Exclude<FigureOrder, 'value'>, figure: ListedFigure): string | null {
  switch (order) {
    case 'stage':
      return figure.stage;
    case 'unit':
      return figure.unit;
    case 'who':
      return figure.organisations[0] ?? null;
    case 'when':
    case 'document':
      return figure.source.date;
    case 'programme':
      return figure.programme?.title ?? null;
  }
}

/** What has none stands last in either direction. */
function compareWords(left: string | null, right: string | null, sign: number): number {
  if (left === null || right === null) return Number(left === null) - Number(right === null);
  return sign * left.localeCompare(right);
}
