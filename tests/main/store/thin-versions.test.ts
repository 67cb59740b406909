/** Which versions are kept: laws over any times. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_VERSIONS, versionsToKeep } from '../../../main/store/history/thin-versions.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const NOW = Date.parse('2026-11-22T10:00:00Z');

const ages = fc.array(fc.oneof(fc.nat(2 * HOUR), fc.nat(2 * DAY), fc.nat(400 * DAY)), {
  minLength: 1,
  maxLength: 300,
});
const times = ages.map((all) => all.map((age) => NOW - age).sort((left, right) => right - left));

function kept(all: readonly number[], now = NOW): number[] {
  return versionsToKeep(all, now).map((at) => all[at] ?? 0);
}

describe('the versions kept', () => {
  it('are all of the last hour, and always the newest', () => {
    fc.assert(
      fc.property(times, (all) => {
        const left = kept(all);
        expect(left[0]).toBe(all[0]);
        const lastHour = (one: number) => NOW - one < HOUR;
        expect(left.filter(lastHour)).toEqual(all.filter(lastHour));
      }),
    );
  });

  it('are at most one in ten minutes of a day, one in an hour of a month, one in a day before that', () => {
    fc.assert(
      fc.property(times, (all) => {
        const left = kept(all).slice(1);
        for (const [from, to, every] of [
          [HOUR, DAY, 10 * MINUTE],
          [DAY, 30 * DAY, HOUR],
          [30 * DAY, 500 * DAY, DAY],
        ] as const) {
          const tier = left.filter((one) => NOW - one >= from && NOW - one < to);
          const stretches = tier.map((one) => Math.floor(one / every));
          expect(new Set(stretches).size).toBe(stretches.length);
        }
      }),
    );
  });

  it('are the same when they are thinned again, and no stretch is left without any', () => {
    fc.assert(
      fc.property(times, (all) => {
        const left = kept(all);
        expect(kept(left)).toEqual(left);
        const days = (some: readonly number[]) => new Set(some.map((one) => Math.floor(one / DAY)));
        expect(days(left)).toEqual(days(all));
      }),
    );
  });

  it('are bounded, however busy the hour, and reach back all the same', () => {
    const busy = Array.from({ length: 3000 }, (_, at) => NOW - at * 1000);
    const old = Array.from({ length: 20 }, (_, at) => NOW - (at + 40) * DAY);
    const left = kept([...busy, ...old]);
    expect(left.length).toBeLessThanOrEqual(MOST_VERSIONS);
    expect(left.at(-1)).toBe(old.at(-1));
  });
});
