/** The index of a real workspace, in a thread of its own: kept over a restart, told what has changed since, and built anew where it is no good. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { inRoot } from '../../../scripts/paths.mjs';
import { createApp, type App } from '../../../main/create-app.ts';
import { typedText } from '../../../shared/annotations/annotation.ts';
import { bundleWorker } from '../bundle-worker.ts';
import { readHere } from '../read-here.ts';
import { countingIds, temporaryFolder } from '../temporary-folder.ts';
import { EVERYTHING } from './library-for-search.ts';

let worker: Awaited<ReturnType<typeof bundleWorker>>;
beforeAll(async () => {
  worker = await bundleWorker('main/search/search-worker.ts');
});
afterAll(() => worker.remove());

let folder: string;
let app: App;
const createId = countingIds();

const open = (secret?: string): Promise<App> =>
  createApp({
    workspaceFolder: path.join(folder, 'workspace'),
    dataFolder: inRoot('data'),
    exportWorker: inRoot('out/export-worker.cjs'),
    reader: readHere,
    now: () => new Date('2026-11-22T10:00:00Z'),
    createId,
    language: () => 'en',
    userName: () => 'Ana',
    search: { worker: worker.file, folder: path.join(folder, 'search') },
    ...(secret === undefined ? {} : { secret: () => Promise.resolve({ passphrase: secret }) }),
  });

async function reopen(secret?: string): Promise<void> {
  await app.close();
  app = await open(secret);
}

const text = (heading: string, word: string) =>
  `# Fact Sheet on ${heading}\n\nMay 3, 2026\n\n## ${heading}\n\n- The two governments will build a ${word} at the border this year.\n- They met to exchange views on rivers.\n`;

async function importText(name: string, heading: string, word: string): Promise<void> {
  const file = path.join(folder, name);
  await writeFile(file, text(heading, word));
  const [result] = await app.importFiles([file]);
  expect(result).toMatchObject({ ok: true });
}

const countOf = async (words: string) =>
  (await app.handlers['search.find']({ ...EVERYTHING, text: words })).counts;

/** The files that this machine keeps of the index. */
async function keptFiles(): Promise<string[]> {
  const [place = ''] = await readdir(path.join(folder, 'search'));
  const names = await readdir(path.join(folder, 'search', place));
  return names.map((name) => path.join(folder, 'search', place, name));
}

async function keptText(): Promise<string> {
  const contents = await Promise.all((await keptFiles()).map((file) => readFile(file, 'latin1')));
  return contents.join('\n');
}

beforeEach(async () => {
  folder = await temporaryFolder();
  app = await open();
  await importText('harbors.md', 'Harbors', 'lighthouse');
});
afterEach(() => app.close());

describe('the index of a workspace', () => {
  it('is kept when the program ends, and taken up by the next start', async () => {
    expect(await countOf('lighthouse')).toMatchObject({ initiatives: 1 });
    await reopen();
    const before = await keptText();
    expect(before).toContain('lighthouse');
    expect(await countOf('lighthouse')).toMatchObject({ initiatives: 1 });
    await reopen();
    expect((await keptText()) === before).toBe(true);
  });

  it('hears of what was changed while the program was not there', async () => {
    await app.close();
    app = await createApp({
      workspaceFolder: path.join(folder, 'workspace'),
      dataFolder: inRoot('data'),
      exportWorker: inRoot('out/export-worker.cjs'),
      reader: readHere,
      now: () => new Date('2026-11-22T10:00:00Z'),
      createId,
      language: () => 'en',
      userName: () => 'Ana',
    });
    await importText('rivers.md', 'Rivers', 'ferry');
    await reopen();
    expect(await countOf('ferry')).toMatchObject({ initiatives: 1 });
    expect(await countOf('lighthouse')).toMatchObject({ initiatives: 1 });
  });

  it.each(['damaged', 'cut short', 'of another version', 'gone'])(
    'that is %s is built anew without a word',
    async (kind) => {
      await app.close();
      for (const file of await keptFiles()) {
        const bytes = await readFile(file);
        if (kind === 'damaged')
          bytes[Math.floor(bytes.length / 2)] = (bytes[Math.floor(bytes.length / 2)] ?? 0) ^ 255;
        if (kind === 'of another version') bytes.write('"version":9', bytes.indexOf('"version":'));
        if (kind !== 'gone' || file.endsWith('.segment'))
          await writeFile(
            file,
            kind === 'cut short' ? bytes.subarray(0, bytes.length / 2) : kind === 'gone' ? '' : bytes,
          );
      }
      app = await open();
      expect(await countOf('lighthouse')).toMatchObject({ initiatives: 1 });
      expect(app.warnings()).toEqual([]);
    },
  );

  it('follows annotations, books, undo and the trash at once', async () => {
    const rows = await app.handlers['search.rows']({
      query: { ...EVERYTHING, text: 'lighthouse' },
      from: 0,
      to: 9,
    });
    const initiativeId = rows.flatMap(({ row }) => ('id' in row ? [row.id] : []))[0] ?? '';
    const draft = {
      initiativeId,
      kind: 'question',
      visibility: 'private',
      ...typedText('Who pays the keeper?'),
    } as const;
    await app.handlers['annotations.add']({ ...draft, tags: ['Coast/Lights'] });
    const book = await app.handlers['books.create']({
      title: 'Trip',
      event: '',
      principal: '',
      preparedBy: '',
      date: null,
    });
    await app.handlers['books.add-initiatives']({
      bookId: book.id,
      initiativeIds: [initiativeId],
      place: null,
    });
    expect(await countOf('keeper')).toEqual({ initiatives: 0, annotations: 1, pages: 0 });
    expect(await countOf('tag:coast in:book kind:question')).toEqual({
      initiatives: 1,
      annotations: 1,
      pages: 1,
    });
    expect(await countOf('lighthouse trip')).toMatchObject({ initiatives: 0, pages: 1 });
    await reopen();
    expect(await countOf('tag:coast in:book kind:question')).toEqual({
      initiatives: 1,
      annotations: 1,
      pages: 1,
    });
    await app.handlers['history.undo'](null);
    expect(await countOf('in:book')).toMatchObject({ initiatives: 0, pages: 0 });
    const [document] = await app.handlers['documents.list'](null);
    await app.handlers['trash.move']({
      things: [{ kind: 'document', id: document?.id ?? '' }],
      confirmed: true,
    });
    expect(await countOf('keeper')).toEqual({ initiatives: 0, annotations: 0, pages: 0 });
  });

  it('is sealed with the workspace, and holds no word in the open from then on', async () => {
    expect(await countOf('lighthouse')).toMatchObject({ initiatives: 1 });
    await app.handlers['search.remember']({ ...EVERYTHING, text: 'lighthouse keeper' });
    await reopen();
    expect(await keptText()).toContain('lighthouse');
    await app.handlers['workspace.encrypt']({ passphrase: 'a very long passphrase' });
    expect(await keptText()).not.toContain('lighthouse');
    await reopen('a very long passphrase');
    expect(await countOf('lighthouse')).toMatchObject({ initiatives: 1 });
    expect(await app.handlers['search.recent'](null)).toMatchObject([{ text: 'lighthouse keeper' }]);
    expect(await keptText()).not.toContain('lighthouse');
  });
});

describe('a saved search', () => {
  it('is a step of undo, outlasts a restart and takes a new query under its name', async () => {
    const query = { ...EVERYTHING, text: 'lighthouse' };
    await app.handlers['searches.save']({ name: 'Lights', query });
    await app.handlers['searches.save']({ name: 'lights', query: { ...query, text: 'ferry' } });
    await reopen();
    expect(await app.handlers['searches.list'](null)).toMatchObject([
      { name: 'lights', query: { text: 'ferry' } },
    ]);
    await app.handlers['history.undo'](null);
    expect(await app.handlers['searches.list'](null)).toMatchObject([{ name: 'Lights', query }]);
    await app.handlers['history.undo'](null);
    expect(await app.handlers['searches.list'](null)).toEqual([]);
  });
});
