/** The four pillars of the High-Level Economic Dialogue, the one dialogue that is built in. */
import { z } from 'zod';

export const pillarSchema = z.enum(['I', 'II', 'III', 'IV']);
export type Pillar = z.infer<typeof pillarSchema>;

/** The pillars in their order. */
export const PILLARS: readonly Pillar[] = pillarSchema.options;

/** Sorts by pillar, what has none last. */
export function comparePillars(left: Pillar | null, right: Pillar | null): number {
  return rank(left) - rank(right);
}

function rank(pillar: Pillar | null): number {
  return pillar === null ? PILLARS.length : PILLARS.indexOf(pillar);
}
