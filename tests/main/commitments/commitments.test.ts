/** Commitments in the shipped library: proposed, confirmed, given a status, found again when the text changes. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Papa from 'papaparse';
import readWorkbook from 'read-excel-file/node';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inRoot } from '../../../scripts/paths.mjs';
import { createApp, type App } from '../../../main/create-app.ts';
import type { ListedCommitment } from '../../../shared/commitments/listed-commitment.ts';
import { readHere } from '../read-here.ts';
import { countingIds, temporaryFolder } from '../temporary-folder.ts';

let app: App;
const AS_OF = '2026-11-23';

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
});

afterEach(() => app.close());

const list = async (asOf = AS_OF) => (await app.handlers['commitments.list']({ asOf })).commitments;
async function saying(words: string, asOf = AS_OF): Promise<ListedCommitment> {
  const found = (await list(asOf)).find(({ source }) => source.quote.includes(words));
  if (!found) throw new Error(`nothing says ${words}`);
  return found;
}
const confirm = async (words: string) => {
  const { id } = await saying(words);
  const { ids } = await app.handlers['commitments.confirm']({ ids: [id], change: null });
  return ids[0] ?? '';
};
const undo = () => app.handlers['history.undo'](null);

describe('proposed commitments', () => {
  it('come with their words, those that promise, date and sum marked exactly', async () => {
    const { source, due, amounts, isProposal, actors } = await saying('signed a statement of intent');
    expect(isProposal).toBe(true);
    const marked = source.marks.map(({ start, end }) => source.quote.slice(start, end));
    expect(marked).toEqual(expect.arrayContaining(['committing to invest', '$474 million']));
    expect([due, amounts.map(({ amount }) => amount), actors]).toEqual([
      null,
      [474_000_000],
      ['EPA', 'CONAGUA'],
    ]);
    const { initiative } = await app.handlers['initiatives.read']({ id: source.initiativeId });
    expect(initiative.text.slice(source.target.start, source.target.end)).toBe(source.quote);
  });

  it('are due, overdue and not mentioned as of the day that is asked for', async () => {
    expect((await saying('Nuevo Amanecer', '2024-05-01')).states).toEqual(['open']);
    expect((await saying('Nuevo Amanecer', '2024-09-01')).states).toEqual(['due']);
    expect((await saying('Nuevo Amanecer')).states).toEqual(['overdue']);
    const silent = await saying('Forum on 5G and Beyond');
    expect([silent.states, silent.silentSince]).toEqual([['overdue', 'silent'], '2022-09-12']);
    expect((await saying('Forum on 5G and Beyond', '2023-01-01')).silentSince).toBeNull();
  });

  it('show what a later document reports as done', async () => {
    const shifted = (await list()).filter(({ shifts }) => shifts.length > 0);
    expect(shifted.length).toBeGreaterThan(0);
    for (const { source, shifts } of shifted)
      for (const { reported } of shifts) expect((reported.date ?? '') > (source.date ?? '')).toBe(true);
  });

  it('are not proposed again once they were rejected, until that is taken back', async () => {
    const { id } = await saying('Later this year');
    await app.handlers['commitments.reject']({ ids: [id] });
    await expect(saying('Later this year')).rejects.toThrow('nothing says');
    await undo();
    await saying('Later this year');
    await app.handlers['commitments.reject']({ ids: [id] });
    expect(await app.handlers['commitments.propose-again']({ ids: null })).toEqual({ count: 1 });
    await saying('Later this year');
  });

  it('are listed with their words while they are rejected, and each is proposed again by itself', async () => {
    const [first, second] = (await list()).map(({ id }) => id);
    if (first === undefined || second === undefined) throw new Error('too few proposals');
    const words = (await list()).slice(0, 2).map(({ source }) => source.quote);
    await app.handlers['commitments.reject']({ ids: [first, second] });
    const { rejected } = await app.handlers['commitments.list']({ asOf: AS_OF });
    expect(rejected.map(({ source }) => source.quote).sort()).toEqual(words.sort());
    const [one] = rejected;
    expect(await app.handlers['commitments.propose-again']({ ids: [one?.id ?? ''] })).toEqual({ count: 1 });
    expect((await app.handlers['commitments.list']({ asOf: AS_OF })).rejected).toEqual(rejected.slice(1));
    await undo();
    expect((await app.handlers['commitments.list']({ asOf: AS_OF })).rejected).toEqual(rejected);
  });

  it('name every other time of their words, so that a person can choose it', async () => {
    const several = (await list()).filter(({ dates }) => dates.length > 0);
    expect(several.length).toBeGreaterThan(0);
    for (const { due, dates } of several) expect(dates).not.toContainEqual(due);
  });

  it('are written to a table as they stand on a day, words never as formulas', async () => {
    const id = await confirm('Nuevo Amanecer');
    const evidence = { kind: 'note' as const, text: '=1+1 seen on site' };
    await app.handlers['commitments.set-status']({ id, status: 'limited', asOf: '2024-05-01', evidence });
    const all = await list();
    const ids = all.map((one) => one.id);
    const folder = await temporaryFolder();
    const file = join(folder, 'commitments.csv');
    const written = await app.exportCommitments({ ids, asOf: AS_OF, format: 'csv' }, file);
    expect(written).toEqual({ fileName: 'commitments.csv', count: ids.length });
    const rows = Papa.parse<Record<string, string>>((await readFile(file, 'utf8')).replace(/^\uFEFF/u, ''), {
      header: true,
      skipEmptyLines: true,
    }).data;
    expect(rows.map((row) => row['As published'])).toEqual(all.map(({ source }) => source.quote));
    const row = rows.find(({ Status }) => Status === 'Limited');
    expect(row).toMatchObject({ 'Confirmed or proposed': 'Confirmed', 'Status as of': '2024-05-01' });
    expect(row?.['Evidence']).toBe("'=1+1 seen on site");
    const book = join(folder, 'commitments.xlsx');
    await app.exportCommitments({ ids: [id], asOf: AS_OF, format: 'xlsx' }, book);
    const [sheet] = await readWorkbook(await readFile(book));
    expect(sheet?.data[1]).toContain(all.find((one) => one.id === id)?.source.quote);
    await expect(app.exportCommitments({ ids: [], asOf: AS_OF, format: 'csv' }, file)).rejects.toThrow();
  });

  it('are confirmed several at once in one step', async () => {
    const ids = (await list()).slice(0, 5).map(({ id }) => id);
    await app.handlers['commitments.confirm']({ ids, change: null });
    expect((await list()).filter(({ isProposal }) => !isProposal)).toHaveLength(5);
    expect((await undo()).redo).toContain('confirmation of 5 commitments');
    expect((await list()).filter(({ isProposal }) => !isProposal)).toHaveLength(0);
  });
});

describe('a confirmed commitment', () => {
  it('takes the place of its proposal and is corrected, removed and brought back', async () => {
    const before = (await list()).length;
    const id = await confirm('Nuevo Amanecer');
    expect(await list()).toHaveLength(before);
    const change = { title: 'Second span', due: null, actors: ['SICT', 'GSA'] };
    await app.handlers['commitments.edit']({ id, change });
    expect(await saying('Nuevo Amanecer')).toMatchObject({ id, ...change, isProposal: false });
    await app.handlers['commitments.remove']({ id });
    expect((await saying('Nuevo Amanecer')).isProposal).toBe(true);
    await undo();
    expect(await saying('Nuevo Amanecer')).toMatchObject({ id, title: 'Second span' });
  });

  it('has statuses with evidence and their history, each undone by itself', async () => {
    const id = await confirm('Nuevo Amanecer');
    const evidence = { kind: 'note', text: 'SICT told us on the phone.' } as const;
    await app.handlers['commitments.set-status']({ id, status: 'limited', asOf: '2024-06-01', evidence });
    const { source } = await saying('second span');
    await app.handlers['commitments.set-status']({
      id,
      status: 'complete',
      asOf: '2024-12-01',
      evidence: {
        kind: 'quote',
        documentId: source.documentId,
        initiativeId: source.initiativeId,
        quote: source.quote.slice(0, 40),
      },
    });
    const { statuses, states } = await saying('Nuevo Amanecer');
    expect([statuses.map(({ status }) => status), states]).toEqual([['complete', 'limited'], ['done']]);
    expect(statuses[0]?.source?.initiativeId).toBe(source.initiativeId);
    expect((await saying('Nuevo Amanecer', '2024-11-15')).states).toEqual(['overdue']);
    await undo();
    expect((await saying('Nuevo Amanecer')).statuses).toHaveLength(1);
  });

  it('is not there while its document is in the trash, and gone with a document that is deleted for good', async () => {
    const id = await confirm('Nuevo Amanecer');
    const { source } = await saying('Nuevo Amanecer');
    const things = [{ kind: 'document' as const, id: source.documentId }];
    await app.handlers['trash.move']({ things, confirmed: true });
    await expect(saying('Nuevo Amanecer')).rejects.toThrow('nothing says');
    await app.handlers['trash.delete']({ things, confirmed: true });
    await expect(app.handlers['commitments.remove']({ id })).rejects.toMatchObject({
      code: 'commitment-not-found',
    });
    await undo();
    await undo();
    expect((await saying('Nuevo Amanecer')).id).toBe(id);
  });
});

describe('a text that changes', () => {
  it('keeps a commitment with its words, and says it lost them when they are gone', async () => {
    const path = join(await temporaryFolder(), 'sheet.md');
    const write = async (sentence: string) => {
      const lines = [
        '# Fact sheet on ports',
        '',
        'March 3, 2025',
        '',
        `- The two agencies met in Laredo to look at the flow of trucks, the hours of inspection, the lanes that are open at night and the state of the roads that lead to the port from both sides. ${sentence}`,
        '',
      ];
      const more = [
        '- Mexico opened a school for drivers of trucks in Nuevo León.',
        '- Both published data on water.',
        '',
      ];
      await writeFile(path, [...lines, ...more].join('\n'));
      return app.importFiles([path]);
    };
    await write('Mexico will open a second bridge by June 2026.');
    const id = await confirm('second bridge');
    await write('They shook hands. Mexico will open a second bridge by June 2026.');
    const kept = await saying('second bridge');
    expect([kept.id, kept.isLost]).toEqual([id, false]);
    await write('They shook hands and spoke of the weather over there for a while.');
    const lost = (await list()).find((one) => one.id === id);
    expect(lost?.isLost).toBe(true);
    expect(lost?.source.quote).toContain('second bridge');
  });
});
