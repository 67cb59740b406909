/** Sums and other figures of the shipped library, and those that disagree. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inRoot } from '../../../scripts/paths.mjs';
import { createApp, type App } from '../../../main/create-app.ts';
import type { Output } from '../../../shared/ipc/contract.ts';
import { readHere } from '../read-here.ts';
import { countingIds, temporaryFolder } from '../temporary-folder.ts';

let app: App;
let listed: Output<'figures.list'>;

beforeEach(async () => {
  app = await createApp({
    workspaceFolder: await temporaryFolder(),
    dataFolder: inRoot('data'),
    exportWorker: inRoot('out/export-worker.cjs'),
    reader: readHere,
    now: () => new Date('2026-11-23T10:00:00Z'),
    createId: countingIds(),
    language: () => 'en',
    userName: () => 'Ana',
  });
  await app.importLibrary();
  listed = await app.handlers['figures.list'](null);
});

afterEach(() => app.close());

describe('the figures of the library', () => {
  it('stand in their sentences, marked exactly, each once although a text is shipped twice', () => {
    for (const { quote, source } of listed.figures)
      expect(source.marks.map(({ start, end }) => source.quote.slice(start, end))).toEqual([quote]);
    expect(new Set(listed.figures.map(({ id }) => id)).size).toBe(listed.figures.length);
    const wastewater = listed.figures.filter(({ value }) => value === 474_000_000);
    expect(wastewater.map(({ stage, who, currency }) => [stage, who, currency])).toEqual([
      ['promised', ['EPA', 'CONAGUA'], 'USD'],
    ]);
  });
});

describe('figures that do not agree', () => {
  it('are the 13 and 14 states of the Academy for Women Entrepreneurs, and the $3.4 and $1.5 billion at the border', () => {
    const pairs = listed.disagreements.map(({ figures }) => figures.map(({ quote }) => quote).sort());
    process.stdout.write(`${String(pairs.length)} disagreements: ${JSON.stringify(pairs)}\n`);
    expect(pairs).toEqual(
      expect.arrayContaining([
        ['13 Mexican states', '14 Mexican states'],
        ['$1.5 billion', '$3.4 billion'],
      ]),
    );
    expect(pairs.length).toBeLessThanOrEqual(4);
  });

  it('are not listed for two texts that a person said are not one undertaking', async () => {
    const before = listed.disagreements.length;
    const [one, other] = listed.disagreements[0]?.figures ?? [];
    const pair: [string, string] = [one?.source.initiativeId ?? '', other?.source.initiativeId ?? ''];
    await app.handlers['programmes.reject']({ pairs: [pair] });
    const after = await app.handlers['figures.list'](null);
    expect(after.disagreements.length).toBeLessThan(before);
    await app.handlers['history.undo'](null);
  });
});
