/** Importing: markdown parsed alone, and this importer with structure, facts and fingerprint; then a thousand files into a workspace. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { createApp } from '../../main/create-app.ts';
import { fileAt } from '../../main/documents/importing/file-to-import.ts';
import { readInThreads } from '../../main/documents/reading/document-reader.ts';
import { readProposal } from '../../main/documents/reading/read-proposal.ts';
import { generateDocuments } from './generated-documents.ts';
import { machine, measure, printTable } from './measure.ts';

const FILES = 1000;
const LENGTH = 10_000;
const now = () => new Date();

async function compareWithRemark(): Promise<void> {
  const rows = [['one document of', 'remark-parse', 'this importer', 'ratio', 'ms/MB']];
  for (const length of [2_000, 10_000, 50_000, 200_000]) {
    const texts = generateDocuments(Math.ceil(1_000_000 / length), length);
    const megabytes = texts.reduce((sum, text) => sum + text.length, 0) / 1e6;
    const parser = unified().use(remarkParse);
    const [remark, own] = await measure([
      { name: 'remark-parse', run: () => texts.map((text) => parser.parse(text)) },
      { name: 'this importer', run: () => readAll(texts) },
    ]);
    if (!remark || !own) throw new Error('two timings');
    const perMegabyte = (milliseconds: number) => (milliseconds / megabytes).toFixed(0);
    rows.push([
      `${String(length / 1000)} kB`,
      `${perMegabyte(remark.median)} ±${perMegabyte(remark.spread)}`,
      `${perMegabyte(own.median)} ±${perMegabyte(own.spread)}`,
      (own.median / remark.median).toFixed(2),
      perMegabyte(own.median),
    ]);
  }
  printTable('Reading markdown in one thread, ms per MB', rows);
}

async function readAll(texts: readonly string[]): Promise<void> {
  for (const text of texts) {
    const bytes = new TextEncoder().encode(text);
    await readProposal({ fileName: 'a.md', bytes, dialogues: [], now: now().toISOString() });
  }
}

/** The longest time in which the process that answers the window answered nothing. */
function watchStalls(): () => number {
  let last = performance.now();
  let longest = 0;
  const timer = setInterval(() => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }, 5);
  return () => {
    clearInterval(timer);
    return longest;
  };
}

async function importMany(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'briefing-bench-'));
  let count = 0;
  const app = await createApp({
    workspaceFolder: path.join(folder, 'workspace'),
    dataFolder: path.resolve('data'),
    exportWorker: '',
    reader: readInThreads(path.resolve('out/import-worker.cjs')),
    now,
    createId: () => `id-${String((count += 1)).padStart(8, '0')}`,
    language: () => 'en',
    userName: () => 'Bench',
  });
  const texts = generateDocuments(FILES, LENGTH);
  const files = texts.map((text, index) => {
    const file = path.join(folder, `${String(index)}.md`);
    writeFileSync(file, text);
    return fileAt(file);
  });
  const megabytes = texts.reduce((sum, text) => sum + text.length, 0) / 1e6;
  const parser = unified().use(remarkParse);
  const [remark] = await measure(
    [{ name: 'remark-parse', run: () => texts.map((text) => parser.parse(text)) }],
    { rounds: 3 },
  );
  const rows = [
    [
      `${String(FILES)} files of ${String(LENGTH / 1000)} kB`,
      's',
      'ms/MB',
      'to remark-parse',
      'longest stall, ms',
    ],
  ];
  const step = async (name: string, work: () => Promise<unknown>) => {
    const stalls = watchStalls();
    const started = performance.now();
    await work();
    const took = performance.now() - started;
    rows.push([
      name,
      (took / 1000).toFixed(1),
      (took / megabytes).toFixed(0),
      (took / (remark?.median ?? Number.NaN)).toFixed(2),
      stalls().toFixed(0),
    ]);
  };
  const list = async () => app.handlers['imports.list'](null);
  await step('read for review', async () => {
    const read = new Promise<void>((resolve) => {
      // As the window does: asked again whenever there is something new.
      app.onImports(() => void list().then(({ reading }) => (reading === null ? resolve() : undefined)));
    });
    app.reviewFiles(files);
    await read;
  });
  await step('accept all', async () => {
    const { items } = await list();
    const ready = items.flatMap((item) => (item.state === 'ready' ? [item] : []));
    await app.handlers['imports.accept'](ready.map(({ id, decision }) => ({ id, decision, reviewed: null })));
  });
  await app.close();
  rmSync(folder, { recursive: true });
  printTable(
    'Importing in one batch, in as many threads as there are cores (limit for reading: twice remark-parse alone)',
    rows,
  );
}

async function run(): Promise<void> {
  process.stdout.write(`${machine()}\n`);
  await compareWithRemark();
  await importMany();
}

void run();
