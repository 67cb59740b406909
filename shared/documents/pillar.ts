/**
 * A pillar is known by its id: one of the four of the High-Level Economic Dialogue, the one dialogue that is built in, or one of a
 * dialogue that the user defined (`${dialogueId}:${number}`). What an id stands for, `dialogues/find-pillar.ts` tells.
 */
import { z } from 'zod';

export const pillarSchema = z.string().min(1).max(100);
export type Pillar = z.infer<typeof pillarSchema>;

export const hledPillarSchema = z.enum(['I', 'II', 'III', 'IV']);
export type HledPillar = z.infer<typeof hledPillarSchema>;

/** The four pillars of the High-Level Economic Dialogue in their order. */
export const PILLARS: readonly HledPillar[] = hledPillarSchema.options;
