/** Files that another program changes, adds or removes while the workspace is open: taken in, told of, never written over. */
import { mkdir, readFile, readdir, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { openUndoStack, type UndoStack } from '../../../main/store/undo-stack.ts';
import { openWorkspace } from '../../../main/store/open-workspace.ts';
import type { News } from '../../../main/store/outside.ts';
import { sealRecord } from '../../../main/store/seal-record.ts';
import type { Workspace } from '../../../main/store/workspace.ts';
import type { Book } from '../../../shared/book/book.ts';
import { createBook } from '../../../shared/book/edit-book.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const now = () => new Date('2026-11-22T10:00:00Z');
const context = { now, createId: () => 'id' };

let folder: string;
let workspace: Workspace;
let undo: UndoStack;
let news: News[];

function bookNamed(id: string, title: string): Book {
  const cover = { title, event: '', principal: '', preparedBy: '', date: null };
  return { ...createBook(cover, { author: 'Ana', now: now().toISOString() }, () => 'id'), id };
}

const setTitle = (id: string, title: string) =>
  undo.change('history.cover-edited', (transaction) => {
    transaction.put('books', id, bookNamed(id, title));
  });
const fileOf = (id: string) => join(folder, 'books', `${id}.json`);
const writeUnderneath = (id: string, title: string) =>
  writeFile(fileOf(id), JSON.stringify(sealRecord('books', bookNamed(id, title))));
const titles = () => Object.fromEntries(workspace.list('books').map(({ id, title }) => [id, title]));
const changesTold = () => news.flatMap(({ changes }) => changes.map(({ id }) => id));

beforeEach(async () => {
  folder = await temporaryFolder();
  workspace = await openWorkspace(folder, context);
  undo = await openUndoStack(workspace);
  news = [];
  workspace.outside.onNews((told) => void news.push(told));
  await setTitle('a', 'A');
  await setTitle('b', 'B');
  return () => workspace.close();
});

describe('a file that was changed underneath', () => {
  it('is taken in when it is noticed, and told of', async () => {
    await writeUnderneath('a', 'theirs');
    await writeUnderneath('c', 'new');
    const before = workspace.revision();

    await workspace.outside.look();

    expect(titles()).toEqual({ a: 'theirs', b: 'B', c: 'new' });
    expect(changesTold().sort()).toEqual(['a', 'c']);
    expect(workspace.revision()).toBeGreaterThan(before);
  });

  it('is not written over: the change is refused, the other version shown, and the next change goes', async () => {
    await writeUnderneath('a', 'theirs');

    await expect(setTitle('a', 'ours')).rejects.toMatchObject({ code: 'changed-underneath' });
    expect(await readFile(fileOf('a'), 'utf8')).toContain('theirs');
    expect(titles()).toEqual({ a: 'theirs', b: 'B' });
    expect(changesTold()).toEqual(['a']);

    await setTitle('a', 'ours');
    expect(titles()).toEqual({ a: 'ours', b: 'B' });
  });

  it('refuses all of a change of several files, and leaves nothing beside them', async () => {
    await writeUnderneath('b', 'theirs');
    const both = workspace.change((transaction) => {
      transaction.put('books', 'a', bookNamed('a', 'ours'));
      transaction.put('books', 'b', bookNamed('b', 'ours'));
    });
    await expect(both).rejects.toMatchObject({ code: 'changed-underneath' });
    expect(titles()).toEqual({ a: 'A', b: 'theirs' });
    expect((await readdir(join(folder, 'books'))).sort()).toEqual(['a.json', 'b.json']);
  });

  it('is not written over when it came into being underneath', async () => {
    await writeUnderneath('c', 'theirs');
    await expect(setTitle('c', 'ours')).rejects.toMatchObject({ code: 'changed-underneath' });
    expect(titles()).toMatchObject({ c: 'theirs' });
  });

  it('does not hinder when only its times were touched, or the same was written again', async () => {
    await utimes(fileOf('a'), new Date(), new Date());
    await setTitle('a', 'A2');
    await writeFile(fileOf('b'), await readFile(fileOf('b')));
    await setTitle('b', 'B2');
    expect(titles()).toEqual({ a: 'A2', b: 'B2' });
    expect(news).toEqual([]);
  });

  it('takes undo steps away that would write over it, and leaves the others', async () => {
    await setTitle('b', 'B2');
    await writeUnderneath('a', 'theirs');
    await workspace.outside.look();

    while (undo.names().undo !== null) await undo.undo();

    expect(titles()).toEqual({ a: 'theirs' });
  });

  it('and is damaged stays as it was here, cannot be written to, and is taken in once it is whole', async () => {
    const whole = JSON.stringify(sealRecord('books', bookNamed('a', 'theirs')));
    await writeFile(fileOf('a'), whole.slice(0, 40));
    await workspace.outside.look();
    expect(titles()).toEqual({ a: 'A', b: 'B' });
    expect(workspace.unreadFiles()).toEqual([{ file: fileOf('a'), refusal: 'not-json' }]);
    await expect(setTitle('a', 'ours')).rejects.toMatchObject({ code: 'store-file-unread' });

    await writeFile(fileOf('a'), whole);
    await workspace.outside.look();
    expect(titles()).toEqual({ a: 'theirs', b: 'B' });
    expect(workspace.unreadFiles()).toEqual([]);
  });
});

describe('files that were removed underneath', () => {
  it('are taken out of view when they are few, and told of', async () => {
    await rm(fileOf('a'));
    await workspace.outside.look();
    expect(titles()).toEqual({ b: 'B' });
    expect(news).toMatchObject([{ changes: [{ id: 'a', after: undefined }], access: null }]);
  });

  it('refuse a change of what is gone', async () => {
    await rm(fileOf('a'));
    await expect(setTitle('a', 'ours')).rejects.toMatchObject({ code: 'changed-underneath' });
    expect(titles()).toEqual({ b: 'B' });
  });

  it('stay in view when they are many, nothing is written until they are back', async () => {
    for (const id of ['c', 'd', 'e', 'f', 'g']) await setTitle(id, id);
    const all = titles();
    const away = join(folder, 'away');
    await rename(join(folder, 'books'), away);
    await mkdir(join(folder, 'books'));

    await workspace.outside.look();

    expect(titles()).toEqual(all);
    expect(workspace.access()).toEqual({ mode: 'gone', folder, missing: 7 });
    await expect(setTitle('z', 'Z')).rejects.toMatchObject({ code: 'workspace-gone' });

    await rm(join(folder, 'books'), { recursive: true });
    await rename(away, join(folder, 'books'));
    await workspace.outside.lookAtLock();
    expect(workspace.access()).toEqual({ mode: 'writing' });
    await setTitle('z', 'Z');
    expect(titles()).toEqual({ ...all, z: 'Z' });
  });
});
