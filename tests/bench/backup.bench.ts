/** What a backup of 1,000 documents costs: the first, hourly ones after it, and how long a change waits while one is taken. */
import { mkdtempSync, rmSync, statSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { v7 as createId } from 'uuid';
import { proposeDocument } from '../../main/documents/propose-document.ts';
import { readTextSource } from '../../main/documents/readers/read-source.ts';
import { Backups } from '../../main/store/backups/backups.ts';
import { openWorkspace } from '../../main/store/open-workspace.ts';
import { openUndoStack } from '../../main/store/undo-stack.ts';
import type { Workspace } from '../../main/store/workspace.ts';
import { createBook } from '../../shared/book/edit-book.ts';
import { generateDocuments } from './generated-documents.ts';
import { machine, printTable } from './measure.ts';

const DOCUMENTS = 1000;
const LENGTH = 20_000;
const now = () => new Date();
const cover = { title: 'Trip', event: '', principal: '', preparedBy: '', date: null };

async function fill(workspace: Workspace): Promise<void> {
  const texts = generateDocuments(DOCUMENTS, LENGTH);
  await workspace.change((transaction) => {
    for (const text of texts) {
      const file = { fileName: 'a.md', bytes: new TextEncoder().encode(text) };
      const context = { createId, now, dialogues: [] };
      const { document, initiatives } = proposeDocument(readTextSource(file), file, context);
      const { id } = document;
      transaction.put('documents', id, { document, initiatives, retired: [] });
      transaction.keepOriginal(document.sha256, file.bytes);
      transaction.put('annotations', id, { documentId: id, annotations: [] });
    }
  });
}

function saveBook(workspace: Workspace): Promise<void> {
  return workspace.change((transaction) => {
    const book = createBook(cover, { author: 'Ana', now: now().toISOString() }, createId);
    transaction.put('books', 'b', { ...book, id: 'b' });
  });
}

/** Saves one after the other until stopped. @returns the longest time that one took, in milliseconds */
function saveOn(workspace: Workspace): () => Promise<number> {
  const stop = new AbortController();
  const saving = (async () => {
    let longest = 0;
    while (!stop.signal.aborted) {
      const started = performance.now();
      await saveBook(workspace);
      longest = Math.max(longest, performance.now() - started);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return longest;
  })();
  return () => {
    stop.abort();
    return saving;
  };
}

function megabytesIn(folder: string): number {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.reduce((sum, name) => sum + statSync(path.join(folder, name)).size, 0) / 2 ** 20;
}

async function run(): Promise<void> {
  process.stdout.write(`${machine()}\n`);
  const root = mkdtempSync(path.join(tmpdir(), 'briefing-bench-'));
  const place = { folder: path.join(root, 'backups'), mayBeMade: true };
  const workspace = await openWorkspace(path.join(root, 'workspace'), { now, createId });
  await fill(workspace);
  const undo = await openUndoStack(workspace);
  const context = { workspace, undo, program: 'bench', now, language: () => 'en' as const };
  const backups = new Backups({ ...context, place: () => place });
  const rows = [[`${String(DOCUMENTS)} documents`, 's', 'longest wait of a save, ms', 'written, MB']];
  const step = async (name: string, work: () => Promise<unknown>, isSaving: boolean) => {
    await new Promise((resolve) => setTimeout(resolve, 4000)); // so that times of files are not fresh any more
    const before = statSync(place.folder, { throwIfNoEntry: false }) ? megabytesIn(place.folder) : 0;
    const stop = isSaving ? saveOn(workspace) : () => Promise.resolve(Number.NaN);
    const started = performance.now();
    await work();
    const took = performance.now() - started;
    const longest = await stop();
    const written = megabytesIn(place.folder) - before;
    rows.push([name, (took / 1000).toFixed(2), isSaving ? longest.toFixed(0) : '-', written.toFixed(1)]);
  };
  const take = () => backups.take('by-hand');
  const idle = saveOn(workspace);
  await new Promise((resolve) => setTimeout(resolve, 2000));
  rows.push(['saving alone', '-', (await idle()).toFixed(0), '-']);
  await step('the first backup, while saving', take, true);
  await step('an hour later, one book changed', async () => saveBook(workspace).then(take), false);
  await step('the same, while saving', take, true);
  for (let count = 0; count < 20; count += 1) await take();
  await step('with 20 more backups', take, false);
  await step('listing all backups', () => backups.list(), false);
  await workspace.close();
  rmSync(root, { recursive: true });
  printTable('Backups', rows);
}

void run();
