/** Importing: markdown parsed alone, and this importer with structure, facts and fingerprint; then a thousand files into a workspace. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { createApp, type App } from '../../main/create-app.ts';
import { fileAt, type FileToImport } from '../../main/documents/importing/file-to-import.ts';
import { readInThreads, type DocumentReader } from '../../main/documents/reading/document-reader.ts';
import { readProposal } from '../../main/documents/reading/read-proposal.ts';
import { generateDocuments } from './generated-documents.ts';
import { machine, measure, median, printTable } from './measure.ts';

const FILES = 1000;
const LENGTH = 10_000;
const ROUNDS = 5;
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

/** What one step of a round took. */
interface Step {
  milliseconds: number;
  /** Of all threads together. */
  processorMilliseconds: number;
  longestStall: number;
}

type StepName = 'read for review, first after the start' | 'read for review, again' | 'accept all';

async function watch(work: () => Promise<unknown>): Promise<Step> {
  const stalls = watchStalls();
  const processor = process.cpuUsage();
  const started = performance.now();
  await work();
  const milliseconds = performance.now() - started;
  const { user, system } = process.cpuUsage(processor);
  return { milliseconds, processorMilliseconds: (user + system) / 1000, longestStall: stalls() };
}

function openApp(workspaceFolder: string, reader: DocumentReader): Promise<App> {
  let count = 0;
  return createApp({
    workspaceFolder,
    dataFolder: path.resolve('data'),
    exportWorker: '',
    reader,
    now,
    createId: () => `id-${String((count += 1)).padStart(8, '0')}`,
    language: () => 'en',
    userName: () => 'Bench',
  });
}

/** As the window does: asked again whenever there is something new. */
function readForReview(app: App, files: readonly FileToImport[]): Promise<void> {
  return new Promise((resolve) => {
    const ask = async () => {
      const { reading } = await app.handlers['imports.list'](null);
      if (reading === null) resolve();
    };
    app.onImports(() => void ask());
    app.reviewFiles(files);
  });
}

async function acceptAll(app: App): Promise<void> {
  const { items } = await app.handlers['imports.list'](null);
  const ready = items.flatMap((item) => (item.state === 'ready' ? [item] : []));
  await app.handlers['imports.accept'](ready.map(({ id, decision }) => ({ id, decision, reviewed: null })));
}

/** Threads that were just started, in one workspace; then the same threads, warm, in another. */
async function importOnce(folder: string, files: readonly FileToImport[]): Promise<Record<StepName, Step>> {
  const reader = readInThreads(path.resolve('out/import-worker.cjs'));
  const first = await openApp(path.join(folder, 'first'), reader);
  const second = await openApp(path.join(folder, 'second'), reader);
  const steps = {
    'read for review, first after the start': await watch(() => readForReview(first, files)),
    'read for review, again': await watch(() => readForReview(second, files)),
    'accept all': await watch(() => acceptAll(second)),
  };
  await first.close();
  await second.close();
  rmSync(path.join(folder, 'first'), { recursive: true });
  rmSync(path.join(folder, 'second'), { recursive: true });
  return steps;
}

/** Round after round markdown parsed alone in this thread, which has long been warm, and the whole batch. */
async function importMany(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'briefing-bench-'));
  const texts = generateDocuments(FILES, LENGTH);
  const files = texts.map((text, index) => {
    const file = path.join(folder, `${String(index)}.md`);
    writeFileSync(file, text);
    return fileAt(file);
  });
  const megabytes = texts.reduce((sum, text) => sum + text.length, 0) / 1e6;
  const parser = unified().use(remarkParse);
  const parseAll = () => Promise.resolve(texts.map((text) => parser.parse(text)).length);
  await parseAll();
  const rounds: { remark: Step; steps: Record<StepName, Step> }[] = [];
  for (let round = 0; round < ROUNDS; round += 1)
    rounds.push({ remark: await watch(parseAll), steps: await importOnce(folder, files) });
  rmSync(folder, { recursive: true });
  const row = (name: string, stepOf: (round: (typeof rounds)[number]) => Step) => {
    const middle = (of: (step: Step, remark: Step) => number) =>
      median(rounds.map((round) => of(stepOf(round), round.remark)));
    return [
      name,
      (middle((step) => step.milliseconds) / 1000).toFixed(1),
      (middle((step) => step.milliseconds) / megabytes).toFixed(0),
      middle((step, remark) => step.milliseconds / remark.milliseconds).toFixed(2),
      (middle((step) => step.processorMilliseconds) / megabytes).toFixed(0),
      middle((step) => step.longestStall).toFixed(0),
    ];
  };
  const names: StepName[] = [
    'read for review, first after the start',
    'read for review, again',
    'accept all',
  ];
  printTable(
    'Importing in one batch, in as many threads as there are cores (limit for reading: twice remark-parse alone)',
    [
      [
        `${String(FILES)} files of ${String(LENGTH / 1000)} kB`,
        's',
        'ms/MB',
        'to remark-parse',
        'CPU ms/MB',
        'longest stall, ms',
      ],
      row('remark-parse alone, in one thread', ({ remark }) => remark),
      ...names.map((name) => row(name, ({ steps }) => steps[name])),
    ],
  );
}

async function run(): Promise<void> {
  process.stdout.write(`${machine()}\n`);
  await compareWithRemark();
  await importMany();
}

void run();
