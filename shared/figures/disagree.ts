/** Which figures of two mentions of one undertaking disagree: they count the same thing, or are sums, and not both are said on both sides. */
import { fold } from '../documents/text-shape.ts';
import type { ListedFigure } from './listed-figure.ts';

/** They measure how long or how much of a whole, and two of them are seldom of one thing. */
const MEASURES = new Set([
  '%',
  'year',
  'ano',
  'month',
  'mes',
  'week',
  'semana',
  'day',
  'dia',
  'hour',
  'hora',
]);

export function disagreements(
  mine: readonly ListedFigure[],
  theirs: readonly ListedFigure[],
): [ListedFigure, ListedFigure][] {
  const says = (figures: readonly ListedFigure[], wanted: ListedFigure) =>
    figures.some((one) => countedBy(one) === countedBy(wanted) && one.value === wanted.value);
  return mine.flatMap((left) => {
    const counted = countedBy(left);
    if (counted === null) return [];
    return theirs
      .filter((right) => countedBy(right) === counted && right.value !== left.value)
      .filter((right) => !says(theirs, left) || !says(mine, right))
      .map((right): [ListedFigure, ListedFigure] => [left, right]);
  });
}

/** @returns what it counts, for comparing; null when that tells nothing. The last word counts: "Mexican states" are states. */
function countedBy({ kind, unit, currency }: ListedFigure): string | null {
  if (kind === 'money') return `money ${currency ?? ''}`;
  const last =
    fold(unit ?? '')
      .split(/\s+/u)
      .at(-1) ?? '';
  const one = last.replace(/(?<=\p{L}{3})s$/u, '');
  return MEASURES.has(one) ? null : one;
}
