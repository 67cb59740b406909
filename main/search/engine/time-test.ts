/** Whether an initiative names a date of the kind and in the time asked for; one date must be both. */
import type { FactQuery } from '../../../shared/initiatives/fact-query.ts';
import type { InitiativeTest } from './initiative-test.ts';
import { firstDateOf } from './segment.ts';
import { dayNumber } from './things.ts';

/** @returns null when dates do not narrow */
export function timeTest({ dates, from, to }: FactQuery): InitiativeTest | null {
  if (dates === null && from === null && to === null) return null;
  const earliest = from === null ? -Infinity : dayNumber(from);
  const latest = to === null ? Infinity : dayNumber(to);
  return ({ segment }, index) => {
    const { dates: all } = segment;
    for (let at = firstDateOf(segment, index); all[at] === index; at += 4) {
      const isInTime = (all[at + 2] ?? 0) >= earliest && (all[at + 1] ?? 0) <= latest;
      if (isInTime && (dates !== 'deadline' || all[at + 3] === 1)) return true;
    }
    return false;
  };
}
