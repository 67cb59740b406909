/** Free pages of a book: put in through the handlers, kept with their drawings, composed live, and drawn in Word. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createApp, type App } from '../../main/create-app.ts';
import { inRoot } from '../../scripts/paths.mjs';
import type { Input } from '../../shared/ipc/contract.ts';
import { typedText } from '../../shared/annotations/annotation.ts';
import { bundleWorker } from './bundle-worker.ts';
import { readHere } from './read-here.ts';
import { countingIds, temporaryFolder } from './temporary-folder.ts';

let app: App;
let folder: string;
let bookId: string;
let worker: Awaited<ReturnType<typeof bundleWorker>>;

beforeAll(async () => {
  worker = await bundleWorker('main/export/export-worker.ts');
});

afterAll(() => worker.remove());

/** One white pixel. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg==',
  'base64',
);
const SVG = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="720" height="300"/>');
const picture: Input<'books.add-page'>['page'] = {
  kind: 'picture',
  title: 'Documents & deadlines',
  description: 'Four documents by date, and 12 deadlines.',
  caption: '2 documents have no date.',
  language: 'en',
  table: { head: ['Date', 'What'], rows: [['April 19, 2024', '“Mid-year” review']] },
  svg: new Uint8Array(SVG),
  png: new Uint8Array(PNG),
  width: 720,
  height: 300,
};

async function start(): Promise<App> {
  return createApp({
    dataFolder: inRoot('data'),
    exportWorker: worker.file,
    reader: readHere,
    now: () => new Date('2026-11-22T10:00:00Z'),
    createId: countingIds(),
    language: () => 'en',
    userName: () => 'Ana',
    workspaceFolder: folder,
  });
}

beforeEach(async () => {
  folder = await temporaryFolder();
  app = await start();
  await app.importLibrary();
  const cover = { title: 'Trip', event: '', principal: '', preparedBy: '', date: null };
  bookId = (await app.handlers['books.create'](cover)).id;
});

afterEach(() => app.close());

async function changedPage(): Promise<Input<'books.add-page'>['page']> {
  const documents = await app.handlers['changes.documents'](null);
  const idOf = (fileName: string) => documents.find((one) => one.fileName.includes(fileName))?.id ?? '';
  return { kind: 'what-changed', from: idOf('2022-04-18'), to: idOf('2022-09-12-fact-sheet') };
}

async function exported(language: 'en' | 'es') {
  const file = path.join(folder, `${language}.docx`);
  await app.exportBook({ id: bookId, language, file });
  const parts = unzipSync(new Uint8Array(await readFile(file)));
  const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  return { parts, document: part('word/document.xml'), notes: part('word/footnotes.xml') };
}

describe('what changed', () => {
  it('is composed with its quotes and sources, and again after the library changed', async () => {
    await app.handlers['books.add-page']({ bookId, page: await changedPage() });
    const read = async () => {
      const { outline } = await app.handlers['books.read']({ id: bookId });
      const [page] = outline.tabs[0]?.pages ?? [];
      return { outline, page: page?.kind === 'what-changed' ? page : null };
    };
    const { outline, page } = await read();
    expect(outline.tabs[0]?.title).toBe('Overview');
    expect(page?.title).toBe('What changed: Apr 18, 2022 to Sep 12, 2022');
    expect(outline.sources.map(({ date }) => date)).toEqual(['2022-04-18', '2022-09-12']);
    const counts = page?.compared?.groups.map(({ kind, rows }) => [kind, rows.length > 0]);
    expect(counts).toEqual([
      ['added', true],
      ['continued', true],
      ['completed', true],
      ['silent', true],
    ]);
    const { from } = (await changedPage()) as { from: string };
    await app.handlers['trash.move']({ things: [{ kind: 'document', id: from }], confirmed: true });
    expect((await read()).page?.compared).toBeNull();
  });

  it('stands in the Word file as tables with head rows and notes to both sources, in both languages', async () => {
    await app.handlers['books.add-page']({ bookId, page: await changedPage() });
    const english = await exported('en');
    expect(english.document).toContain('Reported as done (1)');
    expect(english.document).toContain('will launch a regional block of Small Business Development Centers');
    expect(english.document).toContain('Not mentioned since April 18, 2022');
    expect(english.document.match(/<w:tblHeader\/>/g)).toHaveLength(4);
    expect(english.notes.match(/FACT SHEET|Mid-Year/gi)?.length).toBeGreaterThan(1);
    const spanish = await exported('es');
    expect(spanish.document).toContain('Reportado como cumplido (1)');
    expect(spanish.document).toContain('Sin mención desde el 18 de abril de 2022');
  });

  it('carries nothing that is private', async () => {
    const { rows } = await app.handlers['initiatives.search']({
      text: 'Small Business Development Centers',
      pillars: [],
      documentIds: [],
      withDuplicates: false,
    });
    await app.handlers['annotations.add']({
      initiativeId: rows[0]?.id ?? '',
      kind: 'note',
      visibility: 'private',
      ...typedText('Nobody believes that this was launched.'),
    });
    await app.handlers['books.add-page']({ bookId, page: await changedPage() });
    const { document, notes } = await exported('en');
    expect(document + notes).not.toContain('Nobody believes');
  });
});

describe('a picture', () => {
  it('is kept by the hashes of its drawings, undone as one step, and there again after a restart', async () => {
    const { tabs } = await app.handlers['books.add-page']({ bookId, page: picture });
    const sha256 = createHash('sha256').update(PNG).digest('hex');
    expect(tabs[0]?.pages[0]).toMatchObject({ kind: 'picture', png: sha256 });
    expect(await readFile(path.join(folder, 'originals', sha256))).toEqual(PNG);
    await app.handlers['history.undo'](null);
    expect(
      (await app.handlers['books.read']({ id: bookId })).book.tabs.flatMap(({ pages }) => pages),
    ).toEqual([]);
    await app.handlers['history.redo'](null);
    await app.close();
    app = await start();
    expect((await app.handlers['books.read']({ id: bookId })).book.tabs[0]?.pages).toHaveLength(1);
  });

  it('stands in the Word file with its words, its table and the very bytes', async () => {
    await app.handlers['books.add-page']({ bookId, page: picture });
    const { parts, document } = await exported('en');
    expect(Buffer.from(parts['word/media/picture1.png'] ?? [])).toEqual(PNG);
    expect(document).toContain('descr="Four documents by date, and 12 deadlines."');
    expect(document).toContain('Documents &amp; deadlines');
    expect(document).toContain('“Mid-year” review');
  });

  it('that is none is refused', async () => {
    const page = { ...picture, png: new Uint8Array(Buffer.from('GIF89a')) };
    await expect(app.handlers['books.add-page']({ bookId, page })).rejects.toMatchObject({
      code: 'bad-request',
    });
    expect((await app.handlers['books.read']({ id: bookId })).book.tabs).toHaveLength(4);
  });
});
