/** Annotations to and from files, as the command line does it. */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { exportAnnotations, importAnnotations } from '../../../main/cli/exchange-commands.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { fill, start, type Running } from '../trash/workspace-for-trash.ts';

let running: Running;
let filled: Awaited<ReturnType<typeof fill>>;
let folder: string;

beforeEach(async () => {
  folder = await temporaryFolder();
  running = await start(await temporaryFolder());
  filled = await fill(running);
});

afterEach(() => running.app.close());

const textsIn = async (file: string) => (await readFile(file, 'utf8')).replace(/^\ufeff/, '');

it('writes shared annotations, and private ones when asked', async () => {
  const [shared, all] = [path.join(folder, 'shared.csv'), path.join(folder, 'all.csv')];
  const outcome = await exportAnnotations(running.app, { out: shared });
  expect(outcome).toEqual({ json: { file: shared, count: 1 }, lines: [shared] });
  expect(await textsIn(shared)).not.toContain('Ask who pays.');
  expect((await exportAnnotations(running.app, { out: all, private: true })).json['count']).toBe(2);
  expect(await textsIn(all)).toContain('Ask who pays.');
});

it('writes those of a document, or those that are named', async () => {
  const file = path.join(folder, 'some.jsonld');
  const named = await exportAnnotations(running.app, { out: file, ids: ` ${filled.own.id},`, private: true });
  expect(named.json['count']).toBe(1);
  expect(await textsIn(file)).toContain('Ask who pays.');
  const ofPorts = await exportAnnotations(running.app, { out: file, document: filled.ports, private: true });
  expect(ofPorts.json['count']).toBe(2);
});

it('refuses to write a file without annotations', async () => {
  const file = path.join(folder, 'none.xlsx');
  await expect(exportAnnotations(running.app, { out: file, ids: filled.own.id })).rejects.toMatchObject({
    code: 'nothing-to-export',
  });
  await expect(readFile(file)).rejects.toMatchObject({ code: 'ENOENT' });
});

it('counts what was taken in and names what stays in the file', async () => {
  const file = path.join(folder, 'all.jsonld');
  await exportAnnotations(running.app, { out: file, private: true });
  expect((await importAnnotations(running.app, file)).lines).toEqual([
    'added 0, there 2, both kept 0, place lost 0',
  ]);
  const foreign = path.join(folder, 'foreign.json');
  const selector = { type: 'TextQuoteSelector', exact: 'nowhere to be found' };
  const item = { type: 'Annotation', body: 'Hm.', target: { source: 'x', selector } };
  await writeFile(foreign, JSON.stringify([item]));
  expect((await importAnnotations(running.app, foreign)).lines).toEqual([
    'added 0, there 0, both kept 0, place lost 0',
    'left out (not-found)  nowhere to be found  Hm.',
  ]);
});
