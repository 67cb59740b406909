/** Encryption turned on, off, and given another passphrase on a disk that fails or loses power at every call: all of it or nothing. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Workspace } from '../../../../main/store/workspace.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { SimulatedDisk } from '../simulated-disk.ts';
import {
  CHEAP,
  contentOf,
  fill,
  knowing,
  MARK,
  open,
  openWithAny,
  OTHER,
  PASSPHRASE,
} from './a-workspace.ts';

let folder: string;

beforeEach(async () => {
  folder = await temporaryFolder();
});

type Turn = (workspace: Workspace) => Promise<void>;

const turnOn: Turn = (workspace) =>
  workspace.reseal((encryption, committer) => encryption.turnOn(committer, PASSPHRASE, CHEAP));
const turnOff: Turn = (workspace) =>
  workspace.reseal((encryption, committer) => encryption.turnOff(committer, PASSPHRASE));
const change: Turn = (workspace) =>
  workspace.reseal((encryption, committer) =>
    encryption.changePassphrase(committer, { current: PASSPHRASE, next: OTHER }, CHEAP),
  );

/** Names of files in which the secret can be read. */
async function readable(disk: SimulatedDisk): Promise<string[]> {
  const contents = await Promise.all(disk.names().map((name) => disk.files.read(name)));
  return disk.names().filter((_, index) => contents[index]?.includes(MARK));
}

async function keyState(disk: SimulatedDisk): Promise<string> {
  const bytes = await disk.files.read(`${folder}/encryption.json`);
  return /"state": "(\w+)"/.exec(bytes?.toString() ?? '')?.[1] ?? 'none';
}

interface Run {
  disk: SimulatedDisk;
  hasFailed: boolean;
  content: unknown;
  calls: number;
}

/** Makes a workspace, brings it to where the turn begins, and takes the turn with the fault. */
async function run(before: Turn[], turn: Turn, fault: SimulatedDisk['fault']): Promise<Run> {
  const disk = new SimulatedDisk();
  const workspace = await open(folder, disk.files);
  await fill(workspace);
  for (const one of before) await one(workspace);
  const content = await contentOf(workspace);
  const calls = disk.calls;
  disk.fault = fault && ((call) => fault(call - calls));
  const hasFailed = await turn(workspace).then(
    () => false,
    () => true,
  );
  disk.fault = null;
  const made = disk.calls - calls;
  await workspace.close();
  return { disk, hasFailed, content, calls: made };
}

/** Opens what is left with whichever passphrase fits, and looks that nothing is missing and nothing half. */
async function inspect(disk: SimulatedDisk, content: unknown, where: string): Promise<boolean> {
  if ((await keyState(disk)) === 'locked' && !disk.names().includes(`${folder}/journal.json`)) {
    expect(await readable(disk), `plain text beside a locked key, ${where}`).toEqual([]);
  }
  const workspace = await openWithAny(folder, disk.files, [PASSPHRASE, OTHER]);
  expect(await contentOf(workspace), where).toEqual(content);
  const isOn = workspace.isEncrypted();
  await workspace.close();
  expect(await keyState(disk), where).toBe(isOn ? 'locked' : 'none');
  expect((await readable(disk)).length > 0, where).toBe(!isOn);
  expect(
    disk.names().filter((name) => /\.new$|journal/.test(name)),
    where,
  ).toEqual([]);
  return isOn;
}

const TURNS = [
  { name: 'turning it on', before: [], turn: turnOn, from: false, to: true },
  { name: 'turning it off', before: [turnOn], turn: turnOff, from: true, to: false },
  { name: 'a new passphrase', before: [turnOn], turn: change, from: true, to: true },
];

describe.each(TURNS)('$name', ({ before, turn, from, to }) => {
  it('keeps all that is in the workspace', async () => {
    const { disk, hasFailed, content, calls } = await run(before, turn, null);
    expect(hasFailed).toBe(false);
    expect(calls).toBeGreaterThanOrEqual(3);
    expect(await inspect(disk.afterPowerCut(0), content, 'after the end')).toBe(to);
  });

  it.each(['once', 'from then on'])(
    'is made whole or not at all when any call of the disk fails %s, and the power fails after it',
    async (how) => {
      const { calls } = await run(before, turn, null);
      for (let at = 1; at <= calls; at += 1) {
        const isFailing = (call: number) => (how === 'once' ? call === at : call >= at);
        const done = await run(before, turn, (call) =>
          isFailing(call) ? { code: 'EIO', isCutShort: true } : null,
        );
        for (const chance of [0, 0.3, 0.7, 1]) {
          const where = `call ${String(at)}, chance ${String(chance)}`;
          const isOn = await inspect(done.disk.afterPowerCut(chance), done.content, where);
          expect([from, to], where).toContain(isOn);
          if (!done.hasFailed) expect(isOn, where).toBe(to);
        }
      }
    },
    60_000,
  );

  it('can be tried again in the same run after any call has failed', async () => {
    const { calls } = await run(before, turn, null);
    for (let at = 1; at <= calls; at += 1) {
      const disk = new SimulatedDisk();
      const workspace = await open(folder, disk.files);
      await fill(workspace);
      for (const one of before) await one(workspace);
      const content = await contentOf(workspace);
      const start = disk.calls;
      disk.fault = (call) => (call - start === at ? { code: 'EBUSY' } : null);
      const hasFailed = await turn(workspace).then(
        () => false,
        () => true,
      );
      disk.fault = null;
      const where = `call ${String(at)}`;
      expect(await contentOf(workspace), where).toEqual(content);
      if (hasFailed && workspace.isEncrypted() === from) await turn(workspace);
      expect(await contentOf(workspace), where).toEqual(content);
      await workspace.close();
      expect(await inspect(disk.afterPowerCut(0), content, where)).toBe(to);
    }
  });
});

describe('a new passphrase', () => {
  it('opens the workspace in the place of the old one', async () => {
    const { disk } = await run([turnOn], change, null);
    const attempt = (passphrase: string) => open(folder, disk.files, knowing(passphrase));
    await expect(attempt(PASSPHRASE)).rejects.toMatchObject({ code: 'wrong-passphrase' });
    await (await attempt(OTHER)).close();
  });
});
