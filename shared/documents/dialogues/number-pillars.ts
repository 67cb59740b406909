/** Gives a dialogue that a user defined its ids, and its pillars theirs: `${dialogueId}:${number}`. */
import type { Dialogue } from './dialogue.ts';

/**
 * What the workspace knows keeps its id; every other id is a placeholder of the form that was filled in and gets a new one.
 * @param known the dialogue as it is stored; undefined for a new one
 */
export function numberPillars(
  draft: Dialogue,
  known: Dialogue | undefined,
  createId: () => string,
): Dialogue {
  const id = known?.id ?? createId();
  const kept = new Set(known?.pillars.map((pillar) => pillar.id));
  let last = Math.max(0, ...[...kept].map(numberOf));
  // A second pillar with the same id is a new one.
  const pillars = draft.pillars.map((pillar) =>
    kept.delete(pillar.id) ? pillar : { ...pillar, id: `${id}:${String((last += 1))}` },
  );
  return { ...draft, id, pillars };
}

function numberOf(pillarId: string): number {
  return Number(pillarId.slice(pillarId.lastIndexOf(':') + 1));
}
