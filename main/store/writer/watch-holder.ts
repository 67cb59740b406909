/**
 * Tells whether a holder is still heard of, by what its lock file says from look to look: it changes while the holder lives. Only the clock of
 * this machine is used, and only time in which this machine looked: after its own sleep it has not waited for anyone.
 */

/** Nine renewals were missed. */
export const STALE_AFTER_MS = 3 * 60_000;
/** What one look can add at most, in milliseconds. */
const LONGEST_STEP_MS = 10_000;

export interface Observation {
  /** What the lock file said, and for how long it has said nothing else. */
  content: string;
  unchangedMs: number;
}

/** @param elapsedMs since the look before */
export function observe(before: Observation | null, content: string, elapsedMs: number): Observation {
  if (before?.content !== content) return { content, unchangedMs: 0 };
  return { content, unchangedMs: before.unchangedMs + Math.min(Math.max(elapsedMs, 0), LONGEST_STEP_MS) };
}

export function isStale({ unchangedMs }: Observation): boolean {
  return unchangedMs >= STALE_AFTER_MS;
}
