/** Which initiatives of two documents are the same: those that the import found to repeat one another, and those that say the same. */
import { pairInitiatives } from '../../../shared/documents/matching/pair-initiatives.ts';
import type { Initiative } from '../../../shared/initiatives/initiative.ts';

/** @returns of each initiative of either side the one on the other */
export function sameInitiatives(
  left: readonly Initiative[],
  right: readonly Initiative[],
): { ofLeft: Map<string, string>; ofRight: Map<string, string> } {
  const byOrigin = new Map(right.map((one) => [one.sameAs ?? one.id, one.id]));
  const known = left.flatMap((one): [string, string][] => {
    const other = byOrigin.get(one.sameAs ?? one.id);
    return other === undefined ? [] : [[one.id, other]];
  });
  const taken = new Set(known.flat());
  const isFree = ({ id }: Initiative) => !taken.has(id);
  const like = pairInitiatives(left.filter(isFree), right.filter(isFree));
  const pairs = [...known, ...like.map(({ id, otherId }): [string, string] => [id, otherId])];
  return {
    ofLeft: new Map(pairs),
    ofRight: new Map(pairs.map(([id, otherId]) => [otherId, id])),
  };
}
