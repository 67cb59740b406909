/** The store's own guard: most of the annotations or books do not go in one change, unless that is meant. */
import { describe, expect, it } from 'vitest';
import { openWorkspace } from '../../../main/store/open-workspace.ts';
import type { Transaction } from '../../../main/store/transaction.ts';
import { UndoStack } from '../../../main/store/undo-stack.ts';
import { typedText, type Annotation } from '../../../shared/annotations/annotation.ts';
import { createBook } from '../../../shared/book/edit-book.ts';
import { countingIds, temporaryFolder } from '../temporary-folder.ts';

const stamp = '2026-11-22T10:00:00.000Z';
const context = { now: () => new Date(stamp), createId: countingIds() };
const cover = { title: 'Trip', event: '', principal: '', preparedBy: '', date: null };
const numbers = (count: number) => Array.from({ length: count }, (_, at) => String(at));

function note(id: string, documentId: string): Annotation {
  const times = { createdAt: stamp, updatedAt: stamp, trashedAt: null };
  const common = {
    documentId,
    initiativeId: 'i',
    kind: 'note',
    visibility: 'private',
    author: 'Ana',
  } as const;
  return { id, doneAt: null, ...typedText('Text'), ...common, ...times };
}

async function workspaceWith(books: number, annotations: number) {
  const workspace = await openWorkspace(await temporaryFolder(), context);
  await workspace.change((transaction) => {
    for (const id of numbers(books)) {
      transaction.put('books', id, {
        ...createBook(cover, { author: 'Ana', now: stamp }, context.createId),
        id,
      });
    }
    putNotes(transaction, annotations);
  });
  return workspace;
}

/** Over two documents, the second with one annotation. */
function putNotes(transaction: Transaction, count: number): void {
  if (count === 0) return;
  const ids = numbers(count - 1);
  transaction.put('annotations', 'd', { documentId: 'd', annotations: ids.map((id) => note(id, 'd')) });
  transaction.put('annotations', 'e', { documentId: 'e', annotations: [note('last', 'e')] });
}

const removeBooks = (count: number) => (transaction: Transaction) => {
  for (const id of numbers(count)) transaction.put('books', id, undefined);
};

describe('a change that takes away', () => {
  it('more than half of the books is refused, with how many of how many, and changes nothing', async () => {
    const workspace = await workspaceWith(22, 0);
    await expect(workspace.change(removeBooks(12))).rejects.toMatchObject({
      code: 'mass-deletion',
      details: { count: 12, total: 22 },
    });
    expect(workspace.list('books')).toHaveLength(22);
    await workspace.close();
  });

  it('half of them, or most of a handful, is made', async () => {
    const many = await workspaceWith(22, 0);
    await many.change(removeBooks(11));
    expect(many.list('books')).toHaveLength(11);
    await many.close();
    const few = await workspaceWith(20, 0);
    await few.change(removeBooks(20));
    expect(few.list('books')).toEqual([]);
    await few.close();
  });

  it('most annotations is refused, whether their records go or only shrink', async () => {
    const workspace = await workspaceWith(0, 30);
    const takeRecord = workspace.change((transaction) => {
      transaction.put('annotations', 'd', undefined);
    });
    await expect(takeRecord).rejects.toMatchObject({
      code: 'mass-deletion',
      details: { count: 29, total: 30 },
    });
    const shrink = workspace.change((transaction) => {
      transaction.put('annotations', 'd', { documentId: 'd', annotations: [note('0', 'd')] });
    });
    await expect(shrink).rejects.toMatchObject({ code: 'mass-deletion', details: { count: 28, total: 30 } });
    await workspace.close();
  });

  it('everything is made when it is marked as meant', async () => {
    const workspace = await workspaceWith(30, 0);
    await workspace.change((transaction) => {
      transaction.meanDeletion();
      removeBooks(30)(transaction);
    });
    expect(workspace.list('books')).toEqual([]);
    await workspace.close();
  });

  it('everything is made when it is an undo that the user asked for', async () => {
    const workspace = await openWorkspace(await temporaryFolder(), context);
    const undo = new UndoStack(workspace);
    await undo.change('history.documents-imported', (transaction) => {
      putNotes(transaction, 40);
    });
    await undo.undo();
    expect(workspace.list('annotations')).toEqual([]);
    await workspace.close();
  });
});
