/**
 * Searching 100,000 initiatives (or as many as SEARCH_BENCH_COUNT says) in the words of the shipped documents, against SQLite FTS5 over the same
 * texts with the same queries in the same run: as WebAssembly, and natively where the machine has the sqlite3 program. Measured is what a window
 * asks for at each keystroke - all counts, all facets and the first forty rows - while SQLite is asked for the first ten ids alone.
 */
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import MiniSearch from 'minisearch';
import { SearchEngine } from '../../main/search/engine/search-engine.ts';
import { parseIndexList, SnapshotWriter } from '../../main/search/engine/snapshot.ts';
import { searchInThread } from '../../main/search/search-desk.ts';
import type { Told } from '../../main/search/source.ts';
import type { SearchQuery } from '../../shared/search/search-query.ts';
import { fold } from '../../shared/search/fold.ts';
import { words } from '../../shared/search/words.ts';
import { generateLibrary } from './generated-library.ts';
import { machine, printTable } from './measure.ts';
import { fillSqlite, nativeTimes, openSqlite, type Sqlite } from './sqlite-rival.ts';

const COUNT = Number(process.env['SEARCH_BENCH_COUNT'] ?? 100_000);
const MINISEARCH_COUNT = Math.min(COUNT, 10_000);
const BATCH = 64;
const ROUNDS = 5;
const WORKER = path.resolve('out', 'search-worker.cjs');
const PLACE = path.resolve('node_modules', '.cache', 'search-bench');

const QUERIES = [
  'border',
  'border infrastructure',
  'supply chain semiconductors',
  'wastewater tijuana',
  'workforce development',
  'united states mexico',
  'cybersecurity cooperation',
  'honduras el salvador guatemala',
  'energy',
  'the governments will continue',
];
/** Only asked of our own engine: SQLite has no slips, no fields and no facets. */
const OWN = [
  'wastewatter',
  'semicondutor',
  '"supply chain"',
  'pillar:II year:2022',
  'has:deadline border',
  'jovenes construye',
  '-border energy',
  'agency:usaid water',
  'zzzzqq',
];

const EVERYTHING: SearchQuery = {
  text: '',
  pillars: [],
  documentIds: [],
  withDuplicates: false,
  years: [],
  tags: [],
  having: [],
};

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** In MiB: what lives on the heap and beside it. */
function memory(): number {
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 2 ** 20;
}

async function timed<T>(work: () => T | Promise<T>): Promise<[T, number]> {
  const started = performance.now();
  const value = await work();
  return [value, performance.now() - started];
}

const ms = (value: number) => `${value.toFixed(value < 10 ? 2 : 0)} ms`;
const mib = (value: number) => `${value.toFixed(0)} MiB`;

function shareOf(times: readonly number[], share: number): number {
  return times.toSorted((left, right) => left - right)[Math.ceil(share * times.length) - 1] ?? 0;
}

/** All that is asked while a query is typed. */
function keystrokes(query: string): string[] {
  return Array.from({ length: query.length }, (_, length) => query.slice(0, length + 1));
}

async function build(): Promise<{ engine: SearchEngine; rows: string[][] }> {
  const engine = new SearchEngine();
  const before = memory();
  let batch: Told[] = [];
  let indexing = 0;
  const tell = () => {
    const started = performance.now();
    engine.tell(batch);
    indexing += performance.now() - started;
    batch = [];
  };
  for (const told of generateLibrary(COUNT)) if (batch.push(told) === BATCH) tell();
  tell();
  const [, finishing] = await timed(() => engine.find(EVERYTHING));
  const after = memory();
  const [snapshot, writing] = await timed(() => new SnapshotWriter().take(engine, {}));
  const bytes = [...snapshot.segments.values()].reduce((sum, one) => sum + one.length, 0);
  const list = JSON.stringify(snapshot.list);
  const [, restoring] = await timed(() => {
    const restored = new SearchEngine();
    new SnapshotWriter().restore(restored, parseIndexList(list), snapshot.segments);
    return restored.find(EVERYTHING);
  });
  const [first] = generateLibrary(20);
  const [, changing] = await timed(() => {
    if (first) engine.tell([first]);
    return engine.find({ ...EVERYTHING, text: 'border' });
  });
  printTable(`Index of ${COUNT.toLocaleString('en')} initiatives`, [
    ['', ''],
    ['built in', ms(indexing + finishing)],
    ['in memory', mib(after - before)],
    ['on disk', mib(bytes / 2 ** 20)],
    ['written in', ms(writing)],
    ['taken up again in', ms(restoring)],
    ['a document changed, and the next answer', ms(changing)],
  ]);
  return { engine, rows: rowsForSqlite() };
}

function rowsForSqlite(): string[][] {
  return [...generateLibrary(COUNT)].flatMap(({ content }) => {
    if (!content || !('initiatives' in content)) return [];
    return content.initiatives.map(({ id, text }) => [id, text, '', content.document.title]);
  });
}

function compareKeystrokes(engine: SearchEngine): void {
  const measure = (queries: readonly string[]) =>
    queries.flatMap((query) =>
      keystrokes(query).map((text) => {
        const started = performance.now();
        engine.find({ ...EVERYTHING, text });
        engine.rows({ query: { ...EVERYTHING, text }, from: 0, to: 40 });
        return performance.now() - started;
      }),
    );
  measure(['warm up']);
  const rows = [
    ['QUERIES typed letter by letter', QUERIES] as const,
    ['slips, fields, phrases', OWN] as const,
  ].map(([name, queries]) => {
    const times = measure(queries);
    return [
      name,
      String(times.length),
      ms(shareOf(times, 0.5)),
      ms(shareOf(times, 0.95)),
      ms(shareOf(times, 1)),
    ];
  });
  printTable('Each keystroke: counts, facets, forty rows', [
    ['', 'asked', 'median', 'p95', 'longest'],
    ...rows,
  ]);
}

/** As the window asks, over the thread and back. */
async function compareThread(): Promise<void> {
  const desk = searchInThread(WORKER);
  const batch: Told[] = [];
  const tell = () => desk.ask('tell', { records: batch.splice(0), stamps: {} });
  for (const told of generateLibrary(COUNT)) if (batch.push(told) === BATCH) await tell();
  await tell();
  await desk.ask('find', EVERYTHING);
  const times: number[] = [];
  for (const query of [...QUERIES, ...OWN]) {
    for (const text of keystrokes(query)) {
      const asked = { ...EVERYTHING, text };
      const [, took] = await timed(() =>
        Promise.all([desk.ask('find', asked), desk.ask('rows', { query: asked, from: 0, to: 40 })]),
      );
      times.push(took);
    }
  }
  await desk.stop();
  printTable('The same over the thread', [
    ['', 'asked', 'median', 'p95', 'longest'],
    ['all', String(times.length), ms(shareOf(times, 0.5)), ms(shareOf(times, 0.95)), ms(shareOf(times, 1))],
  ]);
}

/** Our ten, of which so many are as good as the tenth by SQLite's own measure: many texts are equally good. */
function agreement(engine: SearchEngine, sqlite: Sqlite, text: string): number {
  const ours = engine
    .rows({ query: { ...EVERYTHING, text: `${text} ` }, from: 0, to: 10 })
    .flatMap((result) => (result.group === 'initiatives' ? [result.row.id] : []));
  const tenth = sqlite.first(text).at(-1)?.score ?? 0;
  const scores = sqlite.scoresOf(text, ours);
  return ours.filter((id) => (scores.get(id) ?? 0) <= tenth * 0.98).length;
}

async function compareWithSqlite(engine: SearchEngine, rows: readonly string[][]): Promise<void> {
  mkdirSync(PLACE, { recursive: true });
  const file = path.join(PLACE, 'fts5.db');
  const sqlite = openSqlite(file);
  const [, filling] = await timed(() => fillSqlite(sqlite, rows));
  const ofWasm: number[] = [];
  const ofOurs: number[] = [];
  const natives = nativeTimes(file, QUERIES);
  const table = QUERIES.map((text, index) => {
    const wasm: number[] = [];
    const ours: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      let started = performance.now();
      sqlite.first(text);
      wasm.push(performance.now() - started);
      started = performance.now();
      const asked = { ...EVERYTHING, text: `${text}${' '.repeat(round + 1)}` };
      engine.find(asked);
      engine.rows({ query: asked, from: 0, to: 10 });
      ours.push(performance.now() - started);
    }
    ofWasm.push(shareOf(wasm, 0.5));
    ofOurs.push(shareOf(ours, 0.5));
    const native = natives?.[index];
    return [
      text,
      ms(shareOf(ours, 0.5)),
      ms(shareOf(wasm, 0.5)),
      native === undefined ? '-' : ms(native),
      `${String(agreement(engine, sqlite, text))} of 10`,
    ];
  });
  sqlite.close();
  const factor = shareOf(ofWasm, 0.5) / shareOf(ofOurs, 0.5);
  printTable(
    `First ten: ours (with all counts and facets) and SQLite FTS5 (first ten ids; filled in ${ms(filling)})`,
    [
      ['whole words', 'ours', 'FTS5 wasm', 'FTS5 native', 'as good by bm25'],
      ...table,
      [
        'median',
        ms(shareOf(ofOurs, 0.5)),
        ms(shareOf(ofWasm, 0.5)),
        natives ? ms(shareOf(natives, 0.5)) : '-',
        `wasm takes ${factor.toFixed(1)} times as long`,
      ],
    ],
  );
  rmSync(PLACE, { recursive: true, force: true });
}

async function compareWithMiniSearch(rows: readonly string[][]): Promise<void> {
  const before = memory();
  const index = new MiniSearch<{ id: string; text: string; title: string }>({
    fields: ['text', 'title'],
    tokenize: (text) => words(fold(text)),
    processTerm: (term) => term,
    searchOptions: { combineWith: 'AND', prefix: true },
  });
  const [, building] = await timed(() => {
    for (const [id = '', text = '', , title = ''] of rows.slice(0, MINISEARCH_COUNT))
      index.add({ id, text, title });
  });
  const used = memory() - before;
  const times = QUERIES.map((text) => {
    const started = performance.now();
    index.search(text);
    return performance.now() - started;
  });
  printTable(`MiniSearch with ${MINISEARCH_COUNT.toLocaleString('en')} initiatives`, [
    ['built in', 'in memory', 'a query, median', 'longest'],
    [ms(building), mib(used), ms(shareOf(times, 0.5)), ms(shareOf(times, 1))],
  ]);
}

async function run(): Promise<void> {
  process.stdout.write(`${machine()}\n`);
  const { engine, rows } = await build();
  compareKeystrokes(engine);
  await compareWithSqlite(engine, rows);
  await compareThread();
  await compareWithMiniSearch(rows);
}

void run();
