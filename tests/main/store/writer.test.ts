/** One writer: who reads meanwhile, how the lock passes on, and that one who lost it writes nothing more. */
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openUndoStack } from '../../../main/store/undo-stack.ts';
import { openWorkspace } from '../../../main/store/open-workspace.ts';
import type { Workspace } from '../../../main/store/workspace.ts';
import {
  isStale,
  observe,
  STALE_AFTER_MS,
  type Observation,
} from '../../../main/store/writer/watch-holder.ts';
import { createBook } from '../../../shared/book/edit-book.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const now = () => new Date('2026-11-22T10:00:00Z');
const context = { now, createId: () => 'id' };
const elsewhere = {
  process: 1,
  machine: 'another machine',
  user: 'Luz',
  since: '2026-11-22T09:00:00.000Z',
  renewed: '2026-11-22T09:00:00.000Z',
  token: 'theirs',
};

function setTitle(workspace: Workspace, id: string, title: string): Promise<void> {
  return workspace.change((transaction) => {
    const cover = { title, event: '', principal: '', preparedBy: '', date: null };
    const book = createBook(cover, { author: 'Ana', now: now().toISOString() }, () => 'id');
    transaction.put('books', id, { ...book, id });
  });
}

const titlesOf = (workspace: Workspace) =>
  Object.fromEntries(workspace.list('books').map(({ id, title }) => [id, title]));
const open = (folder: string) => openWorkspace(folder, context);
const openToRead = (folder: string) => openWorkspace(folder, { ...context, whenInUse: 'read-only' });

/** Another machine puts its lock in the place of ours, as it would after ours was not heard of. */
async function takeLockElsewhere(folder: string, holder: object = elsewhere): Promise<void> {
  await writeFile(join(folder, 'lock'), JSON.stringify(holder));
  await rename(join(folder, 'lock'), join(folder, 'workspace.lock'));
}

async function lockedElsewhere(): Promise<string> {
  const folder = await temporaryFolder();
  const workspace = await open(folder);
  await setTitle(workspace, 'a', 'A');
  await workspace.close();
  await takeLockElsewhere(folder);
  return folder;
}

describe('a workspace that another machine has open', () => {
  it('is shown, and every change is refused with the name of who has it', async () => {
    const workspace = await openToRead(await lockedElsewhere());

    expect(titlesOf(workspace)).toEqual({ a: 'A' });
    await expect(setTitle(workspace, 'a', 'B')).rejects.toMatchObject({
      code: 'workspace-read-only',
      details: { machine: 'another machine', user: 'Luz', since: elsewhere.since },
    });
    await expect(workspace.markLibraryImported()).rejects.toMatchObject({ code: 'workspace-read-only' });
    await expect(workspace.beside(() => Promise.resolve())).rejects.toMatchObject({
      code: 'workspace-read-only',
    });
    await workspace.close();
  });

  it('keeps its lock when one who only read it closes', async () => {
    const folder = await lockedElsewhere();
    const workspace = await openToRead(folder);
    await workspace.close();
    expect(JSON.parse(await readFile(join(folder, 'workspace.lock'), 'utf8'))).toEqual(elsewhere);
  });

  it('can be written to as soon as it is closed there, with what was written there', async () => {
    const folder = await temporaryFolder();
    const writer = await open(folder);
    const reader = await openToRead(folder);
    await setTitle(writer, 'a', 'A');
    await reader.outside.lookAtLock();
    expect(reader.access()).toMatchObject({ mode: 'reading', reason: 'in-use', isStale: false });
    await writer.close();

    await reader.outside.lookAtLock();

    expect(reader.access()).toEqual({ mode: 'writing' });
    await setTitle(reader, 'b', 'B');
    expect(titlesOf(reader)).toEqual({ a: 'A', b: 'B' });
    await reader.close();
  });

  it('hands its undo on to the next writer', async () => {
    const folder = await temporaryFolder();
    const writer = await open(folder);
    const theirs = await openUndoStack(writer);
    const reader = await openToRead(folder);
    const mine = await openUndoStack(reader);
    await theirs.change('history.cover-edited', (transaction) => {
      const cover = { title: 'A', event: '', principal: '', preparedBy: '', date: null };
      const book = createBook(cover, { author: 'Ana', now: now().toISOString() }, () => 'id');
      transaction.put('books', 'a', { ...book, id: 'a' });
    });
    await theirs.keep();
    await writer.close();

    await reader.outside.lookAtLock();
    await mine.undo();

    expect(reader.list('books')).toEqual([]);
    await reader.close();
  });

  it('is not taken over while its holder may be alive', async () => {
    const folder = await lockedElsewhere();
    const workspace = await openToRead(folder);
    await workspace.outside.takeOver();
    expect(workspace.access()).toMatchObject({ mode: 'reading', isStale: false });
    expect(JSON.parse(await readFile(join(folder, 'workspace.lock'), 'utf8'))).toEqual(elsewhere);
    await workspace.close();
  });

  it('can be taken over when its holder is not heard of for minutes, and then finishes what was left half done', async () => {
    const folder = await lockedElsewhere();
    const workspace = await openToRead(folder);
    for (let waited = 0; waited <= STALE_AFTER_MS; waited += 10_000) await workspace.writer.look(10_000);
    expect(workspace.access()).toMatchObject({ mode: 'reading', isStale: true });
    await writeFile(join(folder, 'books', 'b.json.1-1.new'), 'never made');

    await workspace.outside.takeOver();

    expect(workspace.access()).toEqual({ mode: 'writing' });
    await setTitle(workspace, 'a', 'B');
    await expect(readFile(join(folder, 'books', 'b.json.1-1.new'))).rejects.toThrow('ENOENT');
    await workspace.close();
  });

  it('is not taken over from a holder who spoke again in the last moment', async () => {
    const folder = await lockedElsewhere();
    const workspace = await openToRead(folder);
    for (let waited = 0; waited <= STALE_AFTER_MS; waited += 10_000) await workspace.writer.look(10_000);
    await takeLockElsewhere(folder, { ...elsewhere, renewed: '2026-11-22T09:05:00.000Z' });

    await workspace.outside.takeOver();

    expect(workspace.access()).toMatchObject({ mode: 'reading' });
    await workspace.close();
  });
});

describe('one whose lock was taken over', () => {
  it('notices before its next write, writes nothing and says who has it', async () => {
    const folder = await temporaryFolder();
    const workspace = await open(folder);
    await setTitle(workspace, 'a', 'A');
    const before = await readFile(join(folder, 'books', 'a.json'), 'utf8');
    await takeLockElsewhere(folder);

    const late = setTitle(workspace, 'a', 'late');

    await expect(late).rejects.toMatchObject({ code: 'lock-lost', details: { user: 'Luz' } });
    expect(await readFile(join(folder, 'books', 'a.json'), 'utf8')).toBe(before);
    expect(titlesOf(workspace)).toEqual({ a: 'A' });
    expect(workspace.access()).toMatchObject({ mode: 'reading', reason: 'lost', holder: { user: 'Luz' } });
    await expect(setTitle(workspace, 'b', 'late')).rejects.toMatchObject({ code: 'lock-lost' });
    await workspace.close();
    expect(JSON.parse(await readFile(join(folder, 'workspace.lock'), 'utf8'))).toEqual(elsewhere);
  });

  it('notices before it writes anything else of its own, such as its undo', async () => {
    const folder = await temporaryFolder();
    const workspace = await open(folder);
    await takeLockElsewhere(folder);
    let isDone = false;
    const beside = workspace.beside(() => Promise.resolve((isDone = true)));
    await expect(beside).rejects.toMatchObject({ code: 'lock-lost' });
    expect(isDone).toBe(false);
    await workspace.close();
  });

  it('goes on when its lock file was only removed and no one else has it', async () => {
    const folder = await temporaryFolder();
    const workspace = await open(folder);
    await rename(join(folder, 'workspace.lock'), join(folder, 'lock'));
    await setTitle(workspace, 'a', 'A');
    await expect(open(folder)).rejects.toMatchObject({ code: 'workspace-in-use' });
    await workspace.close();
  });

  it('refuses to write when the whole folder is gone, and goes on when it is back', async () => {
    const folder = await temporaryFolder();
    const inside = join(folder, 'workspace');
    const workspace = await open(inside);
    await setTitle(workspace, 'a', 'A');
    await rename(inside, join(folder, 'unplugged'));

    await expect(setTitle(workspace, 'a', 'B')).rejects.toMatchObject({ code: 'workspace-gone' });
    expect(workspace.access()).toMatchObject({ mode: 'gone' });
    expect(titlesOf(workspace)).toEqual({ a: 'A' });

    await rename(join(folder, 'unplugged'), inside);
    await workspace.outside.lookAtLock();
    await setTitle(workspace, 'a', 'B');
    expect(titlesOf(workspace)).toEqual({ a: 'B' });
    await workspace.close();
  });
});

describe('watching a holder', () => {
  const watch = (looks: readonly (readonly [string, number])[]) =>
    looks.reduce<Observation | null>((before, [content, elapsed]) => observe(before, content, elapsed), null);

  it('finds it stale after three minutes in which its lock said nothing new', () => {
    const looks = Array.from({ length: 91 }, () => ['same', 2000] as const);
    expect(isStale(watch(looks) ?? { content: '', unchangedMs: 0 })).toBe(true);
    expect(isStale(watch(looks.slice(1)) ?? { content: '', unchangedMs: 0 })).toBe(false);
  });

  it('begins anew with each renewal', () => {
    const looks = Array.from({ length: 300 }, (_, at) => [String(Math.floor(at / 10)), 2000] as const);
    expect(isStale(watch(looks) ?? { content: '', unchangedMs: 0 })).toBe(false);
  });

  it('does not count the sleep of the machine that watches', () => {
    const looks = [
      ['same', 0],
      ['same', 8 * 3_600_000],
      ['same', 2000],
    ] as const;
    expect(isStale(watch(looks) ?? { content: '', unchangedMs: 0 })).toBe(false);
  });
});
