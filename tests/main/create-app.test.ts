/** The handlers that window and command line share, on a real workspace with the shipped library. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inRoot } from '../../scripts/paths.mjs';
import { createApp, type App } from '../../main/create-app.ts';
import { readHere } from './read-here.ts';
import { countingIds, temporaryFolder } from './temporary-folder.ts';
import { typedText } from '../../shared/annotations/annotation.ts';
import { drawnText } from '../../shared/book/note-blocks.ts';
import { richTextOf } from '../../shared/annotations/rich-text.ts';

let app: App;
let language: 'en' | 'es' = 'en';

const options = {
  dataFolder: inRoot('data'),
  exportWorker: inRoot('out/export-worker.cjs'),
  reader: readHere,
  now: () => new Date('2026-11-22T10:00:00Z'),
  createId: countingIds(),
  language: () => language,
  userName: () => 'Ana',
};

beforeEach(async () => {
  language = 'en';
  app = await createApp({ ...options, workspaceFolder: await temporaryFolder() });
  await app.importLibrary();
});

afterEach(() => app.close());

const everything = { text: '', pillars: [], documentIds: [], withDuplicates: false };
const cover = { title: 'Trip', event: '', principal: '', preparedBy: '', date: null };

async function firstInitiative(text: string): Promise<string> {
  const { rows } = await app.handlers['initiatives.search']({ ...everything, text });
  return rows[0]?.id ?? '';
}

describe('the library', () => {
  it('lists the shipped documents, newest first, and says which repeats another', async () => {
    const documents = await app.handlers['documents.list'](null);
    expect(documents.map((document) => document.date?.value)).toEqual([
      '2024-04-19',
      '2022-09-12',
      '2022-09-12',
      '2022-09-12',
      '2022-04-18',
    ]);
    expect(documents.filter((document) => document.duplicateOf !== null)).toHaveLength(1);
  });

  it('is completed by the next start when the first was interrupted', async () => {
    const folder = await temporaryFolder();
    const open = () => createApp({ ...options, workspaceFolder: folder });
    const first = await open();
    await first.importFiles([inRoot('data/documents/2022-09-12-fact-sheet.md')]);
    expect(first.hasLibrary()).toBe(false);
    await first.close();
    const second = await open();
    await second.importLibrary();
    expect(second.hasLibrary()).toBe(true);
    expect(await second.handlers['documents.list'](null)).toHaveLength(5);
    await second.close();
  });

  it('takes the same file once', async () => {
    const [result] = await app.importFiles([inRoot('data/documents/2022-09-12-fact-sheet.md')]);
    expect(result).toMatchObject({ ok: true, warnings: [expect.stringContaining('already')] });
    expect(await app.handlers['documents.list'](null)).toHaveLength(5);
  });

  it('explains failures in the language of the user', async () => {
    language = 'es';
    const [result] = await app.importFiles(['/no/such/file.md']);
    expect(result?.ok === false && result.error.message).toContain('No existe el archivo');
  });
});

describe('searching initiatives', () => {
  it('without words shows each once, leaving out the document that repeats another', async () => {
    const { rows, pillarCounts } = await app.handlers['initiatives.search'](everything);
    expect(rows).toHaveLength(90);
    expect(pillarCounts).toEqual({ I: 43, II: 15, III: 7, IV: 22, none: 3 });
  });

  it('narrows by pillar while the counts still tell what the other pillars hold', async () => {
    const { rows, pillarCounts } = await app.handlers['initiatives.search']({
      ...everything,
      pillars: ['III'],
    });
    expect(new Set(rows.map((row) => row.pillar))).toEqual(new Set(['III']));
    expect(pillarCounts['I']).toBe(43);
  });

  it('finds what stands under no pillar', async () => {
    const { rows } = await app.handlers['initiatives.search']({ ...everything, pillars: ['none'] });
    expect(rows.map((row) => row.pillar)).toEqual([null, null, null]);
  });

  it('shows a newly imported document at once', async () => {
    const wanted = { ...everything, text: 'zanahorias' };
    expect((await app.handlers['initiatives.search'](wanted)).rows).toEqual([]);
    const file = path.join(await temporaryFolder(), 'new.md');
    await writeFile(file, '# Fact sheet\n\n## Farms\n\n- Mexico will plant zanahorias in spring.\n');
    await app.importFiles([file]);
    expect((await app.handlers['initiatives.search'](wanted)).rows).toHaveLength(1);
  });
});

describe('annotations', () => {
  it('carry author and time, are counted in the list, and leave it when trashed', async () => {
    const initiativeId = await firstInitiative('wastewater');
    const annotation = await app.handlers['annotations.add']({
      initiativeId,
      kind: 'note',
      visibility: 'private',
      ...typedText('  Ask for the timetable.  '),
    });
    expect(annotation).toMatchObject({
      author: 'Ana',
      body: richTextOf('Ask for the timetable.'),
      trashedAt: null,
    });
    const counts = async () =>
      (await app.handlers['initiatives.search']({ ...everything, text: 'wastewater' })).rows[0]
        ?.annotationCount;
    expect(await counts()).toBe(1);
    await app.handlers['annotations.trash']({ id: annotation.id });
    expect(await counts()).toBe(0);
    await app.handlers['history.undo'](null);
    expect(await counts()).toBe(1);
  });

  it('need text and an initiative that is there', async () => {
    const draft = { kind: 'note', visibility: 'private', ...typedText(' ') } as const;
    const initiativeId = await firstInitiative('wastewater');
    await expect(app.handlers['annotations.add']({ ...draft, initiativeId })).rejects.toMatchObject({
      code: 'annotation-without-text',
    });
    await expect(
      app.handlers['annotations.add']({ ...draft, ...typedText('x'), initiativeId: 'nobody' }),
    ).rejects.toMatchObject({ code: 'initiative-not-found' });
  });
});

describe('books', () => {
  it('leave no step to undo when nothing changed', async () => {
    const book = await app.handlers['books.create'](cover);
    await app.handlers['books.edit-cover']({ ...cover, id: book.id });
    expect((await app.handlers['history.read'](null)).undo).toBe('creation of “Trip”');
  });

  it('show on screen the outline that is exported, without what is private', async () => {
    const initiativeId = await firstInitiative('wastewater');
    const add = (visibility: 'private' | 'shared', text: string) =>
      app.handlers['annotations.add']({
        initiativeId,
        kind: 'talking-point',
        visibility,
        ...typedText(text),
      });
    await add('shared', 'Thank them.');
    await add('private', 'They are late.');
    const book = await app.handlers['books.create'](cover);
    const place = { bookId: book.id, initiativeIds: [initiativeId], place: null };
    expect(await app.handlers['books.add-initiatives'](place)).toEqual({ added: 1 });
    expect(await app.handlers['books.add-initiatives'](place)).toEqual({ added: 0 });

    const { outline } = await app.handlers['books.read']({ id: book.id });

    expect(outline.tabs).toHaveLength(1);
    expect(outline.tabs[0]?.cards[0]?.talkingPoints.map(drawnText)).toEqual(['Thank them.']);
    expect(JSON.stringify(outline)).not.toContain('They are late.');
  });

  it('say what undo and redo would do, in the language of the user', async () => {
    await app.handlers['books.create'](cover);
    language = 'es';
    expect(await app.handlers['history.read'](null)).toEqual({ undo: 'creación de «Trip»', redo: null });
    await app.handlers['history.undo'](null);
    expect(await app.handlers['books.list'](null)).toEqual([]);
    expect(await app.handlers['history.read'](null)).toEqual({ undo: null, redo: 'creación de «Trip»' });
  });

  it('in the trash are neither listed nor read', async () => {
    const book = await app.handlers['books.create'](cover);
    await app.handlers['books.trash']({ id: book.id });
    expect(await app.handlers['books.list'](null)).toEqual([]);
    await expect(app.handlers['books.read']({ id: book.id })).rejects.toThrow('book-not-found');
  });
});
