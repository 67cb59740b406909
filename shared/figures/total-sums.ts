/** Adds up sums, like with like only: the same currency, the same stage, exact amounts, none twice; and says what is left out, and why. */
import { z } from 'zod';
import { moneyStageSchema } from '../documents/facts/fact.ts';
import type { ListedFigure } from './listed-figure.ts';

export const leftOutReasonSchema = z.enum(['repeated', 'currency-open', 'stage-open', 'not-exact']);
export type LeftOutReason = z.infer<typeof leftOutReasonSchema>;

export const sumsSchema = z.object({
  totals: z.array(
    z.object({
      currency: z.string(),
      stage: moneyStageSchema,
      amount: z.number(),
      count: z.int().positive(),
    }),
  ),
  leftOut: z.array(z.object({ reason: leftOutReasonSchema, count: z.int().positive() })),
});
export type Sums = z.infer<typeof sumsSchema>;

export function totalSums(figures: readonly ListedFigure[]): Sums {
  const sums = figures.filter(({ kind }) => kind === 'money');
  const reasons = reasonsOf(sums);
  const added = sums.filter((_, at) => reasons[at] === null);
  const leftOut = leftOutReasonSchema.options.map((reason) => ({
    reason,
    count: reasons.filter((one) => one === reason).length,
  }));
  return { totals: addLike(added), leftOut: leftOut.filter(({ count }) => count > 0) };
}

function reasonsOf(sums: readonly ListedFigure[]): (LeftOutReason | null)[] {
  const stated = new Set<string>();
  return sums.map((figure) => {
    if (figure.currency === null) return 'currency-open';
    if (figure.stage === null || figure.stage === 'unspecified') return 'stage-open';
    if (figure.bound !== 'exactly' || figure.valueTo !== null) return 'not-exact';
    if (stated.has(figure.firstStated)) return 'repeated';
    stated.add(figure.firstStated);
    return null;
  });
}

function addLike(sums: readonly ListedFigure[]): Sums['totals'] {
  const groups = new Map<string, Sums['totals'][number]>();
  for (const { currency, stage, value } of sums) {
    if (currency === null || stage === null) continue;
    const key = `${currency} ${stage}`;
    const { amount = 0, count = 0 } = groups.get(key) ?? {};
    groups.set(key, { currency, stage, amount: inCents(amount + value), count: count + 1 });
  }
  return [...groups.values()].sort(
    (left, right) => left.currency.localeCompare(right.currency) || right.amount - left.amount,
  );
}

/** Binary fractions add up to 0.30000000000000004. */
function inCents(amount: number): number {
  return Math.round(amount * 100) / 100;
}
