/**
 * Saving and opening. Saving: one annotation, or one card of a book, through the handlers of the window, in workspaces of growing size,
 * against a bare write, sync, rename and sync of the folder of the same bytes on the same disk, turn by turn; each round on another document,
 * which nobody has opened. Opening: time and memory as the library grows. Both with and without encryption.
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
const OPENINGS = 5;
const PER_DOCUMENT = 10;
const LENGTH = 10_000;
const STAMP = '2026-11-22T10:00:00.000Z';
const now = () => new Date();

/** Where the disk is a real one; a folder in memory would sync for nothing. */
const PLACE = path.resolve('node_modules', '.cache');

/** @returns the key of an encrypted workspace, in base64 */
async function fill(folder: string, count: number, isEncrypted: boolean): Promise<string> {
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
  if (isEncrypted) {
    await workspace.reseal((encryption, committer) => encryption.turnOn(committer, 'a long passphrase'));
  }
  const key = workspace.encryption.rememberable()?.key.toString('base64') ?? '';
  await workspace.close();
  return key;
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

function openApp(workspaceFolder: string, key: string): Promise<App> {
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
    secret: () => Promise.resolve({ key: Buffer.from(key, 'base64') }),
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

/** A change, and the file that it writes. */
interface Saving {
  name: string;
  file: string;
  save: () => Promise<unknown>;
}

/** Rows of one size of workspace: each saving against the bare write of its own bytes. */
async function measureSaving(count: number, isEncrypted: boolean): Promise<string[][]> {
  const folder = mkdtempSync(path.join(PLACE, 'store-bench-'));
  const app = await openApp(folder, await fill(folder, count, isEncrypted));
  const documents = await app.handlers['documents.list'](null);
  const cover = { title: 'Bench', event: '', principal: '', preparedBy: '', date: null };
  const book = await app.handlers['books.create'](cover);
  const times = new Map<string, { saves: number[]; bare: number[] }>();
  for (let round = -WARM_UPS; round < SAVES; round += 1) {
    const id = documents[((round + WARM_UPS) * 37) % documents.length]?.id ?? '';
    const savings = savingsOn(app, id, book.id);
    for (const { name, file, save } of savings) {
      const saved = await timeOf(save);
      const bytes = await readFile(path.join(folder, file));
      const alone = await timeOf(() => writeBare(path.dirname(path.join(folder, file)), bytes));
      if (round < 0) continue;
      const { saves, bare } = times.get(name) ?? { saves: [], bare: [] };
      times.set(name, { saves: [...saves, saved], bare: [...bare, alone] });
    }
    for (const _ of savings) await app.handlers['history.undo'](null); // keeps the files at their size
  }
  await app.close();
  rmSync(folder, { recursive: true });
  return [...times].map(([name, { saves, bare }]) => [
    `${String(count)}${isEncrypted ? ', encrypted' : ''}: ${name}`,
    at(saves, 0.5).toFixed(2),
    at(bare, 0.5).toFixed(2),
    (at(saves, 0.5) / at(bare, 0.5)).toFixed(2),
    (at(saves, 0.95) / at(bare, 0.95)).toFixed(2),
  ]);
}

function savingsOn(app: App, documentId: string, bookId: string): Saving[] {
  const initiativeId = `${documentId}-0`;
  const draft = { initiativeId, kind: 'note', visibility: 'private' } as const;
  const file = `annotations/${documentId}.json`;
  let id = '';
  return [
    {
      name: 'annotations.add',
      file,
      save: async () => {
        ({ id } = await app.handlers['annotations.add']({
          ...draft,
          ...typedText('Thank them for Otay Mesa.'),
        }));
      },
    },
    {
      name: 'annotations.edit',
      file,
      save: async () => {
        const { kind, visibility } = draft;
        await app.handlers['annotations.edit']({ id, kind, visibility, ...typedText('Thank them for it.') });
      },
    },
    {
      name: 'books.add-initiatives',
      file: `books/${bookId}.json`,
      save: async () => {
        await app.handlers['books.add-initiatives']({ bookId, initiativeIds: [initiativeId], place: null });
      },
    },
  ];
}

async function run(): Promise<void> {
  const [, , mode, folder = '', key = ''] = process.argv;
  if (mode === 'open') {
    await measureOpening(folder, key);
    return;
  }
  process.stdout.write(`${machine()}\n`);
  const saving = [['Documents: what is saved', 'ms', 'bare ms', 'to bare', 'p95 to bare']];
  for (const count of [10, 100, 1000, 5000]) saving.push(...(await measureSaving(count, false)));
  saving.push(...(await measureSaving(1000, true)));
  printTable('Saving (limit: twice a bare write)', saving);
  await compareOpening();
}

/** In a process of its own: opens, says how long it took and what it holds. */
async function measureOpening(folder: string, key: string): Promise<void> {
  const started = performance.now();
  const app = await openApp(folder, key);
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
  await app.close();
  process.stdout.write(JSON.stringify({ opened, heap, listed, saved, used }));
}

async function compareOpening(): Promise<void> {
  const rows = [['Documents', 'open ms', 'heap MiB', 'list ms', 'first save ms', 'heap MiB']];
  for (const isEncrypted of [false, true]) {
    for (const count of [10, 100, 1000, 5000]) rows.push(await openingOf(count, isEncrypted));
  }
  printTable('Opening, in a process of its own, and saving on one document', rows);
}

async function openingOf(count: number, isEncrypted: boolean): Promise<string[]> {
  const folder = mkdtempSync(path.join(PLACE, 'store-bench-'));
  const key = await fill(folder, count, isEncrypted);
  const runs = Array.from({ length: OPENINGS }, () => {
    const call = ['--expose-gc', process.argv[1] ?? '', 'open', folder, key];
    const output = execFileSync(process.execPath, call, { encoding: 'utf8' });
    return JSON.parse(output) as Record<string, number>;
  });
  rmSync(folder, { recursive: true });
  const median = (name: string) =>
    at(
      runs.map((one) => one[name] ?? Number.NaN),
      0.5,
    );
  const names = ['opened', 'heap', 'listed', 'saved', 'used'];
  const label = `${String(count)}${isEncrypted ? ', encrypted' : ''}`;
  return [label, ...names.map((name) => median(name).toFixed(name === 'listed' ? 1 : 0))];
}

void run();
