/** What people type, against the shipped library: misspelt, without accents, inflected in Spanish; found, and marked to the character. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import path from 'node:path';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { inRoot } from '../../../scripts/paths.mjs';
import { createApp, type App } from '../../../main/create-app.ts';
import { readHere } from '../read-here.ts';
import { countingIds } from '../temporary-folder.ts';
import { EVERYTHING } from './library-for-search.ts';

let app: App;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'briefing-recall-'));
  app = await createApp({
    workspaceFolder: path.join(folder, 'workspace'),
    dataFolder: inRoot('data'),
    exportWorker: inRoot('out/export-worker.cjs'),
    reader: readHere,
    now: () => new Date('2026-11-22T10:00:00Z'),
    createId: countingIds(),
    language: () => 'en',
    userName: () => 'Ana',
  });
  await app.importLibrary();
});

afterAll(async () => {
  await app.close();
  await rm(folder, { recursive: true, force: true });
});

/** Of the first forty, the words marked. */
async function marked(text: string): Promise<string[]> {
  const rows = await app.handlers['search.rows']({ query: { ...EVERYTHING, text }, from: 0, to: 40 });
  return rows.flatMap(({ row }) => {
    const shown = 'excerpt' in row ? row.excerpt : row.title;
    return row.highlights.map(({ start, end }) => shown.slice(start, end));
  });
}

const MISSPELT: [query: string, original: string][] = [
  ['semicondutor', 'semiconductor'],
  ['semiconducters', 'semiconductors'],
  ['wastewatter', 'wastewater'],
  ['infrastucture', 'infrastructure'],
  ['cyberscurity', 'cybersecurity'],
  ['boarder', 'border'],
  ['bordre', 'border'],
  ['telecomunications', 'telecommunications'],
  ['enviromental', 'environmental'],
  ['agricultral', 'agricultural'],
  ['Tijauna', 'Tijuana'],
  ['Hondruas', 'Honduras'],
  ['Gautemala', 'Guatemala'],
  ['entreprenurs', 'entrepreneurs'],
  ['workforse development', 'workforce'],
  ['suply chian', 'supply'],
  ['migraton', 'migration'],
  ['sanitray', 'Sanitary'],
  ['pharmacuetical', 'pharmaceutical'],
];

const UNACCENTED: [query: string, original: string][] = [
  ['jovenes', 'Jóvenes'],
  ['mexico', 'Mexico'],
  ['méxico', 'Mexico'],
  ['sembrando vida', 'Sembrando'],
  ['JÓVENES', 'Jóvenes'],
  ['Jo\u0301venes', 'Jóvenes'],
  ['sembrándo', 'Sembrando'],
];

const INFLECTED: [query: string, original: string][] = [
  ['joven', 'Jóvenes'],
  ['construyen', 'Construyendo'],
  ['construye futuros', 'Futuro'],
  ['sembrar', 'Sembrando'],
  ['vidas', 'Vida'],
  ['semiconductores', 'semiconductor'],
  ['agencies', 'agencies'],
  ['investments', 'investment'],
  ['bridge', 'bridges'],
  ['training', 'train'],
];

describe.each([
  ['misspelt', MISSPELT],
  ['without their accents, or with too many', UNACCENTED],
  ['with another ending', INFLECTED],
])('words %s', (_, table) => {
  it.each(table)('%s', async (query, original) => {
    const words = (await marked(query)).map((word) => word.toLowerCase());
    expect(words.some((word) => word.startsWith(original.toLowerCase()))).toBe(true);
  });
});

it('every marked word is one that was sought, and whole', async () => {
  for (const query of ['border', 'water', 'youth', 'jovenes']) {
    for (const word of await marked(`${query} `)) expect(word).toMatch(/^[\p{L}\p{M}\p{N}]+$/u);
  }
});

it('words of sub-points are found and marked', async () => {
  const documents = await app.handlers['documents.list'](null);
  const records = await Promise.all(documents.map(async ({ id }) => app.handlers['documents.read']({ id })));
  const inSubPoint = records
    .flatMap(({ initiatives }) => initiatives)
    .flatMap(({ text, children }) =>
      children.map((child) => ({ text, words: child.text.split(/[^\p{L}]+/u) })),
    )
    .flatMap(({ text, words }) => words.filter((word) => word.length > 8 && !text.includes(word)));
  expect(inSubPoint.length).toBeGreaterThan(0);
  for (const word of inSubPoint.slice(0, 20)) expect(await marked(`${word} `), word).toContain(word);
});
