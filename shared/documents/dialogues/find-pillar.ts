/** The one place that tells what the id of a pillar stands for, how it is called and where it comes in order. */
import type { Language } from '../../i18n/language.ts';
import type { Pillar } from '../pillar.ts';
import type { Dialogue, DialoguePillar, Names } from './dialogue.ts';
import { BUILT_IN_DIALOGUE } from './built-in-dialogue.ts';

export interface FoundPillar extends DialoguePillar {
  dialogue: Dialogue;
  /** Its place among its dialogue's pillars, from 0. */
  position: number;
}

/**
 * All pillars there are, in order: the built-in dialogue's, then those of the dialogues that the user defined.
 * @param defined as the user defined them, without the built-in one
 */
export function listPillars(defined: readonly Dialogue[]): FoundPillar[] {
  return [BUILT_IN_DIALOGUE, ...defined].flatMap((dialogue) =>
    dialogue.pillars.map((pillar, position) => ({ ...pillar, dialogue, position })),
  );
}

/** @returns null for a pillar of a dialogue that is not there any more */
export function findPillar(defined: readonly Dialogue[], id: Pillar): FoundPillar | null {
  return listPillars(defined).find((pillar) => pillar.id === id) ?? null;
}

/** A name in the language asked for; where it was given in the other one only, in that. */
export function nameIn({ en, es }: Names, language: Language): string {
  const [wanted, other] = language === 'en' ? [en, es] : [es, en];
  return wanted === '' ? other : wanted;
}

export type ComparePillars = (left: Pillar | null, right: Pillar | null) => number;

/** Sorts by the order of `listPillars`; then what is of no dialogue known, by its id; what has no pillar last. */
export function pillarOrder(defined: readonly Dialogue[]): ComparePillars {
  const ranks = new Map(listPillars(defined).map(({ id }, rank) => [id, rank]));
  const rank = (pillar: Pillar | null) =>
    pillar === null ? Number.MAX_SAFE_INTEGER : (ranks.get(pillar) ?? ranks.size);
  return (left, right) => rank(left) - rank(right) || (left ?? '').localeCompare(right ?? '');
}
