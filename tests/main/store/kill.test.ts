/** A program that is killed in the middle of its work: every acknowledged edit is there, and no half of another. */
import { spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openWorkspace } from '../../../main/store/open-workspace.ts';
import { bundleWorker } from '../bundle-worker.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** `BRIEFING_KILLS` asks for more, as the soak test does. */
const KILLS = Number(process.env['BRIEFING_KILLS'] ?? 200);
const context = { now: () => new Date(), createId: () => 'id' };

let program: { file: string; remove: () => Promise<void> };

beforeAll(async () => {
  program = await bundleWorker('tests/main/store/edit-until-killed.ts');
}, 60_000);

afterAll(() => program.remove());

/** @returns the last edit that was acknowledged before the end; null when none was */
async function editAndKill(folder: string, milliseconds: number): Promise<number | null> {
  const child = spawn(process.execPath, [program.file, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const ended = new Promise((resolve) => child.on('close', resolve));
  await new Promise((resolve) => child.stdout.once('data', resolve));
  await pause(milliseconds);
  child.kill('SIGKILL');
  await ended;
  const lines = output.split('\n').slice(0, -1);
  return lines.length === 0 ? null : Number(lines.at(-1));
}

it(
  'loses nothing that was acknowledged and shows no half of an edit, however often it is killed',
  async () => {
    const folder = await temporaryFolder();
    let edits = 0;
    for (let round = 0; round < KILLS; round += 1) {
      const acknowledged = await editAndKill(folder, (round * 7) % 23);
      const workspace = await openWorkspace(folder, context);
      const count = Number(workspace.get('books', 'a')?.title);
      // The edit under way when the end came may be there whole.
      expect([acknowledged, (acknowledged ?? 0) + 1]).toContain(count);
      expect(workspace.get('books', 'b')?.title).toBe(evenUpTo(count));
      expect(workspace.get('books', 'c')?.title).toBe(count % 3 === 0 ? undefined : String(count));
      expect(workspace.unreadFiles()).toEqual([]);
      await workspace.close();
      edits = count;
    }
    expect(edits).toBeGreaterThan(KILLS);
  },
  KILLS * 3000,
);

function evenUpTo(count: number): string | undefined {
  const even = count - (count % 2);
  return even === 0 ? undefined : String(even);
}
