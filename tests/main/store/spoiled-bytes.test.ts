/** Files of a workspace that are cut short or changed in any byte: always noticed, never written over, and the rest stays usable. */
import { beforeEach, describe, expect, it } from 'vitest';
import { openWorkspace } from '../../../main/store/open-workspace.ts';
import { createBook } from '../../../shared/book/edit-book.ts';
import { Problem } from '../../../shared/result.ts';
import { importText } from '../documents/import-for-test.ts';
import { countingIds, temporaryFolder } from '../temporary-folder.ts';
import { SimulatedDisk } from './simulated-disk.ts';
import { typedText } from '../../../shared/annotations/annotation.ts';

const PLACES = 500;
const createId = countingIds();
const now = () => new Date('2026-11-22T10:00:00Z');

let folder: string;
let disk: SimulatedDisk;
const open = () => openWorkspace(folder, { now, createId, files: disk.files });

beforeEach(async () => {
  folder = await temporaryFolder();
  disk = new SimulatedDisk();
  const { document, initiatives } = importText(
    '# Fact sheet\n\n- Both sides opened a port in May.\n',
    'a.md',
  );
  const stamp = now().toISOString();
  const cover = { title: 'Trip to México', event: '', principal: '', preparedBy: '', date: null };
  const workspace = await open();
  await workspace.change((transaction) => {
    transaction.put('documents', 'd', { document: { ...document, id: 'd' }, initiatives, retired: [] });
    transaction.put('books', 'b', { ...createBook(cover, { author: 'Ana', now: stamp }, createId), id: 'b' });
    transaction.put('books', 'other', {
      ...createBook(cover, { author: 'Ana', now: stamp }, createId),
      id: 'other',
    });
    const times = { createdAt: stamp, updatedAt: stamp, trashedAt: null };
    transaction.put('annotations', 'd', {
      documentId: 'd',
      annotations: [
        {
          id: 'n',
          documentId: 'd',
          initiativeId: 'i',
          kind: 'note',
          visibility: 'private',
          doneAt: null,
          ...typedText('My words'),
          author: 'Ana',
          ...times,
        },
      ],
    });
  });
  await workspace.close();
});

const recordsOf = async () => {
  const workspace = await open();
  const tables = {
    documents: workspace.list('documents'),
    annotations: workspace.list('annotations'),
    books: workspace.list('books'),
  };
  const unread = workspace.unreadFiles().map(({ file }) => file);
  await workspace.close();
  return { tables, unread };
};

async function spoilEverywhere(name: string, spoil: (bytes: Buffer, at: number) => Buffer): Promise<void> {
  const file = `${folder}/${name}`;
  const whole = (await disk.files.read(file)) ?? Buffer.alloc(0);
  const { tables: sound } = await recordsOf();
  for (let place = 0; place < PLACES; place += 1) {
    const spoiled = spoil(Buffer.from(whole), Math.floor((place * whole.length) / PLACES));
    disk.spoil(file, () => spoiled);
    const { tables, unread } = await recordsOf();
    // White space between the words of the file says nothing: changed there, the record is the same.
    if (unread.length === 0) expect(tables).toEqual(sound);
    else expect(unread).toEqual([file]);
    expect(tables.books.some(({ id }) => id === 'other')).toBe(true);
    expect(await disk.files.read(file)).toEqual(spoiled);
    disk.spoil(file, () => whole);
  }
}

describe('a file of records', () => {
  it.each(['documents/d.json', 'annotations/d.json', 'books/b.json'])(
    '%s that is cut short anywhere is noticed and kept',
    (name) => spoilEverywhere(name, (bytes, at) => bytes.subarray(0, at)),
    30_000,
  );

  it.each(['documents/d.json', 'annotations/d.json', 'books/b.json'])(
    '%s of which any byte is changed is noticed and kept',
    (name) =>
      spoilEverywhere(name, (bytes, at) => {
        bytes[at] = (bytes[at] ?? 0) ^ (1 << (at % 8));
        return bytes;
      }),
    30_000,
  );
});

describe('the file that says that the folder is a workspace', () => {
  it('is left alone when it is spoiled, and the workspace is not opened over it', async () => {
    const file = `${folder}/workspace.json`;
    const whole = (await disk.files.read(file)) ?? Buffer.alloc(0);
    for (let at = 0; at < whole.length; at += 1) {
      const spoiled = whole.subarray(0, at);
      disk.spoil(file, () => spoiled);
      const opened = await open().catch((error: unknown) => error);
      if (opened instanceof Problem) expect(opened.code).toBe('workspace-unread');
      else if (opened instanceof Error) throw opened;
      else await (opened as Awaited<ReturnType<typeof open>>).close(); // only the last line end is missing
      expect(await disk.files.read(file)).toEqual(spoiled);
    }
  });
});
