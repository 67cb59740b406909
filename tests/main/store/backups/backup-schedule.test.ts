/** Backups that are taken without being asked for: after the start, hourly while changes are made, and at closing; a failure is told and disturbs nothing. */
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BackupSchedule } from '../../../../main/store/backups/backup-schedule.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { fill, openDesk, saveBook, type Desk } from './desk.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

let folder: string;
let backups: string;
let desk: Desk;
let schedule: BackupSchedule;

beforeEach(async () => {
  folder = await temporaryFolder();
  backups = join(await temporaryFolder(), 'Backups');
  desk = await openDesk({ folder, backups });
  schedule = new BackupSchedule(desk.backups, desk.workspace, () => new Date(desk.clock.now));
  await fill(desk);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
});

afterEach(async () => {
  vi.useRealTimers();
  await schedule.close();
  await desk.close();
});

/** Lets time go by as the program sees it, and what it then does come to its end. */
async function pass(milliseconds: number): Promise<number> {
  const step = Math.min(milliseconds, MINUTE);
  for (let passed = 0; passed < milliseconds; passed += step) {
    desk.clock.now += step;
    await vi.advanceTimersByTimeAsync(step);
    await desk.backups.list();
  }
  return (await desk.backups.list()).length;
}

describe('backups without being asked for', () => {
  it('begin a moment after the start, go on each hour in which something changed, and only then', async () => {
    schedule.start(() => undefined);
    expect(await pass(MINUTE)).toBe(1);
    expect(await pass(3 * HOUR)).toBe(1);
    await saveBook(desk, 'b', 'Changed');
    expect(await pass(2 * MINUTE)).toBe(2);
    await saveBook(desk, 'b', 'Changed again');
    expect(await pass(30 * MINUTE)).toBe(2);
    expect(await pass(31 * MINUTE)).toBe(3);
  });

  it('wait after the start when the last one is younger than an hour', async () => {
    await desk.backups.take('automatic');
    await saveBook(desk, 'b', 'Changed');
    desk.clock.now += 30 * MINUTE;
    schedule.start(() => undefined);
    expect(await pass(MINUTE)).toBe(1);
    expect(await pass(30 * MINUTE)).toBe(2);
  });

  it('make a last one at closing when something changed since', async () => {
    schedule.start(() => undefined);
    await pass(MINUTE);
    await saveBook(desk, 'b', 'At the very end');
    desk.clock.now += HOUR;
    await schedule.close();
    const all = await desk.backups.list();
    expect(all).toHaveLength(2);
    await saveBook(desk, 'b', 'Before a restore');
    if (all[0]) await desk.backups.restore(all[0], null);
    expect(desk.workspace.get('books', 'b')?.title).toBe('At the very end');
  });

  it('tell of a failure until one succeeds, and do not keep a change from being saved', async () => {
    let told = 0;
    await writeFile(backups, 'in the way');
    schedule.start(() => (told += 1));
    desk.clock.now += MINUTE;
    await vi.advanceTimersByTimeAsync(MINUTE);
    for (let turn = 0; turn < 3; turn += 1) await desk.backups.list().catch(() => undefined);
    await expect(desk.backups.list()).rejects.toMatchObject({ code: 'backups-unreadable' });
    expect(schedule.state().failure?.code).toBe('backup-failed');
    expect(told).toBeGreaterThan(0);
    await saveBook(desk, 'b', 'Saved all the same');
    expect(desk.workspace.get('books', 'b')?.title).toBe('Saved all the same');
    await rm(backups);
    expect(await pass(HOUR + MINUTE)).toBe(1);
    expect(schedule.state().failure).toBeNull();
  });

  it('warn when the last good one is a week old', async () => {
    await schedule.take('by-hand');
    expect(schedule.state().isOld).toBe(false);
    desk.clock.now += 8 * 24 * HOUR;
    expect(schedule.state().isOld).toBe(true);
  });
});
