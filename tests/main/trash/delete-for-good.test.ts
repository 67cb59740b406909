/** Deleting for good: what is refused, what goes with it, and what stays behind until undo cannot bring it back. */
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { App } from '../../../main/create-app.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import {
  everything,
  fill,
  importText,
  ROADS,
  sheet,
  start,
  things,
  type Running,
} from './workspace-for-trash.ts';

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
const remove = (...asked: ReturnType<typeof things>) =>
  app.handlers['trash.delete']({ things: asked, confirmed: true });
const list = () => app.handlers['trash.list'](null);
const titles = async () => (await app.handlers['documents.list'](null)).map(({ title }) => title);
const found = async (text: string) =>
  (await app.handlers['initiatives.search']({ ...everything, text })).rows.length;
const originals = () => readdir(path.join(running.folder, 'workspace', 'originals'));
const undoName = async () => (await app.handlers['history.read'](null)).undo;

describe('deleting for good', () => {
  it('takes only what is in the trash', async () => {
    await expect(remove(...things('book', filled.book.id))).rejects.toMatchObject({ code: 'not-in-trash' });
    await expect(remove(...things('document', filled.roads))).rejects.toMatchObject({ code: 'not-in-trash' });
    await expect(remove(...things('annotation', filled.own.id))).rejects.toMatchObject({
      code: 'not-in-trash',
    });
  });

  it('refuses a document that a book quotes, naming both, also a book in the trash', async () => {
    await move(...things('document', filled.ports), ...things('book', filled.book.id));
    await expect(remove(...things('document', filled.ports))).rejects.toMatchObject({
      code: 'document-quoted',
      details: { title: 'Fact sheet: Ports', book: 'Trip' },
    });
    await remove(...things('document', filled.ports), ...things('book', filled.book.id));
    expect(await list()).toEqual([]);
    expect(await undoName()).toBe('permanent deletion of 1 document and 1 book');
  });

  it('takes the annotations of a document with it, and undo brings all back', async () => {
    await move(...things('document', filled.ports), ...things('book', filled.book.id));
    await remove(...things('document', filled.ports), ...things('book', filled.book.id));
    const all = { documentId: null, kind: null, visibility: null, inTrash: true };
    expect(await app.handlers['annotations.list'](all)).toEqual([]);
    await app.handlers['history.undo'](null);
    expect(await app.handlers['annotations.list'](all)).toHaveLength(2);
    await app.handlers['history.undo'](null);
    expect(await found('lanes')).toBe(1);
  });

  it('keeps the original as long as undo can bring the document back, and no longer', async () => {
    const before = await originals();
    await move(...things('document', filled.roads));
    await remove(...things('document', filled.roads));
    await restart();
    expect(await originals()).toEqual(before);
    for (let count = 0; count < 210; count += 1) {
      await app.handlers['books.edit-cover']({
        ...filled.book,
        title: `Trip ${String(count)}`,
        event: String(count),
      });
    }
    await restart();
    expect(await originals()).toHaveLength(before.length - 1);
    expect(await readdir(path.join(running.folder, 'workspace'))).not.toContain('deleted.json');
  });

  it('keeps the original of a document that was brought back or imported anew', async () => {
    const before = await originals();
    await move(...things('document', filled.roads));
    await remove(...things('document', filled.roads));
    await importText(running, 'roads.md', sheet('Roads', ROADS));
    for (let count = 0; count < 210; count += 1) {
      await app.handlers['books.edit-cover']({
        ...filled.book,
        title: `Trip ${String(count)}`,
        event: String(count),
      });
    }
    await restart();
    expect(await originals()).toEqual(before);
    expect(await titles()).toContain('Fact sheet: Roads');
  });
});
