/** Undo across restarts: one file per step, names from an older version, and what becomes of files that are spoiled. */
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openWorkspace } from '../../../main/store/open-workspace.ts';
import { sayStep } from '../../../main/store/step.ts';
import { openUndoStack, type UndoStack } from '../../../main/store/undo-stack.ts';
import type { Workspace } from '../../../main/store/workspace.ts';
import type { Book } from '../../../shared/book/book.ts';
import { createBook } from '../../../shared/book/edit-book.ts';
import { countingIds, temporaryFolder } from '../temporary-folder.ts';
import { SimulatedDisk } from './simulated-disk.ts';

let time = Date.parse('2026-11-22T10:00:00Z');
const context = { now: () => new Date(time), createId: countingIds() };
const cover = { title: 'Trip', event: '', principal: '', preparedBy: '', date: null };
const bookOf = (id: string): Book => ({
  ...createBook(cover, { author: 'Ana', now: '2026-11-22T10:00:00.000Z' }, () => 'tab'),
  id,
});

interface Open {
  workspace: Workspace;
  undo: UndoStack;
}

async function opened(folder: string, disk?: SimulatedDisk): Promise<Open> {
  const workspace = await openWorkspace(folder, disk ? { ...context, files: disk.files } : context);
  return { workspace, undo: await openUndoStack(workspace) };
}

async function closed({ workspace, undo }: Open): Promise<void> {
  await undo.keep();
  await workspace.close();
}

function setTitle(undo: UndoStack, id: string, title: string, isTyping = false): Promise<void> {
  return undo.change({ name: 'history.cover-edited', details: { title }, isTyping }, (transaction) => {
    transaction.put('books', id, { ...(transaction.get('books', id) ?? bookOf(id)), title });
  });
}

function undoName({ undo }: Open): string | null {
  const step = undo.next().undo;
  return step && sayStep(step, 'en');
}

const stepFiles = async (folder: string) =>
  (await readdir(join(folder, 'undo'))).filter((name) => name !== 'index.json').sort();

describe('steps on the disk', () => {
  it('are written once each: a further step leaves the files of the others alone', async () => {
    const folder = await temporaryFolder();
    const disk = new SimulatedDisk();
    const open = await opened(folder, disk);
    for (let count = 0; count < 30; count += 1) await setTitle(open.undo, 'a', 'x'.repeat(200 + count));
    await open.undo.keep();
    const written: string[] = [];
    const write = disk.files.writeSynced;
    disk.files.writeSynced = (file, content) => {
      written.push(`${file.slice(folder.length)} ${content.length > 500 ? 'large' : 'small'}`);
      return write(file, content);
    };
    await setTitle(open.undo, 'a', 'y'.repeat(200));
    written.length = 0;
    await open.undo.keep();
    expect(written).toEqual(['/undo/31.json large', '/undo/index.json.new small']);
    await closed(open);
  });

  it('leave when they are no more to be taken', async () => {
    const folder = await temporaryFolder();
    const open = await opened(folder);
    for (const title of ['A', 'B', 'C']) await setTitle(open.undo, 'a', title);
    await open.undo.keep();
    expect(await stepFiles(folder)).toHaveLength(3);
    await open.undo.undo();
    await open.undo.undo();
    await setTitle(open.undo, 'a', 'D');
    await closed(open);
    expect(await stepFiles(folder)).toHaveLength(2);
  });

  it('keep their names with their counts, in the language of the next run', async () => {
    const folder = await temporaryFolder();
    const first = await opened(folder);
    await first.undo.change(
      { name: 'history.cards-added', details: { card: 3, title: 'Trip' } },
      (transaction) => {
        transaction.put('books', 'a', bookOf('a'));
      },
    );
    await closed(first);
    const second = await opened(folder);
    const step = second.undo.next().undo;
    expect(step && sayStep(step, 'en')).toBe('addition of 3 cards to “Trip”');
    expect(step && sayStep(step, 'es')).toBe('adición de 3 fichas a «Trip»');
    await closed(second);
  });

  it.each([
    ['is missing', (file: string) => rm(file)],
    ['is cut short', async (file: string) => writeFile(file, (await readFile(file, 'utf8')).slice(0, 100))],
    [
      'was changed',
      async (file: string) => writeFile(file, (await readFile(file, 'utf8')).replace('"B"', '"Z"')),
    ],
  ])('of which one %s are believed only behind it', async (_, spoil) => {
    const folder = await temporaryFolder();
    const first = await opened(folder);
    for (const title of ['A', 'B', 'C', 'D']) await setTitle(first.undo, 'a', title);
    await closed(first);
    await spoil(join(folder, 'undo', '2.json'));
    const second = await opened(folder);
    await second.undo.undo();
    await second.undo.undo();
    expect(second.workspace.get('books', 'a')?.title).toBe('B');
    await expect(second.undo.undo()).rejects.toMatchObject({ code: 'nothing-to-undo' });
    await setTitle(second.undo, 'a', 'E');
    await closed(second);
    const third = await opened(folder);
    expect(undoName(third)).toBe('edit of the cover of “E”');
    await closed(third);
  });

  it('lead back, as far as they are there, whichever call of the disk failed and the power after it', async () => {
    const failing = async (at: number): Promise<{ calls: number; back: string[] }> => {
      const folder = await temporaryFolder();
      const disk = new SimulatedDisk();
      const open = await opened(folder, disk);
      for (const title of ['A', 'B']) await setTitle(open.undo, 'a', title);
      await open.undo.keep();
      await setTitle(open.undo, 'a', 'C');
      const before = disk.calls;
      disk.fault = (call) => (call - before >= at ? { code: 'EIO', isCutShort: true } : null);
      await open.undo.keep();
      const calls = disk.calls - before;
      const left = disk.afterPowerCut(0.5);
      disk.fault = null;
      await open.workspace.close();
      const next = await opened(folder, left);
      const back = [next.workspace.get('books', 'a')?.title ?? ''];
      while (next.undo.names().undo !== null) {
        await next.undo.undo();
        back.push(next.workspace.get('books', 'a')?.title ?? '');
      }
      await closed(next);
      return { calls, back };
    };
    const { calls, back } = await failing(Number.POSITIVE_INFINITY);
    expect(back).toEqual(['C', 'B', 'A', '']);
    for (let at = 1; at <= calls; at += 1) {
      const way = (await failing(at)).back;
      expect(['C', 'C B A ']).toContain(way.join(' '));
    }
  });
});

describe('the one file of an older version', () => {
  const step = (name: string, before: unknown, after: unknown) => ({
    name,
    changes: [{ table: 'books', id: 'a', ...(before ? { before } : {}), ...(after ? { after } : {}) }],
  });

  it('is read with its records of an older form, told by today’s names, and gives way to the folder', async () => {
    const folder = await temporaryFolder();
    const first = await opened(folder);
    const book = { ...bookOf('a'), title: 'New' };
    await first.workspace.change((transaction) => {
      transaction.put('books', 'a', { ...book, author: '' });
    });
    await first.workspace.close();
    await rm(join(folder, 'undo'), { recursive: true, force: true });
    const { author: _, ...version2 } = book;
    const done = [
      step('history.book-created', null, { ...version2, title: 'Old' }),
      step('history.cover-edited', { ...version2, title: 'Old' }, version2),
    ];
    await writeFile(join(folder, 'undo.json'), JSON.stringify({ done, undone: [] }));

    const second = await opened(folder);
    expect(undoName(second)).toBe('edit of the cover of “New”');
    await second.undo.undo();
    expect(undoName(second)).toBe('creation of “Old”');
    await closed(second);
    expect(await readdir(folder)).not.toContain('undo.json');

    const third = await opened(folder);
    expect(undoName(third)).toBe('creation of “Old”');
    await third.undo.redo();
    expect(third.workspace.get('books', 'a')?.title).toBe('New');
    await closed(third);
  });
});

describe('typing', () => {
  it('in one field is one step, also after a restart, and drops what could be redone', async () => {
    const folder = await temporaryFolder();
    const first = await opened(folder);
    await setTitle(first.undo, 'a', 'Trip');
    await setTitle(first.undo, 'a', 'gone', true);
    await first.undo.undo();
    for (const title of ['Trip t', 'Trip to', 'Trip to M']) {
      time += 900;
      await setTitle(first.undo, 'a', title, true);
      await first.undo.keep();
    }
    expect(first.undo.names().redo).toBeNull();
    await closed(first);
    const second = await opened(folder);
    expect(undoName(second)).toBe('edit of the cover of “Trip to M”');
    await second.undo.undo();
    expect(second.workspace.get('books', 'a')?.title).toBe('Trip');
    await closed(second);
  });

  it('does not go on with a step that was typed before an undo or a restart', async () => {
    const folder = await temporaryFolder();
    const first = await opened(folder);
    await setTitle(first.undo, 'a', 'T');
    await setTitle(first.undo, 'a', 'Tr', true);
    await setTitle(first.undo, 'b', 'Other');
    await first.undo.undo();
    await setTitle(first.undo, 'a', 'Tri', true);
    await closed(first);
    const second = await opened(folder);
    await setTitle(second.undo, 'a', 'Trip', true);
    const back: (string | undefined)[] = [];
    while (second.undo.names().undo !== null) {
      await second.undo.undo();
      back.push(second.workspace.get('books', 'a')?.title);
    }
    expect(back).toEqual(['Tri', 'Tr', 'T', undefined]);
    await closed(second);
  });
});
