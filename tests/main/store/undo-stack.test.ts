/** Undo and redo: a law over random edits, and the names they go by. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openUndoStack, UndoStack } from '../../../main/store/undo-stack.ts';
import { openWorkspace } from '../../../main/store/open-workspace.ts';
import type { Workspace } from '../../../main/store/workspace.ts';
import { createBook } from '../../../shared/book/edit-book.ts';
import { countingIds, temporaryFolder } from '../temporary-folder.ts';

const context = { now: () => new Date('2026-11-22T10:00:00Z'), createId: countingIds() };

async function openNew(): Promise<{ workspace: Workspace; undo: UndoStack }> {
  const workspace = await openWorkspace(await temporaryFolder(), context);
  return { workspace, undo: new UndoStack(workspace) };
}

function setTitle(undo: UndoStack, id: string, title: string): Promise<void> {
  return undo.change('history.cover-edited', (transaction) => {
    const cover = { title, event: '', principal: '', preparedBy: '', date: null };
    const book =
      transaction.get('books', id) ??
      createBook(cover, { author: 'Ana', now: '2026-11-22T10:00:00.000Z' }, countingIds());
    transaction.put('books', id, { ...book, id, title });
  });
}

/** `BRIEFING_RUNS` asks for more, as the soak test does. */
const RUNS = Number(process.env['BRIEFING_RUNS'] ?? 15);

describe('undo', () => {
  it('of everything returns to the start, and redo of everything to the end', async () => {
    const edits = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.string({ minLength: 1 })), {
      minLength: 1,
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(edits, async (steps) => {
        const { workspace, undo } = await openNew();
        const printable = steps.map(([id, title]) => [id, `t${title}`.trim()] as const);
        for (const [id, title] of printable) await setTitle(undo, id, title);
        const end = sorted(workspace.list('books'));

        while (undo.names().undo !== null) await undo.undo();
        expect(workspace.list('books')).toEqual([]);

        while (undo.names().redo !== null) await undo.redo();
        expect(sorted(workspace.list('books'))).toEqual(end);
        await workspace.close();
      }),
      { numRuns: RUNS },
    );
  });

  it('goes by the name of the step', async () => {
    const { workspace, undo } = await openNew();
    await setTitle(undo, 'a', 'A');
    expect(undo.names()).toEqual({ undo: 'history.cover-edited', redo: null });
    await undo.undo();
    expect(undo.names()).toEqual({ undo: null, redo: 'history.cover-edited' });
    await workspace.close();
  });

  it('forgets what was undone when something new is done', async () => {
    const { workspace, undo } = await openNew();
    await setTitle(undo, 'a', 'A');
    await undo.undo();
    await setTitle(undo, 'a', 'B');
    expect(undo.names().redo).toBeNull();
    await workspace.close();
  });

  it('asked for twice at once goes back two steps', async () => {
    const { workspace, undo } = await openNew();
    for (const title of ['A', 'B', 'C']) await setTitle(undo, 'a', title);
    await Promise.all([undo.undo(), undo.undo()]);
    expect(workspace.get('books', 'a')?.title).toBe('A');
    await Promise.all([undo.redo(), undo.redo()]);
    expect(workspace.get('books', 'a')?.title).toBe('C');
    await workspace.close();
  });

  it('asked for while a change is being written undoes that change', async () => {
    const { workspace, undo } = await openNew();
    await setTitle(undo, 'a', 'A');
    await Promise.all([setTitle(undo, 'a', 'B'), undo.undo()]);
    expect(workspace.get('books', 'a')?.title).toBe('A');
    expect(undo.names()).toEqual({ undo: 'history.cover-edited', redo: 'history.cover-edited' });
    await workspace.close();
  });

  it('says so when there is nothing left', async () => {
    const { workspace, undo } = await openNew();
    await expect(undo.undo()).rejects.toMatchObject({ code: 'nothing-to-undo' });
    await workspace.close();
  });
});

function sorted(books: readonly { id: string }[]): readonly { id: string }[] {
  return [...books].sort((left, right) => left.id.localeCompare(right.id));
}

async function reopened(folder: string): Promise<{ workspace: Workspace; undo: UndoStack }> {
  const workspace = await openWorkspace(folder, context);
  return { workspace, undo: await openUndoStack(workspace) };
}

async function closed({ workspace, undo }: { workspace: Workspace; undo: UndoStack }): Promise<void> {
  await undo.keep();
  await workspace.close();
}

/** The records as they lie on the disk, byte for byte. */
async function bytesOf(folder: string): Promise<Record<string, string>> {
  const names = await readdir(join(folder, 'books'));
  const contents = names
    .sort()
    .map(async (name) => [name, await readFile(join(folder, 'books', name), 'utf8')] as const);
  return Object.fromEntries(await Promise.all(contents));
}

describe('undo across restarts', () => {
  it('of everything returns to the start and redo to the end, byte for byte, wherever the program was restarted', async () => {
    const step = fc.record({
      id: fc.constantFrom('a', 'b', 'c'),
      title: fc.string({ minLength: 1 }),
      restart: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
        const folder = await temporaryFolder();
        let open = await reopened(folder);
        const restart = async () => {
          await closed(open);
          open = await reopened(folder);
        };
        const start = await bytesOf(folder);
        for (const { id, title, restart: isLast } of steps) {
          await setTitle(open.undo, id, `t${title}`.trim());
          if (isLast) await restart();
        }
        const end = await bytesOf(folder);
        await restart();
        while (open.undo.names().undo !== null) await open.undo.undo();
        expect(await bytesOf(folder)).toEqual(start);
        await restart();
        while (open.undo.names().redo !== null) await open.undo.redo();
        expect(await bytesOf(folder)).toEqual(end);
        await closed(open);
      }),
      { numRuns: RUNS },
    );
  });

  it('forgets steps that do not lead to what is there', async () => {
    const folder = await temporaryFolder();
    const first = await reopened(folder);
    await setTitle(first.undo, 'a', 'A');
    await setTitle(first.undo, 'b', 'B');
    await closed(first);
    // Another run changes a record without a step, as after a crash before the steps were written.
    const second = await openWorkspace(folder, context);
    await second.change((transaction) => {
      const book = transaction.get('books', 'a');
      if (book) transaction.put('books', 'a', { ...book, title: 'changed' });
    });
    await second.close();

    const third = await reopened(folder);
    await third.undo.undo();
    expect(third.workspace.list('books').map(({ title }) => title)).toEqual(['changed']);
    expect(third.undo.names().undo).toBeNull();
    await closed(third);
  });

  it('is empty, and nothing else is lost, when its file cannot be read', async () => {
    const folder = await temporaryFolder();
    const first = await reopened(folder);
    await setTitle(first.undo, 'a', 'A');
    await closed(first);
    await writeFile(join(folder, 'undo', 'index.json'), '{"done": [1, ');

    const second = await reopened(folder);
    expect(second.undo.names()).toEqual({ undo: null, redo: null });
    expect(second.workspace.list('books')).toHaveLength(1);
    await closed(second);
  });
});
