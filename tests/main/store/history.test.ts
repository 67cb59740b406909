/** Earlier versions of books and annotations: kept, told in words, brought back, and no hindrance when they are spoiled. */
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { App } from '../../../main/create-app.ts';
import { HistoryKeeper } from '../../../main/store/history/history-keeper.ts';
import { openWorkspace } from '../../../main/store/open-workspace.ts';
import { createBook } from '../../../shared/book/edit-book.ts';
import { countingIds, temporaryFolder } from '../temporary-folder.ts';
import { cover, fill, start, things, type Running } from '../trash/workspace-for-trash.ts';
import { SimulatedDisk } from './simulated-disk.ts';
import { typedText } from '../../../shared/annotations/annotation.ts';
import { richTextOf } from '../../../shared/annotations/rich-text.ts';

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
  running = await start(running.folder, running.clock);
  app = running.app;
}

async function later<T>(work: () => Promise<T> | T, minutes = 1): Promise<T> {
  running.clock.now += minutes * 60_000;
  return await work();
}

const versions = async (kind: 'book' | 'annotation', id: string) =>
  (await app.handlers['versions.list']({ kind, id })).versions;
const inWords = async (kind: 'book' | 'annotation', id: string) =>
  (await versions(kind, id)).map(({ changes }) =>
    changes.map(({ code, count }) => `${code} ${String(count)}`),
  );
const edit = (text: string, visibility: 'private' | 'shared' = 'private') =>
  app.handlers['annotations.edit']({ id: filled.own.id, kind: 'note', visibility, ...typedText(text) });
const folderOf = (...names: string[]) => path.join(running.folder, 'workspace', 'history', ...names);

describe('the history of a book', () => {
  it('says in words what each version changed, with author and time, newest first, also after a restart', async () => {
    const { handlers } = app;
    const { id } = filled.book;
    await later(() =>
      handlers['books.edit-cover']({ ...cover, id, title: 'Trip to Mexico', event: 'Summit' }),
    );
    const { book } = await handlers['books.read']({ id });
    const card = book.tabs.flatMap((tab) => tab.cards)[0];
    const tab = book.tabs.find(({ cards }) => cards.length === 0);
    await later(() =>
      handlers['books.move-card']({ bookId: id, cardId: card?.id ?? '', tabId: tab?.id ?? '', index: 0 }),
    );
    await later(() => handlers['books.rename-card']({ bookId: id, cardId: card?.id ?? '', title: 'Lanes' }));
    await later(() => handlers['books.remove-card']({ bookId: id, cardId: card?.id ?? '' }));
    await later(() => handlers['books.trash']({ id }));
    await restart();
    expect(await inWords('book', id)).toEqual([
      ['trashed 1'],
      ['cards-removed 1'],
      ['cards-renamed 1'],
      ['cards-moved 1'],
      ['title 1', 'cover 1'],
      ['cards-added 1', 'tabs 1'],
      ['first 1'],
    ]);
    expect((await versions('book', id))[0]).toMatchObject({ author: 'Ana', at: '2026-11-22T10:05:00.000Z' });
  });

  it('shows a version with the titles of its cards, and returns to it as one change that undo takes back', async () => {
    const { handlers } = app;
    const { id } = filled.book;
    const { book } = await handlers['books.read']({ id });
    const card = book.tabs.flatMap((tab) => tab.cards)[0];
    await later(() => handlers['books.remove-card']({ bookId: id, cardId: card?.id ?? '' }));
    await later(() => handlers['books.edit-cover']({ ...cover, id, title: 'Other' }));
    const withCard = (await versions('book', id))[2];
    const address = { kind: 'book', id, version: withCard?.version ?? '' } as const;
    const content = await handlers['versions.read'](address);
    expect(content).toMatchObject({ kind: 'book', book: { title: 'Trip' } });
    expect(content.kind === 'book' && Object.values(content.cardTitles)[0]).toContain('CBP and SAT');
    expect(await handlers['versions.restore'](address)).toEqual({ cardsLeftOut: 0 });
    const restored = (await handlers['books.read']({ id })).book;
    expect(restored).toMatchObject({ title: 'Trip', tabs: book.tabs });
    expect((await handlers['history.read'](null)).undo).toBe('return to an earlier version of “Trip”');
    await handlers['history.undo'](null);
    expect((await handlers['books.read']({ id })).book.title).toBe('Other');
  });

  it('leaves out cards whose document was deleted for good since, and says how many', async () => {
    const { handlers } = app;
    const { id } = filled.book;
    const card = (await handlers['books.read']({ id })).book.tabs.flatMap((tab) => tab.cards)[0];
    await later(() => handlers['books.remove-card']({ bookId: id, cardId: card?.id ?? '' }));
    await handlers['trash.move']({ things: things('document', filled.ports), confirmed: true });
    await handlers['trash.delete']({ things: things('document', filled.ports), confirmed: true });
    const withCard = (await versions('book', id))[1];
    const address = { kind: 'book', id, version: withCard?.version ?? '' } as const;
    expect(await handlers['versions.restore'](address)).toEqual({ cardsLeftOut: 1 });
    expect((await handlers['books.read']({ id })).outline.tabs).toEqual([]);
  });

  it('begins with what was there before versions were kept', async () => {
    const { id } = filled.book;
    await running.app.close();
    await rm(folderOf(), { recursive: true });
    running = await start(running.folder, running.clock);
    app = running.app;
    expect(await versions('book', id)).toEqual([]);
    await later(() => app.handlers['books.edit-cover']({ ...cover, id, title: 'Other' }));
    expect(await inWords('book', id)).toEqual([['title 1'], ['first 1']]);
  });
});

describe('the history of an annotation', () => {
  it('keeps each text and brings it back; who may see it stays as it is', async () => {
    const { id } = filled.shared;
    const change = (text: string, visibility: 'private' | 'shared') =>
      later(() => app.handlers['annotations.edit']({ id, kind: 'note', visibility, ...typedText(text) }));
    await change('Thank them warmly.', 'shared');
    await change('Do not thank them.', 'private');
    expect(await inWords('annotation', id)).toEqual([
      ['text 1', 'private 1'],
      ['text 1', 'kind 1'],
      ['first 1'],
    ]);
    const [, , first] = await versions('annotation', id);
    await app.handlers['versions.restore']({ kind: 'annotation', id, version: first?.version ?? '' });
    const { annotations } = await app.handlers['initiatives.read']({ id: filled.initiativeId });
    expect(annotations.find((one) => one.id === id)).toMatchObject({
      body: richTextOf('Thank them for the lanes.'),
      kind: 'talking-point',
      visibility: 'private',
    });
  });

  it('does not grow by changes of its neighbours', async () => {
    await later(() => edit('Changed'));
    expect(await versions('annotation', filled.own.id)).toHaveLength(2);
    expect(await versions('annotation', filled.shared.id)).toEqual([]);
  });

  it('refuses what is no version of it, as a name that leads elsewhere', async () => {
    await later(() => edit('Changed'));
    expect(await versions('annotation', filled.own.id)).toHaveLength(2);
    await writeFile(folderOf('annotations', '2026-11-22T10-00-00.000Z-0001.json'), '{}');
    for (const version of ['../2026-11-22T10-00-00.000Z-0001.json', 'nothing', '']) {
      await expect(
        app.handlers['versions.read']({ kind: 'annotation', id: filled.own.id, version }),
      ).rejects.toMatchObject({ code: 'version-not-found' });
    }
  });
});

describe('version files', () => {
  const files = async (id: string) => (await readdir(folderOf('annotations', id))).sort();

  it('can be read by a person', async () => {
    await later(() => edit('Changed'));
    await restart();
    const [name] = await files(filled.own.id);
    const text = await readFile(folderOf('annotations', filled.own.id, name ?? ''), 'utf8');
    expect(text).toContain('"text": "Ask who pays."');
    expect(text.split('\n').length).toBeGreaterThan(10);
  });

  it.each([
    ['cut short', (text: string) => text.slice(0, 200)],
    ['changed', (text: string) => text.replace('who pays', 'who paid')],
    ['of another thing', (text: string) => text.replace('"kind": "annotation"', '"kind": "book"')],
    ['empty', () => ''],
  ])('that are %s are set aside and said, and nothing else is hindered', async (_, spoil) => {
    await later(() => edit('Second'));
    await later(() => edit('Third'));
    await restart();
    const [first = '', second = ''] = await files(filled.own.id);
    const file = folderOf('annotations', filled.own.id, first);
    const spoiled = spoil(await readFile(file, 'utf8'));
    await writeFile(file, spoiled);
    const listed = await app.handlers['versions.list']({ kind: 'annotation', id: filled.own.id });
    const aside = first.replace('json', 'damaged-1');
    expect(listed.setAside).toEqual([aside]);
    expect(listed.versions).toHaveLength(2);
    expect(listed.versions[1]?.version).toBe(second);
    expect(await readFile(folderOf('annotations', filled.own.id, aside), 'utf8')).toBe(spoiled);
    await later(() => edit('Fourth'));
    expect(await versions('annotation', filled.own.id)).toHaveLength(3);
  });

  it('go when their annotation was deleted for good and undo cannot bring it back', async () => {
    const own = things('annotation', filled.own.id);
    const { id, kind, visibility } = filled.shared;
    await app.handlers['annotations.edit']({ id, kind, visibility, ...typedText('Changed') });
    await app.handlers['trash.move']({ things: own, confirmed: true });
    await app.handlers['trash.delete']({ things: own, confirmed: true });
    await restart();
    expect(await files(filled.own.id)).not.toEqual([]);
    for (let count = 0; count < 210; count += 1) {
      await app.handlers['books.edit-cover']({
        ...filled.book,
        title: `T${String(count)}`,
        event: String(count),
      });
    }
    await restart();
    expect(await files(filled.own.id)).toEqual([]);
    expect(await files(filled.shared.id)).not.toEqual([]);
  });
});

describe('a disk that takes no versions', () => {
  it('lets every change through all the same, and gets the versions when it takes files again', async () => {
    const folder = await temporaryFolder();
    const disk = new SimulatedDisk();
    const now = () => new Date('2026-11-22T10:00:00Z');
    const workspace = await openWorkspace(folder, { now, createId: countingIds(), files: disk.files });
    const keeper = new HistoryKeeper(workspace, { now, userName: () => 'Ana' });
    const book = createBook(cover, { author: 'Ana', now: now().toISOString() }, countingIds());
    const setTitle = (title: string) =>
      workspace.change((transaction) => {
        transaction.put('books', book.id, { ...book, title });
      });
    for (let at = 1; at <= 12; at += 1) {
      const before = disk.calls;
      await setTitle(`Title ${String(at)}`);
      const saved = disk.calls;
      expect(saved - before).toBeLessThan(12);
      disk.fault = (call) => (call === saved + at ? { code: 'ENOSPC', isCutShort: true } : null);
      await keeper.keep();
      disk.fault = null;
    }
    await keeper.keep();
    const kept = disk.names().filter((name) => /history\/books\/[^/]+\/[^/]+\.json$/.test(name));
    expect(kept).toHaveLength(12);
    expect(workspace.get('books', book.id)?.title).toBe('Title 12');
    await workspace.close();
  });
});
