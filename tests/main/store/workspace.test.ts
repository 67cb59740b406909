/** The store on real files: what is acknowledged is on disk, what fails changes nothing, what cannot be read is kept. */
import { chmod, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createBook } from '../../../shared/book/edit-book.ts';
import type { Book } from '../../../shared/book/book.ts';
import { openWorkspace } from '../../../main/store/open-workspace.ts';
import { countingIds, temporaryFolder } from '../temporary-folder.ts';

const context = { now: () => new Date('2026-11-22T10:00:00Z'), createId: countingIds() };

function bookNamed(title: string): Book {
  const cover = { title, event: '', principal: '', preparedBy: '', date: null };
  return createBook(cover, { author: 'Ana', now: '2026-11-22T10:00:00.000Z' }, context.createId);
}

async function workspaceWith(book: Book): Promise<string> {
  const folder = await temporaryFolder();
  const workspace = await openWorkspace(folder, context);
  await workspace.change((transaction) => {
    transaction.put('books', book.id, book);
  });
  await workspace.close();
  return folder;
}

describe('a workspace', () => {
  it('gives back after reopening what was acknowledged before', async () => {
    const book = bookNamed('Trip to Mexico City');
    const folder = await workspaceWith(book);

    const workspace = await openWorkspace(folder, context);

    expect(workspace.get('books', book.id)).toEqual(book);
    await workspace.close();
  });

  it('writes files that a person can read', async () => {
    const book = bookNamed('Trip to Mexico City');
    const folder = await workspaceWith(book);

    const text = await readFile(join(folder, 'books', `${book.id}.json`), 'utf8');

    expect(text).toContain('"title": "Trip to Mexico City"');
    expect(text.split('\n').length).toBeGreaterThan(10);
  });

  it('leaves disk and memory as they were when a change fails half way', async () => {
    const folder = await temporaryFolder();
    const workspace = await openWorkspace(folder, context);

    const change = workspace.change((transaction) => {
      transaction.put('books', 'a', bookNamed('A'));
      throw new Error('stop');
    });

    await expect(change).rejects.toThrow('stop');
    expect(workspace.list('books')).toEqual([]);
    expect(await readdir(join(folder, 'books'))).toEqual([]);
    await workspace.close();
  });

  it('keeps the old record in memory and reports why when the disk refuses the write', async () => {
    const book = bookNamed('A');
    const folder = await workspaceWith(book);
    const workspace = await openWorkspace(folder, context);
    await rm(join(folder, 'books'), { recursive: true });
    await writeFile(join(folder, 'books'), 'in the way');

    const change = workspace.change((transaction) => {
      transaction.put('books', book.id, { ...book, title: 'B' });
    });

    await expect(change).rejects.toMatchObject({ code: 'not-saved' });
    expect(workspace.get('books', book.id)?.title).toBe('A');
    await workspace.close();
  });

  it('makes changes one after the other, each seeing the last', async () => {
    const book = bookNamed('0');
    const folder = await workspaceWith(book);
    const workspace = await openWorkspace(folder, context);

    const appendX = () =>
      workspace.change((transaction) => {
        const current = transaction.get('books', book.id) ?? book;
        transaction.put('books', book.id, { ...current, title: `${current.title}x` });
      });
    await Promise.all(Array.from({ length: 20 }, appendX));

    expect(workspace.get('books', book.id)?.title).toBe(`0${'x'.repeat(20)}`);
    await workspace.close();
  });

  it.each([
    ['cut short', (text: string) => text.slice(0, text.length / 2), 'not-json'],
    ['empty', () => '', 'not-json'],
    ['changed by hand', (text: string) => text.replace('Secret', 'Sacred'), 'checksum'],
    ['of another program', () => '{"hello": "world"}', 'foreign'],
    [
      'of a newer version',
      (text: string) => text.replace(/"version": \d+/, '"version": 99'),
      'newer-version',
    ],
  ])(
    'keeps a file that is %s as it is, reports it and refuses to write over it',
    async (_, spoil, refusal) => {
      const book = bookNamed('Secret');
      const folder = await workspaceWith(book);
      const file = join(folder, 'books', `${book.id}.json`);
      const spoiled = spoil(await readFile(file, 'utf8'));
      await writeFile(file, spoiled);

      const workspace = await openWorkspace(folder, context);
      const change = workspace.change((transaction) => {
        transaction.put('books', book.id, book);
      });

      await expect(change).rejects.toMatchObject({ code: 'store-file-unread' });
      expect(workspace.unreadFiles()).toEqual([{ file, refusal }]);
      expect(await readFile(file, 'utf8')).toBe(spoiled);
      await workspace.close();
    },
  );

  it('does not take a copy that a sync tool left beside a record for the record itself', async () => {
    const book = bookNamed('Ours');
    const folder = await workspaceWith(book);
    const real = join(folder, 'books', `${book.id}.json`);
    const copy = join(folder, 'books', `${book.id} (conflicted copy).json`);
    await writeFile(copy, await readFile(real));

    const workspace = await openWorkspace(folder, context);

    expect(workspace.list('books')).toHaveLength(1);
    expect(workspace.unreadFiles()).toEqual([{ file: copy, refusal: 'misplaced' }]);
    await workspace.close();
  });

  it('takes no change any more once it is being closed', async () => {
    const folder = await temporaryFolder();
    const workspace = await openWorkspace(folder, context);
    const before = workspace.change((transaction) => {
      transaction.put('books', 'a', { ...bookNamed('A'), id: 'a' });
    });
    const closing = workspace.close();
    const after = workspace.change((transaction) => {
      transaction.put('books', 'b', { ...bookNamed('B'), id: 'b' });
    });

    await expect(after).rejects.toMatchObject({ code: 'workspace-closed' });
    await Promise.all([before, closing]);
    expect(await readdir(join(folder, 'books'))).toEqual(['a.json']);
  });

  it('is not opened, and not changed, when its own file cannot be understood', async () => {
    const folder = await workspaceWith(bookNamed('A'));
    await writeFile(join(folder, 'workspace.json'), '');

    await expect(openWorkspace(folder, context)).rejects.toMatchObject({ code: 'workspace-unread' });
    expect(await readFile(join(folder, 'workspace.json'), 'utf8')).toBe('');
  });

  it('is refused to a second writer, who is told since when', async () => {
    const folder = await temporaryFolder();
    const workspace = await openWorkspace(folder, context);

    await expect(openWorkspace(folder, context)).rejects.toMatchObject({ code: 'workspace-in-use' });

    await workspace.close();
    const again = await openWorkspace(folder, context);
    await again.close();
  });

  it('takes over the lock of a process that is gone', async () => {
    const folder = await workspaceWith(bookNamed('A'));
    const { hostname } = await import('node:os');
    const dead = { process: 2 ** 22 + 1, machine: hostname(), since: '2026-11-21T10:00:00.000Z', token: 'x' };
    await writeFile(join(folder, 'workspace.lock'), JSON.stringify(dead));

    const workspace = await openWorkspace(folder, context);

    expect(workspace.list('books')).toHaveLength(1);
    await workspace.close();
  });

  it('keeps the bytes of an original unchanged', async () => {
    const folder = await temporaryFolder();
    const workspace = await openWorkspace(folder, context);
    const bytes = new Uint8Array([0, 255, 10, 13, 239, 187, 191]);

    await workspace.change((transaction) => {
      transaction.keepOriginal('a'.repeat(64), bytes);
    });

    expect(new Uint8Array((await workspace.readOriginal('a'.repeat(64))) ?? [])).toEqual(bytes);
    await workspace.close();
  });

  it('leaves no temporary file behind', async () => {
    const folder = await workspaceWith(bookNamed('A'));
    const names = await readdir(folder, { recursive: true });
    expect(names.filter((name) => !name.endsWith('.json') && name.includes('.'))).toEqual([]);
    await chmod(folder, 0o755);
  });
});
