/** Adds up sums, like with like only: of one currency and one stage, exact amounts; what cannot be added is counted, not guessed. */
import type { MoneyStage } from '../documents/facts/fact.ts';
import type { ListedFigure } from './listed-figure.ts';

export interface Total {
  stage: MoneyStage;
  /** ISO 4217; null where the text leaves it open: such sums are only added to each other. */
  currency: string | null;
  amount: number;
  count: number;
  /** Sums of the same kind that are a range, "up to" or "about" something. */
  leftOut: number;
}

/** @returns in the order in which they are met */
export function addUp(figures: readonly ListedFigure[]): Total[] {
  const totals = new Map<string, Total>();
  for (const { kind, stage, currency, value, valueTo, bound } of figures) {
    if (kind !== 'money' || stage === null) continue;
    const key = `${stage} ${currency ?? ''}`;
    const total = totals.get(key) ?? { stage, currency, amount: 0, count: 0, leftOut: 0 };
    const isExact = bound === 'exactly' && valueTo === null;
    totals.set(key, {
      ...total,
      amount: total.amount + (isExact ? value : 0),
      count: total.count + (isExact ? 1 : 0),
      leftOut: total.leftOut + (isExact ? 0 : 1),
    });
  }
  return [...totals.values()];
}
