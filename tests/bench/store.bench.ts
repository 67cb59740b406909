/**
 * Saving and opening. Saving: one annotation through the handlers of the window, in workspaces of growing size, against a bare write, sync,
 * rename and sync of the folder of the same bytes on the same disk, turn by turn. Opening: time and memory as the library grows.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { open, readFile, rename } from 'node:fs/promises';
import path from 'node:path';
import { createApp, type App } from '../../main/create-app.ts';
import { openWorkspace } from '../../main/store/open-workspace.ts';
import { readProposal } from '../../main/documents/reading/read-proposal.ts';
import { typedText, type Annotation } from '../../shared/annotations/annotation.ts';
import type { DocumentRecord } from '../../shared/store/store-file.ts';
import { generateDocuments } from './generated-documents.ts';
import { machine, printTable } from './measure.ts';

const SAVES = 300;
const WARM_UPS = 30;
const PER_DOCUMENT = 10;
const LENGTH = 10_000;
const STAMP = '2026-11-22T10:00:00.000Z';
const now = () => new Date();

/** Where the disk is a real one; a folder in memory would sync for nothing. */
const PLACE = path.resolve('node_modules', '.cache');

async function fill(folder: string, count: number): Promise<void> {
  let ids = 0;
  const createId = () => `id-${String((ids += 1)).padStart(8, '0')}`;
  const workspace = await openWorkspace(folder, { now, createId });
  const [text = ''] = generateDocuments(1, LENGTH);
  const bytes = new TextEncoder().encode(text);
  const proposal = await readProposal({ fileName: 'a.md', bytes, dialogues: [], now: STAMP });
  await workspace.change((transaction) => {
    for (let at = 0; at < count; at += 1) {
      const record = copyOf(proposal, `document-${String(at)}`);
      transaction.put('documents', record.document.id, record);
      const annotations = Array.from({ length: PER_DOCUMENT }, (_, number) =>
        note(record, number, createId()),
      );
      transaction.put('annotations', record.document.id, { documentId: record.document.id, annotations });
    }
  });
  await workspace.markLibraryImported();
  await workspace.close();
}

/** The same text under other ids: what is measured depends on size and number, not on the words. */
function copyOf(
  { document, initiatives }: Pick<DocumentRecord, 'document' | 'initiatives'>,
  id: string,
): DocumentRecord {
  const renamed = initiatives.map((one, at) => ({ ...one, id: `${id}-${String(at)}`, documentId: id }));
  const stored = { ...document, id, importedBy: 'Bench', trashedAt: null };
  return { document: stored, initiatives: renamed, retired: [] };
}

function note({ document, initiatives }: DocumentRecord, number: number, id: string): Annotation {
  const initiativeId = initiatives[number % initiatives.length]?.id ?? '';
  const text = `Ask for the state of this undertaking, and for the date of the next meeting (${String(number)}).`;
  const times = { createdAt: STAMP, updatedAt: STAMP, trashedAt: null };
  return {
    id,
    documentId: document.id,
    initiativeId,
    kind: 'talking-point',
    visibility: 'private',
    doneAt: null,
    ...typedText(text),
    author: 'Bench',
    ...times,
  };
}

function openApp(workspaceFolder: string): Promise<App> {
  let count = 0;
  return createApp({
    workspaceFolder,
    dataFolder: '',
    exportWorker: '',
    reader: {
      lanes: 1,
      read: () => Promise.reject(new Error('reads nothing')),
      stop: () => Promise.resolve(),
    },
    now,
    createId: () => `new-${String((count += 1)).padStart(8, '0')}`,
    language: () => 'en',
    userName: () => 'Bench',
  });
}

/** What any program must do to have these bytes safely on the disk. */
async function writeBare(folder: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(path.join(folder, 'bare.new'), 'w');
  await handle.writeFile(bytes);
  await handle.sync();
  await handle.close();
  await rename(path.join(folder, 'bare.new'), path.join(folder, 'bare'));
  const directory = await open(folder, 'r');
  await directory.sync();
  await directory.close();
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

const at = (times: readonly number[], share: number) =>
  times.toSorted((left, right) => left - right)[Math.floor(share * (times.length - 1))] ?? Number.NaN;

async function measureSaving(count: number): Promise<string[][]> {
  const folder = mkdtempSync(path.join(PLACE, 'store-bench-'));
  await fill(folder, count);
  const app = await openApp(folder);
  const documents = await app.handlers['documents.list'](null);
  const bare: number[] = [];
  const adds: number[] = [];
  const edits: number[] = [];
  for (let round = -WARM_UPS; round < SAVES; round += 1) {
    const document = documents[((round + WARM_UPS) * 37) % documents.length];
    const initiativeId = `${document?.id ?? ''}-0`;
    const draft = { initiativeId, kind: 'note', visibility: 'private' } as const;
    let id = '';
    const add = await timeOf(async () => {
      ({ id } = await app.handlers['annotations.add']({
        ...draft,
        ...typedText('Thank them for Otay Mesa.'),
      }));
    });
    const { kind, visibility } = draft;
    const edit = await timeOf(() =>
      Promise.resolve(
        app.handlers['annotations.edit']({ id, kind, visibility, ...typedText('Thank them for it.') }),
      ),
    );
    const bytes = await readFile(path.join(folder, 'annotations', `${document?.id ?? ''}.json`));
    const alone = await timeOf(() => writeBare(path.join(folder, 'annotations'), bytes));
    // Keeps the files at their size.
    await app.handlers['history.undo'](null);
    await app.handlers['history.undo'](null);
    if (round < 0) continue;
    adds.push(add);
    edits.push(edit);
    bare.push(alone);
  }
  await app.close();
  rmSync(folder, { recursive: true });
  const row = (name: string, times: readonly number[]) => [
    `${String(count)} documents, ${String(count * PER_DOCUMENT)} annotations: ${name}`,
    at(times, 0.5).toFixed(2),
    at(times, 0.95).toFixed(2),
    (at(times, 0.5) / at(bare, 0.5)).toFixed(2),
    (at(times, 0.95) / at(bare, 0.95)).toFixed(2),
  ];
  return [row('bare write', bare), row('annotations.add', adds), row('annotations.edit', edits)];
}

async function run(): Promise<void> {
  const [, , mode, folder = ''] = process.argv;
  if (mode === 'open') {
    await measureOpening(folder);
    return;
  }
  process.stdout.write(`${machine()}\n`);
  const saving = [['Saving one annotation', 'ms', 'p95', 'to bare', 'p95 to bare']];
  for (const count of [10, 100, 1000]) saving.push(...(await measureSaving(count)));
  printTable('Saving (limit: twice a bare write)', saving);
  await compareOpening();
}

/** In a process of its own: opens, says how long it took and what it holds. */
async function measureOpening(folder: string): Promise<void> {
  const started = performance.now();
  const app = await openApp(folder);
  const opened = performance.now() - started;
  globalThis.gc?.();
  const heap = process.memoryUsage().heapUsed / 2 ** 20;
  const listing = performance.now();
  await app.handlers['documents.list'](null);
  const listed = performance.now() - listing;
  const saving = performance.now();
  const draft = { kind: 'note', visibility: 'private', ...typedText('Thank them.') } as const;
  await app.handlers['annotations.add']({ initiativeId: 'document-3-0', ...draft });
  const saved = performance.now() - saving;
  globalThis.gc?.();
  const used = process.memoryUsage().heapUsed / 2 ** 20;
  const searching = performance.now();
  const query = { text: 'border', pillars: [], documentIds: [], withDuplicates: true };
  await app.handlers['initiatives.search'](query);
  const searched = performance.now() - searching;
  globalThis.gc?.();
  const full = process.memoryUsage().heapUsed / 2 ** 20;
  await app.close();
  process.stdout.write(JSON.stringify({ opened, heap, listed, saved, used, searched, full }));
}

async function compareOpening(): Promise<void> {
  const rows = [
    ['Documents', 'open ms', 'heap MiB', 'list ms', 'first save ms', 'heap MiB', 'search ms', 'heap MiB'],
  ];
  for (const count of [10, 100, 1000, 5000]) {
    const folder = mkdtempSync(path.join(PLACE, 'store-bench-'));
    await fill(folder, count);
    const script = process.argv[1] ?? '';
    const runs = Array.from({ length: 3 }, () => {
      const output = execFileSync(process.execPath, ['--expose-gc', script, 'open', folder], {
        encoding: 'utf8',
      });
      return JSON.parse(output) as Record<string, number>;
    });
    const median = (name: string) =>
      at(
        runs.map((one) => one[name] ?? Number.NaN),
        0.5,
      );
    const names = ['opened', 'heap', 'listed', 'saved', 'used', 'searched', 'full'];
    rows.push([String(count), ...names.map((name) => median(name).toFixed(name === 'listed' ? 1 : 0))]);
    rmSync(folder, { recursive: true });
  }
  printTable('Opening, in a process of its own', rows);
}

void run();
