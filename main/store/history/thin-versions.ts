/** Which versions are worth keeping: all of the last hour, then ever fewer. */

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** One version is kept of each stretch of `every` milliseconds, as long as it is younger than `age`; of the last hour all are. */
const TIERS: readonly { age: number; every: number }[] = [
  { age: HOUR, every: 1 },
  { age: DAY, every: 10 * MINUTE },
  { age: 30 * DAY, every: HOUR },
  { age: Number.POSITIVE_INFINITY, every: DAY },
];

/** However often something is changed, no more than this are kept of it. */
export const MOST_VERSIONS = 500;

/**
 * @param times of the versions, in milliseconds, newest first
 * @returns the places of those to keep: of each stretch the newest, and the newest of all
 */
export function versionsToKeep(times: readonly number[], now: number): number[] {
  const kept = newestOfEach(times, (time) => stretchOf(time, now));
  if (kept.length <= MOST_VERSIONS) return kept;
  const coarser = newestOfEach(times, (time) =>
    now - time < HOUR ? `${String(MINUTE)}/${String(Math.floor(time / MINUTE))}` : stretchOf(time, now),
  );
  return coarser.slice(0, MOST_VERSIONS);
}

function newestOfEach(times: readonly number[], stretch: (time: number) => string | null): number[] {
  const seen = new Set<string>();
  return [...times.keys()].filter((at) => {
    const name = stretch(times[at] ?? 0);
    if (name === null) return true;
    const isFirst = at === 0 || !seen.has(name);
    seen.add(name);
    return isFirst;
  });
}

/** @returns null where every version is kept */
function stretchOf(time: number, now: number): string | null {
  const { every } = TIERS.find(({ age }) => now - time < age) ?? { every: DAY };
  return every === 1 ? null : `${String(every)}/${String(Math.floor(time / every))}`;
}
