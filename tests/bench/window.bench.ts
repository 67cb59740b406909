/**
 * The search of the running program with 100,000 initiatives (or as many as WINDOW_BENCH_COUNT says): from the keystroke to the painted answer
 * in a real window, scrolling through the list, and the memory of its processes. Limits: 50 ms at p95, and the display's rate.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { openWorkspace } from '../../main/store/open-workspace.ts';
import { readProposal } from '../../main/documents/reading/read-proposal.ts';
import { generateDocuments } from './generated-documents.ts';
import { machine, printTable } from './measure.ts';

const COUNT = Number(process.env['WINDOW_BENCH_COUNT'] ?? 100_000);
const LENGTH = 10_000;
const AT_ONCE = 500;
const STAMP = '2026-11-22T10:00:00.000Z';
const PLACE = path.resolve('node_modules', '.cache');

interface Typed {
  usable: number;
  total: string;
  keystrokes: number[];
  frames: number[];
  memory: { type: string; mib: number }[];
}

/** @returns how many initiatives were put in */
async function fill(folder: string): Promise<number> {
  let ids = 0;
  const createId = () => `id-${String((ids += 1)).padStart(8, '0')}`;
  const workspace = await openWorkspace(folder, { now: () => new Date(), createId });
  await workspace.markLibraryImported();
  let filled = 0;
  const texts = generateDocuments(Math.ceil(COUNT / 10), LENGTH);
  for (let from = 0; filled < COUNT; from += AT_ONCE) {
    const proposals: Awaited<ReturnType<typeof readProposal>>[] = [];
    for (const text of texts.slice(from, from + AT_ONCE)) {
      const bytes = new TextEncoder().encode(text);
      proposals.push(
        await readProposal({ fileName: `${String(from)}.md`, bytes, dialogues: [], now: STAMP }),
      );
    }
    await workspace.change((transaction) => {
      for (const { document: proposed, initiatives: given } of proposals) {
        if (filled >= COUNT) return;
        const id = createId();
        const initiatives = given.map((one) => ({ ...one, id: createId(), documentId: id }));
        const document = { ...proposed, id, importedBy: 'Bench', trashedAt: null };
        transaction.put('documents', id, { document, initiatives, retired: [] });
        filled += initiatives.length;
      }
    });
  }
  await workspace.close();
  return filled;
}

/** @param times in milliseconds */
function spread(times: readonly number[]): string[] {
  const sorted = times.toSorted((left, right) => left - right);
  const at = (share: number) => (sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN).toFixed(0);
  return [String(times.length), at(0.5), at(0.95), at(1)];
}

async function run(): Promise<void> {
  process.stdout.write(`${machine()}\n`);
  const userData = mkdtempSync(path.join(PLACE, 'window-bench-'));
  const filled = await fill(path.join(userData, 'workspace'));
  const type = () => {
    const call = ['scripts/test/on-a-display.mjs', 'node', 'tests/bench/type-in-window.mjs', userData];
    const lines = execFileSync(process.execPath, call, { encoding: 'utf8' }).trim().split('\n');
    return JSON.parse(lines.at(-1) ?? '') as Typed;
  };
  const first = type();
  const again = type();
  rmSync(userData, { recursive: true });
  printTable(`A window on ${filled.toLocaleString('en')} initiatives (limit: 50 ms at p95), ms`, [
    ['', 'times', 'median', 'p95', 'longest'],
    ['keystroke to painted answer, first start', ...spread(first.keystrokes)],
    ['keystroke to painted answer, second start', ...spread(again.keystrokes)],
    ['between two frames while scrolling', ...spread(again.frames)],
  ]);
  printTable('Start to the first rows of the list, and memory', [
    ['', 'ms', ...again.memory.map(({ type: name }) => `${name} MiB`)],
    ['first start', first.usable.toFixed(0), ...first.memory.map(({ mib }) => mib.toFixed(0))],
    ['second start', again.usable.toFixed(0), ...again.memory.map(({ mib }) => mib.toFixed(0))],
  ]);
}

void run();
