/** What is true of a commitment on a day: due, overdue, silent, done. Silence is that it is not mentioned, and never said to be more. */
import type { Due, StatusEntry } from '../programmes/commitment.ts';
import type { CommitmentState } from './listed-commitment.ts';

/** So many days ahead it is due. */
export const DUE_DAYS = 90;

interface Judged {
  due: Due | null;
  statuses: readonly StatusEntry[];
  silentSince: string | null;
}

/** @param asOf `YYYY-MM-DD` */
export function statesOf({ due, statuses, silentSince }: Judged, asOf: string): CommitmentState[] {
  if (statusOn(statuses, asOf)?.status === 'complete') return ['done'];
  const states: CommitmentState[] = [];
  if (due && due.to < asOf) states.push('overdue');
  else if (due && due.to <= later(asOf, DUE_DAYS)) states.push('due');
  if (silentSince !== null) states.push('silent');
  return states.length > 0 ? states : ['open'];
}

/** The status that was true on a day: the last one set of those that are of that day or before. */
export function statusOn<Entry extends StatusEntry>(statuses: readonly Entry[], asOf: string): Entry | null {
  const known = statuses.filter((entry) => entry.asOf <= asOf);
  return (
    known
      .toSorted((left, right) => left.asOf.localeCompare(right.asOf) || left.setAt.localeCompare(right.setAt))
      .at(-1) ?? null
  );
}

function later(day: string, days: number): string {
  const moment = new Date(`${day}T00:00:00Z`);
  moment.setUTCDate(moment.getUTCDate() + days);
  return moment.toISOString().slice(0, 10);
}

/** @param mentions days of the documents that mention it @param documents days of all documents of the dialogue */
export function silentSince(
  mentions: readonly string[],
  documents: readonly string[],
  asOf: string,
): string | null {
  const last = mentions
    .filter((date) => date <= asOf)
    .toSorted()
    .at(-1);
  if (last === undefined) return null;
  return documents.some((date) => date > last && date <= asOf) ? last : null;
}
