/** Documents, annotations and books on their way into the trash and back, on a real workspace. */
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { App } from '../../../main/create-app.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import {
  everything,
  fill,
  importText,
  PORTS,
  ROADS,
  sheet,
  start,
  things,
  type Running,
} from './workspace-for-trash.ts';
import { drawnText } from '../../../shared/book/note-blocks.ts';
import { typedText } from '../../../shared/annotations/annotation.ts';

let running: Running;
let app: App;
let filled: Awaited<ReturnType<typeof fill>>;

beforeEach(async () => {
  running = await start(await temporaryFolder());
  app = running.app;
  filled = await fill(running);
});

afterEach(() => running.app.close());

async function restart(): Promise<void> {
  await running.app.close();
  running.clock.now += 60_000;
  running = await start(running.folder, running.clock);
  app = running.app;
}

const move = (...asked: ReturnType<typeof things>) =>
  app.handlers['trash.move']({ things: asked, confirmed: true });
const restore = (...asked: ReturnType<typeof things>) => app.handlers['trash.restore']({ things: asked });
const remove = (...asked: ReturnType<typeof things>) =>
  app.handlers['trash.delete']({ things: asked, confirmed: true });
const list = () => app.handlers['trash.list'](null);
const titles = async () => (await app.handlers['documents.list'](null)).map(({ title }) => title);
const found = async (text: string) =>
  (await app.handlers['initiatives.search']({ ...everything, text })).rows.length;
const originals = () => readdir(path.join(running.folder, 'workspace', 'originals'));
const undoName = async () => (await app.handlers['history.read'](null)).undo;

describe('a document in the trash', () => {
  it('leaves library, search, facts and counts, and comes back with its annotations', async () => {
    expect(await found('lanes')).toBe(1);
    const facts = await app.handlers['initiatives.facts'](null);
    await move(...things('document', filled.ports));
    expect(await titles()).toEqual(['Fact sheet: Roads']);
    expect(await found('lanes')).toBe(0);
    expect(await app.handlers['initiatives.facts'](null)).not.toEqual(facts);
    await expect(async () => app.handlers['documents.read']({ id: filled.ports })).rejects.toMatchObject({
      code: 'document-in-trash',
    });
    expect(
      await app.handlers['annotations.list']({
        documentId: null,
        kind: null,
        visibility: null,
        inTrash: false,
      }),
    ).toEqual([]);

    await restart();
    expect(await found('lanes')).toBe(0);
    await restore(...things('document', filled.ports));
    expect(await found('lanes')).toBe(1);
    expect((await app.handlers['initiatives.read']({ id: filled.initiativeId })).annotations).toHaveLength(2);
  });

  it('keeps its words in the books that quote it, whose cards are marked; its annotations leave them', async () => {
    const cardOf = async () => {
      const { outline, cardsFromTrash } = await app.handlers['books.read']({ id: filled.book.id });
      const card = outline.tabs[0]?.cards[0];
      const text = card?.quotations[0]?.runs.map((run) => run.text).join('');
      return {
        text,
        points: card?.talkingPoints.map(drawnText),
        isMarked: cardsFromTrash.includes(card?.id ?? ''),
      };
    };
    const points = ['Thank them for the lanes.'];
    expect(await cardOf()).toEqual({ text: PORTS, points, isMarked: false });
    await move(...things('document', filled.ports));
    expect(await cardOf()).toEqual({ text: PORTS, points: [], isMarked: true });
    await restore(...things('document', filled.ports));
    expect(await cardOf()).toEqual({ text: PORTS, points, isMarked: false });
  });

  it('takes no new annotations and goes into no book', async () => {
    await move(...things('document', filled.ports));
    const { initiativeId, book } = filled;
    const draft = { initiativeId, kind: 'note', visibility: 'private', ...typedText('x') } as const;
    const refused = { code: 'document-in-trash' };
    await expect(app.handlers['annotations.add'](draft)).rejects.toMatchObject(refused);
    const adding = { bookId: book.id, initiativeIds: [initiativeId], place: null };
    await expect(app.handlers['books.add-initiatives'](adding)).rejects.toMatchObject(refused);
    expect(await app.handlers['initiatives.read']({ id: initiativeId })).toMatchObject({
      isInTrash: true,
      annotations: [],
    });
  });

  it('comes back when its very bytes are imported again, which is said', async () => {
    await move(...things('document', filled.ports));
    const before = await originals();
    const [result] = await app.importFiles([path.join(running.folder, 'ports.md')]);
    expect(result).toMatchObject({
      ok: true,
      documentId: filled.ports,
      warnings: [expect.stringContaining('was in the trash')],
    });
    expect(await titles()).toHaveLength(2);
    expect(await originals()).toEqual(before);
    expect(await undoName()).toBe('return of 1 document from the trash');
    await app.handlers['history.undo'](null);
    expect(await titles()).toHaveLength(1);
  });

  it('is no match for a new text', async () => {
    await move(...things('document', filled.ports));
    const result = await importText(running, 'ports-again.md', sheet('Ports', PORTS, ROADS));
    expect(result.duplicateOf).toBeNull();
    expect(result.decision).toBe('new');
  });

  it('leaves its place to a further source of its text, as long as it is there', async () => {
    const text = sheet(
      'Long',
      ...Array.from({ length: 6 }, (_, at) => `${PORTS} ${ROADS} Number ${String(at)}.`),
    );
    const main = await importText(running, 'long.md', text);
    const further = await importText(running, 'copy.txt', `${text}\n`);
    expect(further.duplicateOf).toBe(main.documentId);
    const duplicates = async () =>
      (await app.handlers['documents.list'](null)).map(({ id, duplicateOf }) => [id, duplicateOf]);
    expect(await found('Number')).toBe(6);
    await move(...things('document', main.documentId));
    expect(await duplicates()).toContainEqual([further.documentId, null]);
    expect(await found('Number')).toBe(6);
    await restore(...things('document', main.documentId));
    expect(await duplicates()).toContainEqual([further.documentId, main.documentId]);

    await move(...things('document', main.documentId));
    await remove(...things('document', main.documentId));
    expect(await duplicates()).toContainEqual([further.documentId, null]);
    const { initiatives } = await app.handlers['documents.read']({ id: further.documentId });
    expect(initiatives.map(({ sameAs }) => sameAs)).toEqual(Array(6).fill(null));
    await app.handlers['history.undo'](null);
    expect(await duplicates()).toContainEqual([further.documentId, null]);
    await restore(...things('document', main.documentId));
    expect(await duplicates()).toContainEqual([further.documentId, main.documentId]);
  });
});

describe('the guard', () => {
  it('asks before a document goes to which annotations and cards are attached, with exact counts', async () => {
    const asked = { things: things('document', filled.ports), confirmed: false };
    await expect(app.handlers['trash.move'](asked)).rejects.toMatchObject({
      code: 'confirm-deletion',
      details: {
        what: expect.stringMatching(
          /^1 document would go to the trash\. 2 annotations go with it\. 1 card of your books quotes it/,
        ) as string,
      },
    });
    expect(await titles()).toHaveLength(2);
  });

  it('lets a document go to which nothing is attached', async () => {
    await app.handlers['trash.move']({ things: things('document', filled.roads), confirmed: false });
    expect(await titles()).toEqual(['Fact sheet: Ports']);
  });

  it('asks before more than ten things go', async () => {
    const books: string[] = [];
    for (let count = 0; count < 11; count += 1) {
      books.push((await app.handlers['books.create']({ ...filled.book, title: `Book ${String(count)}` })).id);
    }
    await expect(
      app.handlers['trash.move']({ things: things('book', ...books), confirmed: false }),
    ).rejects.toMatchObject({
      code: 'confirm-deletion',
      details: { what: '11 books would go to the trash.' },
    });
    const ten = { things: things('book', ...books.slice(0, 10)), confirmed: false };
    expect(await app.handlers['trash.move'](ten)).toEqual({ document: 0, annotation: 0, book: 10 });
    expect(await undoName()).toBe('deletion of 10 books');
  });

  it('asks before anything is deleted for good', async () => {
    await move(...things('book', filled.book.id));
    await expect(
      app.handlers['trash.delete']({ things: things('book', filled.book.id), confirmed: false }),
    ).rejects.toMatchObject({ code: 'confirm-deletion' });
    expect(await list()).toHaveLength(1);
  });
});

describe('the trash', () => {
  it('lists what is in it with when, by whom and what it belonged to, newest first', async () => {
    await move(...things('annotation', filled.own.id));
    running.clock.now += 1000;
    await move(...things('document', filled.ports), ...things('book', filled.book.id));
    const items = await list();
    expect(items.map(({ kind }) => kind)).toEqual(['document', 'book', 'annotation']);
    expect(items[0]).toMatchObject({ trashedBy: 'Ana', annotationCount: 1, quotedBy: [] });
    expect(items[1]).toMatchObject({ title: 'Trip', cardCount: 1, trashedAt: '2026-11-22T10:00:01.000Z' });
    expect(items[2]).toMatchObject({ title: 'Ask who pays.', belongsTo: { document: 'Fact sheet: Ports' } });
  });

  it('takes several at once and gives them back in one undo', async () => {
    await move(...things('document', filled.roads), ...things('annotation', filled.own.id, filled.shared.id));
    expect(await undoName()).toBe('deletion of 1 document and 2 annotations');
    await app.handlers['history.undo'](null);
    expect(await list()).toEqual([]);
  });

  it('holds an annotation back whose document is in the trash, and gives both back together', async () => {
    await move(...things('annotation', filled.own.id));
    await move(...things('document', filled.ports));
    await expect(restore(...things('annotation', filled.own.id))).rejects.toMatchObject({
      code: 'document-in-trash',
      details: { title: 'Fact sheet: Ports' },
    });
    await restore(...things('annotation', filled.own.id), ...things('document', filled.ports));
    expect(await list()).toEqual([]);
  });

  it('leaves alone what is in it already, and names what is not there', async () => {
    await move(...things('book', filled.book.id));
    expect(await move(...things('book', filled.book.id))).toEqual({ document: 0, annotation: 0, book: 0 });
    await expect(move(...things('book', 'nobody'))).rejects.toMatchObject({ code: 'book-not-found' });
    await expect(move(...things('annotation', 'nobody'))).rejects.toMatchObject({
      code: 'annotation-not-found',
    });
    await expect(move(...things('document', 'nobody'))).rejects.toMatchObject({ code: 'document-not-found' });
  });
});
