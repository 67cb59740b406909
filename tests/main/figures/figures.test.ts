/** Sums and counts of the shipped documents: all listed with their words, added up like with like, set against each other where they disagree. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import readWorkbook from 'read-excel-file/node';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createApp, type App } from '../../../main/create-app.ts';
import { inRoot } from '../../../scripts/paths.mjs';
import { ALL_FIGURES, type FigureQuery } from '../../../shared/figures/figure-query.ts';
import type { ListedFigure } from '../../../shared/figures/listed-figure.ts';
import { readHere } from '../read-here.ts';
import { countingIds, temporaryFolder } from '../temporary-folder.ts';

let app: App;

beforeEach(async () => {
  app = await createApp({
    workspaceFolder: await temporaryFolder(),
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

afterEach(() => app.close());

const list = (changes: Partial<FigureQuery> = {}) =>
  app.handlers['figures.list']({ query: { ...ALL_FIGURES, ...changes }, count: null });
const disagreements = () => app.handlers['figures.disagreements'](null);
const quotesOf = (pair: readonly ListedFigure[]) => pair.map(({ quote }) => quote);

/** Read by a person: every sum in an initiative of the five documents, the two sources of one fact sheet counted once. */
const SUMS = [
  ['2024-04-19', '$17.5 million', 17_500_000, null, 'promised', 'exactly'],
  ['2024-04-19', 'over $33 million', 33_000_000, 'USD', 'mobilised', 'at-least'],
  ['2024-04-19', '$10 million', 10_000_000, 'USD', 'unspecified', 'exactly'],
  ['2022-09-12', '$474 million', 474_000_000, 'USD', 'promised', 'exactly'],
  ['2022-09-12', '$3.4 billion', 3_400_000_000, 'USD', 'unspecified', 'exactly'],
  ['2022-09-12', '$1.5 billion', 1_500_000_000, 'USD', 'promised', 'exactly'],
  ['2022-09-12', '$38,000', 38_000, 'USD', 'obligated', 'exactly'],
  ['2022-09-12', '$369 billion', 369_000_000_000, 'USD', 'unspecified', 'exactly'],
  ['2022-09-12', '$1.5 billion', 1_500_000_000, 'USD', 'promised', 'exactly'],
  ['2022-04-18', '$38,000', 38_000, 'USD', 'obligated', 'exactly'],
];

describe('the sums of the shipped documents', () => {
  it('are those that a person reads in them, with scale, currency and stage; none is invented', async () => {
    const { rows } = await list({ kind: 'money' });
    const read = rows.map(({ source, quote, value, currency, stage, bound }) =>
      [source.date, quote, value, currency, stage, bound].join(' '),
    );
    expect(read.sort()).toEqual(SUMS.map((sum) => sum.join(' ')).sort());
  });

  it('miss no amount that any initiative writes with a sign of currency', async () => {
    const { rows } = await list({ kind: 'money' });
    const documents = await app.handlers['documents.list'](null);
    const records = await Promise.all(
      documents
        .filter(({ duplicateOf }) => duplicateOf === null)
        .map(async ({ id }) => app.handlers['documents.read']({ id })),
    );
    const signs = records
      .flatMap(({ initiatives }) => initiatives)
      .flatMap(({ text, children }) => [text, ...children.map((child) => child.text)])
      .flatMap((text) => text.match(/\$\s?\d/g) ?? []);
    expect(rows).toHaveLength(signs.length);
  });

  it('lead to their words: the quote is the sentence, with the figure marked in it', async () => {
    const { rows } = await list();
    expect(rows.length).toBeGreaterThan(30);
    for (const { source, sentence, quote } of rows) {
      expect(source.quote).toBe(sentence);
      expect(source.target.exact).toBe(sentence);
      const [mark = { start: 0, end: 0 }] = source.marks;
      expect(source.quote.slice(mark.start, mark.end)).toBe(quote);
    }
  });

  it('are added up only with their like, and a sum that two documents state counts once', async () => {
    const { sums } = await list({ kind: 'money' });
    expect(sums.totals).toEqual([
      { currency: 'USD', stage: 'promised', amount: 1_974_000_000, count: 2 },
      { currency: 'USD', stage: 'obligated', amount: 38_000, count: 1 },
    ]);
    expect(sums.leftOut).toEqual([
      { reason: 'repeated', count: 2 },
      { reason: 'currency-open', count: 1 },
      { reason: 'stage-open', count: 3 },
      { reason: 'not-exact', count: 1 },
    ]);
  });

  it('are narrowed and put in order', async () => {
    const promised = await list({ kind: 'money', stage: 'promised', order: 'value' });
    expect(promised.rows.map(({ value }) => value)).toEqual([
      1_500_000_000, 1_500_000_000, 474_000_000, 17_500_000,
    ]);
    expect(
      (await list({ kind: 'money', text: 'tijuana wastewater' })).rows.map(({ quote }) => quote),
    ).toEqual(['$474 million']);
    expect((await list({ kind: 'money', currency: 'none' })).total).toBe(1);
  });
});

describe('figures that disagree', () => {
  it('are the states of the academy and the sums of border infrastructure, and nothing else', async () => {
    const found = await disagreements();
    const pairs = found.map(({ figures }) => quotesOf(figures).sort().join(' / '));
    process.stdout.write(`${String(found.length)} disagreements listed:\n${pairs.join('\n')}\n`);
    expect(pairs.sort()).toEqual(['$1.5 billion / $3.4 billion', '13 Mexican states / 14 Mexican states']);
  });

  it('are remembered as not the same thing, shown as set aside, and brought back; each is one step', async () => {
    const [first] = await disagreements();
    if (!first) throw new Error('nothing disagrees');
    const [one, other] = first.figures.map(({ initiativeId, quote }) => ({ initiativeId, quote }));
    if (!one || !other) throw new Error('no pair');
    const settledNow = async () => (await disagreements()).filter(({ settled }) => settled !== null);
    const settle = (isSettled: boolean) =>
      app.handlers['figures.settle']({ figures: [one, other], isSettled });

    await settle(true);
    expect(await settledNow()).toEqual([
      expect.objectContaining({ id: first.id, settled: { author: 'Ana', at: '2026-11-22T10:00:00.000Z' } }),
    ]);
    await app.handlers['history.undo'](null);
    expect(await settledNow()).toEqual([]);
    await app.handlers['history.redo'](null);
    expect(await settledNow()).toHaveLength(1);
    await settle(false);
    expect(await settledNow()).toEqual([]);
    await expect(
      app.handlers['figures.settle']({
        figures: [{ ...one, initiativeId: 'nobody' }, other],
        isSettled: true,
      }),
    ).rejects.toMatchObject({ code: 'initiative-not-found' });
  });
});

describe('the table of figures', () => {
  it('is written with numbers as numbers, in Excel and as CSV, with only what is shown', async () => {
    const folder = await temporaryFolder();
    const query = { ...ALL_FIGURES, kind: 'money' as const, stage: 'obligated' as const };
    const excel = join(folder, 'figures.xlsx');
    expect(await app.exportFigures({ query, format: 'xlsx' }, excel)).toEqual({
      fileName: 'figures.xlsx',
      count: 2,
    });
    const [sheet] = await readWorkbook(await readFile(excel));
    expect(sheet?.data.map((row) => row.slice(0, 2))).toEqual([
      ['As published', 'Number'],
      ['$38,000', 38_000],
      ['$38,000', 38_000],
    ]);
    const csv = join(folder, 'figures.csv');
    await app.exportFigures({ query, format: 'csv' }, csv);
    expect((await readFile(csv, 'utf8')).split('\r\n')[1]).toMatch(
      /^"\$38,000",38000,,exactly,USD,obligated,/,
    );
  });

  it('is refused when nothing is shown, and leaves the file that is there', async () => {
    const query = { ...ALL_FIGURES, text: 'no such words anywhere' };
    const file = join(await temporaryFolder(), 'figures.csv');
    await expect(app.exportFigures({ query, format: 'csv' }, file)).rejects.toMatchObject({
      code: 'nothing-to-export',
    });
  });
});
