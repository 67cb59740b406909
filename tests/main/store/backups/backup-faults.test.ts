/**
 * Backups and restores on a disk that fails in any call or loses its power: the workspace is never less than before, a backup that is listed
 * as whole is whole, and older backups stay.
 */
import { beforeEach, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../temporary-folder.ts';
import { SimulatedDisk } from '../simulated-disk.ts';
import { empty, fill, HOUR, openDesk, saveBook, START, stateOf, type Desk } from './desk.ts';

const BACKUPS = '/backups';
const DAY = 24 * HOUR;
let folder: string;

beforeEach(async () => {
  folder = await temporaryFolder();
});

type Fault = NonNullable<SimulatedDisk['fault']>;
const open = (disk: SimulatedDisk, now = START) =>
  openDesk({ folder, backups: BACKUPS, files: disk.files, now });

interface Run {
  disk: SimulatedDisk;
  /** States that the workspace may be in afterwards. */
  allowed: string[];
  /** Was what was to fail acknowledged all the same? */
  isDone: boolean;
}

/** A backup that was made before, a change, and then the work during which the disk fails. */
async function run(work: (desk: Desk) => Promise<unknown>, fault: Fault | null): Promise<Run> {
  const disk = new SimulatedDisk();
  const desk = await open(disk, START - 40 * DAY);
  await fill(desk);
  await desk.backups.take('automatic');
  desk.clock.now += HOUR;
  await saveBook(desk, 'b', 'Changed');
  await desk.backups.take('automatic');
  desk.clock.now = START;
  await empty(desk);
  await saveBook(desk, 'c', 'Newest');
  const before = stateOf(desk.workspace);
  const calls = disk.calls;
  disk.fault = fault && ((call) => fault(call - calls));
  const isDone = await work(desk).then(
    () => true,
    () => false,
  );
  disk.fault = null;
  const allowed = isDone ? [stateOf(desk.workspace)] : [before, stateOf(desk.workspace)];
  await desk.close();
  return { disk, allowed, isDone };
}

/** A refused change may yet be found made after a power cut, but only all of it. */
async function doneBy(work: (desk: Desk) => Promise<unknown>): Promise<string[]> {
  return (await run(work, null)).allowed;
}

async function callsOf(work: (desk: Desk) => Promise<unknown>): Promise<number> {
  let last = 0;
  await run(work, (call) => {
    last = call;
    return null;
  });
  return last;
}

/** Each run makes ids of its own. */
function withoutIds(state: string): string {
  return state.replaceAll(/id-\d+/g, 'id');
}

/** Opens what is left and brings each backup back that says it is whole. @returns the times of those, newest first */
async function check({ disk, allowed }: Run, at: string): Promise<string[]> {
  const desk = await open(disk);
  expect(desk.workspace.unreadFiles(), at).toEqual([]);
  expect(allowed.map(withoutIds), at).toContain(withoutIds(stateOf(desk.workspace)));
  const summaries = await desk.backups.list();
  for (const backup of summaries) {
    expect(backup.made, at).not.toBeNull();
    expect(backup.damaged, at).toEqual([]);
    expect((await desk.backups.preview(backup)).left, at).toEqual([]);
    await desk.backups.restore(backup, null);
    const titles = desk.workspace.list('books').map(({ title }) => title);
    expect([['Trip'], ['Changed'], ['Newest']], at).toContainEqual(titles);
  }
  await desk.close();
  return summaries.map(({ made }) => made?.time ?? '');
}

const take = (desk: Desk) => desk.backups.take('automatic');
const restore = async (desk: Desk) => {
  const last = (await desk.backups.list()).at(-1);
  if (last) await desk.backups.restore(last, null);
};

describe.each([
  ['a backup', take],
  ['a restore', restore],
] as const)('%s in any call of which the disk fails', (_name, work) => {
  it.each([{ code: 'ENOSPC', isCutShort: true }, { code: 'EIO' }, { code: 'EACCES' }])(
    'once with %o leaves workspace and backups whole',
    async (fault) => {
      const calls = await callsOf(work);
      const whole = await doneBy(work);
      expect(calls).toBeGreaterThan(40);
      for (let at = 1; at <= calls; at += 1) {
        const done = await run(work, (call) => (call === at ? fault : null));
        for (const chance of [0, 0.5, 1]) {
          const allowed = done.isDone ? done.allowed : [...done.allowed, ...whole];
          const cut = { ...done, allowed, disk: done.disk.afterPowerCut(chance) };
          const times = await check(cut, `call ${String(at)}, chance ${String(chance)}`);
          expect(times.length).toBeGreaterThan(0);
          if (done.isDone) expect(times.some((time) => Date.parse(time) >= START)).toBe(true);
        }
      }
    },
    60_000,
  );

  it('for good leaves workspace and backups whole', async () => {
    const calls = await callsOf(work);
    const whole = await doneBy(work);
    for (let from = 1; from <= calls; from += 1) {
      const done = await run(work, (call) => (call >= from ? { code: 'EIO' } : null));
      for (const chance of [0, 0.4, 1]) {
        const allowed = done.isDone ? done.allowed : [...done.allowed, ...whole];
        const cut = { ...done, allowed, disk: done.disk.afterPowerCut(chance) };
        expect((await check(cut, `from call ${String(from)}`)).length).toBeGreaterThan(0);
      }
    }
  }, 60_000);
});

describe('a backup that failed', () => {
  it('is made by the next attempt', async () => {
    const calls = await callsOf(take);
    for (let at = 1; at <= calls; at += 1) {
      let isFirst = true;
      const done = await run(
        async (desk) => {
          await take(desk).catch(() => undefined);
          isFirst = false;
          desk.clock.now += 1000;
          await take(desk);
        },
        (call) => (isFirst && call === at ? { code: 'ENOSPC', isCutShort: true } : null),
      );
      expect(done.isDone, `call ${String(at)}`).toBe(true);
      const times = await check({ ...done, disk: done.disk.afterPowerCut(0) }, `call ${String(at)}`);
      expect(times.some((time) => Date.parse(time) >= START)).toBe(true);
    }
  }, 60_000);
});
