/** Several processes on one workspace: one writer at a time, nothing lost, and those that are refused are told why. */
import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openWorkspace } from '../../../main/store/open-workspace.ts';
import { bundleWorker } from '../bundle-worker.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** `BRIEFING_EDITS` asks for more, as the soak test does. */
const EDITS = Number(process.env['BRIEFING_EDITS'] ?? 1000);
const ROUNDS = Math.ceil(EDITS / 200);
const context = { now: () => new Date(), createId: () => 'id' };

interface Outcome {
  got: boolean;
  code: string;
  acknowledged: number;
  refusals: Record<string, number>;
}

let program: { file: string; remove: () => Promise<void> };

beforeAll(async () => {
  program = await bundleWorker('tests/main/store/compete.ts');
}, 60_000);

afterAll(() => program.remove());

interface Competitor {
  opened: Promise<unknown>;
  start: () => void;
  outcome: Promise<Outcome>;
}

function begin(folder: string, name: string, mode: string): Competitor {
  const args = [program.file, folder, name, mode, String(EDITS)];
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const ended = new Promise((resolve) => child.on('close', resolve));
  return {
    opened: new Promise((resolve) => child.stdout.once('data', resolve)),
    start: () => child.stdin.end('go\n'),
    outcome: ended.then(() => JSON.parse(output.trim().split('\n').at(-1) ?? '') as Outcome),
  };
}

function compete(folder: string, names: readonly string[], mode: string): Promise<Outcome[]> {
  return Promise.all(names.map((name) => begin(folder, name, mode).outcome));
}

async function titlesIn(folder: string): Promise<Record<string, number>> {
  const workspace = await openWorkspace(folder, context);
  expect(workspace.unreadFiles()).toEqual([]);
  const titles = workspace.list('books').map(({ id, title }) => [id, Number(title)]);
  await workspace.close();
  return Object.fromEntries(titles) as Record<string, number>;
}

async function newWorkspace(): Promise<string> {
  const folder = await temporaryFolder();
  await (await openWorkspace(folder, context)).close();
  return folder;
}

it(
  'of two that both insist on editing, one is the writer and the other is refused each time',
  async () => {
    const folder = await newWorkspace();
    const two = ['a', 'b'].map((name) => begin(folder, name, 'insist'));
    await Promise.all(two.map(({ opened }) => opened));
    for (const { start } of two) start();
    const outcomes = await Promise.all(two.map(({ outcome }) => outcome));

    expect(outcomes).toContainEqual({ acknowledged: EDITS, refusals: {} });
    expect(outcomes).toContainEqual({ acknowledged: 0, refusals: { 'workspace-read-only': EDITS } });
    expect((await titlesIn(folder))['all']).toBe(EDITS);
  },
  EDITS * 60,
);

it(
  'two that open and close in turns lose no edit of one another',
  async () => {
    const folder = await newWorkspace();
    const outcomes = await compete(folder, ['a', 'b'], 'alternate');

    for (const { refusals } of outcomes)
      expect(Object.keys(refusals).filter((code) => code !== 'workspace-in-use')).toEqual([]);
    expect(await titlesIn(folder)).toEqual({ a: EDITS, b: EDITS, all: 2 * EDITS });
  },
  EDITS * 120,
);

it(
  'of five that find a stale lock in the same moment, exactly one gets it',
  async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const folder = await newWorkspace();
      const since = '2026-11-21T10:00:00.000Z';
      const dead = {
        process: 2 ** 22 + 1,
        machine: hostname(),
        user: 'Ana',
        since,
        renewed: since,
        token: 'x',
      };
      await writeFile(join(folder, 'workspace.lock'), JSON.stringify(dead));

      const outcomes = await compete(folder, ['a', 'b', 'c', 'd', 'e'], 'claim');

      expect(outcomes.filter(({ got }) => got)).toHaveLength(1);
      expect(outcomes.flatMap(({ got, code }) => (got ? [] : [code]))).toEqual(
        Array.from({ length: 4 }, () => 'workspace-in-use'),
      );
    }
  },
  ROUNDS * 20_000,
);
