/** Which backups are kept as time goes on, whatever the times at which they were made. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { thin, type ThinnedBackup } from '../../../../shared/store/backups/thin.ts';

const NOW = Date.parse('2026-11-22T10:30:00Z');
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const backup = fc.record({
  time: fc.integer({ min: NOW - 800 * DAY, max: NOW }),
  kind: fc.constantFrom('automatic' as const, 'by-hand' as const, 'before-restore' as const),
  isGood: fc.boolean(),
});
/** Half of them crowded into the last days, where hours count. */
const backups = fc
  .tuple(
    fc.array(backup, { maxLength: 80 }),
    fc.array(
      fc.record({
        time: fc.integer({ min: NOW - 3 * DAY, max: NOW }),
        kind: fc.constant('automatic' as const),
        isGood: fc.boolean(),
      }),
      { maxLength: 80 },
    ),
  )
  .map(([old, late]) => [...old, ...late]);

function newest(list: readonly ThinnedBackup[]): number {
  return Math.max(...list.map(({ time }) => time));
}

describe('thinning', () => {
  it('never drops the newest, the newest good one or what the user asked for', () => {
    fc.assert(
      fc.property(backups, (all) => {
        const kept = thin(all, NOW);
        const good = all.filter(({ isGood }) => isGood);
        if (all.length > 0) expect(newest(kept)).toBe(newest(all));
        if (good.length > 0) expect(newest(kept.filter(({ isGood }) => isGood))).toBe(newest(good));
        expect(kept.filter(({ kind }) => kind === 'by-hand')).toEqual(
          all.filter(({ kind }) => kind === 'by-hand'),
        );
      }),
    );
  });

  it('drops nothing more when it is done again', () => {
    fc.assert(
      fc.property(backups, (all) => {
        const kept = thin(all, NOW);
        expect(thin(kept, NOW)).toEqual(kept);
      }),
    );
  });

  it('keeps at most 25 of hours, 31 of days, 54 of weeks and the two newest, beside what the user asked for', () => {
    fc.assert(
      fc.property(backups, (all) => {
        const automatic = all.filter(({ kind }) => kind === 'automatic');
        expect(thin(automatic, NOW).length).toBeLessThanOrEqual(25 + 31 + 54 + 2);
      }),
    );
  });

  it('keeps a good one of every hour, day and week that had one', () => {
    fc.assert(
      fc.property(backups, (all) => {
        const kept = thin(all, NOW).filter(({ isGood }) => isGood);
        for (const { time } of all.filter((one) => one.isGood && NOW - one.time <= 365 * DAY)) {
          const age = NOW - time;
          const span = age <= DAY ? HOUR : age <= 30 * DAY ? DAY : 7 * DAY;
          expect(kept.some((one) => Math.floor(one.time / span) === Math.floor(time / span))).toBe(true);
        }
      }),
    );
  });

  it('leaves, of two years of hourly backups thinned every hour, about a hundred that reach back a year', () => {
    let kept: ThinnedBackup[] = [];
    const start = NOW - 730 * DAY;
    for (let time = start; time <= NOW; time += HOUR) {
      kept = thin([...kept, { time, kind: 'automatic', isGood: true }], time);
    }
    expect(kept.length).toBeGreaterThan(100);
    expect(kept.length).toBeLessThan(112);
    expect(NOW - (kept[0]?.time ?? NOW)).toBeGreaterThan(357 * DAY);
    expect(kept.filter(({ time }) => NOW - time <= DAY)).toHaveLength(25);
  });

  it('keeps what a clock that ran ahead left behind, one a week', () => {
    const ahead = [1, 2, 3].map((days) => ({
      time: Date.parse('2030-01-01T00:00:00Z') + days * DAY,
      kind: 'automatic' as const,
      isGood: true,
    }));
    const kept = thin([...ahead, { time: NOW, kind: 'automatic', isGood: true }], NOW);
    expect(kept.length).toBeGreaterThanOrEqual(2);
    expect(kept.length).toBeLessThan(4);
  });
});
