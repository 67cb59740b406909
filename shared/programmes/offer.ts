/**
 * Which suggestions are still to be decided: those whose initiatives a person has neither put together nor kept apart. Several that would lead to
 * the same - the same initiative into the same programme - are one.
 */
import type { Suggestion } from './suggest.ts';

export interface Decisions {
  /** The initiatives of each programme. */
  programmes: readonly { id: string; initiativeIds: readonly string[] }[];
  /** Pairs that are not one undertaking. What is true of one of a programme is true of all of it. */
  rejected: readonly (readonly [string, string])[];
}

/** @param suggestions best first */
export function openSuggestions<T extends Pick<Suggestion, 'initiatives'>>(
  suggestions: readonly T[],
  { programmes, rejected }: Decisions,
): T[] {
  const groups = new Map(
    programmes.flatMap(({ id, initiativeIds }) => initiativeIds.map((one) => [one, `programme ${id}`])),
  );
  const keyOf = ([one, other]: readonly [string, string]) =>
    [groups.get(one) ?? one, groups.get(other) ?? other].sort().join(' / ');
  const decided = new Set(rejected.map(keyOf));
  return suggestions.filter(({ initiatives }) => {
    const [one, other] = initiatives;
    const key = keyOf(initiatives);
    if (decided.has(key) || (groups.has(one) && groups.get(one) === groups.get(other))) return false;
    decided.add(key);
    return true;
  });
}
