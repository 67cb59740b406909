/** What is read when: a library is opened, listed and annotated without reading the documents that no one opens. */
import { beforeEach, describe, expect, it } from 'vitest';
import { annotationHandlers } from '../../../../main/annotations/annotation-handlers.ts';
import { bookHandlers } from '../../../../main/book/book-handlers.ts';
import { findInitiative } from '../../../../main/initiatives/find-initiative.ts';
import { CATALOGUE_FILE } from '../../../../main/store/catalogue/catalogue-file.ts';
import { sealRecord } from '../../../../main/store/seal-record.ts';
import type { News } from '../../../../main/store/outside.ts';
import type { Session } from '../../../../main/store/session.ts';
import { openUndoStack } from '../../../../main/store/undo-stack.ts';
import type { Workspace } from '../../../../main/store/workspace.ts';
import { countingIds, temporaryFolder } from '../../temporary-folder.ts';
import { SimulatedDisk } from '../simulated-disk.ts';
import { Cabinet, COUNT, documentNamed, fillCabinet, putDocument } from './cabinet.ts';
import { typedText } from '../../../../shared/annotations/annotation.ts';
import { writtenText } from '../../../../shared/annotations/rich-text.ts';

let cabinet: Cabinet;

beforeEach(async () => {
  cabinet = new Cabinet(await temporaryFolder(), new SimulatedDisk());
  await fillCabinet(cabinet);
});

const titles = ({ catalogue }: Workspace) => catalogue.list('documents').map(({ summary }) => summary.title);

/** What it says of each record, in any order. */
const linesOf = (bytes: Buffer | null) => {
  const [, body = '{}'] = (bytes ?? '').toString().split('\n');
  const { documents, annotations } = JSON.parse(body) as Record<'documents' | 'annotations', unknown[]>;
  return [...documents, ...annotations].map((one) => JSON.stringify(one)).sort();
};

async function sessionOn(workspace: Workspace): Promise<Session> {
  const createId = countingIds();
  return {
    workspace,
    undo: await openUndoStack(workspace),
    now: () => new Date('2026-11-22T11:00:00Z'),
    createId: () => `new-${createId()}`,
    language: () => 'en',
    userName: () => 'Ana',
  };
}

describe('a workspace that is opened again', () => {
  it('lists its documents without reading them, and reads the one whose initiative is asked for', async () => {
    const workspace = await cabinet.open();
    expect(titles(workspace)).toHaveLength(COUNT);
    expect(cabinet.read).toEqual([]);

    expect(findInitiative(workspace, 'd7-i').record.document.id).toBe('d7');
    expect(cabinet.read).toEqual(['documents/d7.json']);
    await workspace.close();
  });

  it('is annotated, and its books are filled, without reading any document', async () => {
    const workspace = await cabinet.open();
    const session = await sessionOn(workspace);
    const annotations = annotationHandlers(session);
    const books = bookHandlers(session);
    const draft = { initiativeId: 'd7-i', kind: 'note', visibility: 'private' } as const;
    const { id } = await annotations['annotations.add']({ ...draft, ...typedText('Thank them') });
    await annotations['annotations.edit']({
      id,
      kind: 'note',
      visibility: 'private',
      ...typedText('Thank them both'),
    });
    const cover = { title: 'Trip', event: '', principal: '', preparedBy: '', date: null };
    const book = await books['books.create'](cover);
    await books['books.add-initiatives']({ bookId: book.id, initiativeIds: ['d9-i'], place: null });

    expect(new Set(cabinet.read)).toEqual(new Set(['annotations/d7.json']));
    expect(workspace.get('annotations', 'd7')?.annotations.map(({ body }) => writtenText(body))).toEqual([
      'Ask for a date',
      'Thank them both',
    ]);
    await workspace.close();
  });

  it('reads for the list only what was changed since', async () => {
    cabinet.disk.spoil(cabinet.file('documents/d3.json'), (bytes) => Buffer.from(bytes));
    const workspace = await cabinet.open();
    expect(titles(workspace)).toHaveLength(COUNT);
    expect(cabinet.read).toEqual(['documents/d3.json']);
    await workspace.close();
  });

  it.each([
    ['documents/d3.json', COUNT - 1],
    ['annotations/d3.json', COUNT],
  ])('reports %s that was damaged meanwhile, and does not write to it', async (name, listed) => {
    const file = cabinet.file(name);
    cabinet.disk.spoil(file, (bytes) => bytes.subarray(0, 50));
    const spoiled = await cabinet.disk.files.read(file);
    const workspace = await cabinet.open();
    expect(workspace.unreadFiles()).toEqual([{ file, refusal: 'not-json' }]);
    expect(titles(workspace)).toHaveLength(listed);
    const change = workspace.change((transaction) => {
      putDocument(transaction, 'd3');
    });
    await expect(change).rejects.toMatchObject({ code: 'store-file-unread' });
    await workspace.close();
    expect(await cabinet.disk.files.read(file)).toEqual(spoiled);
  });

  it('lists the same when a document was added, one changed and one removed without its catalogue', async () => {
    const catalogue = await cabinet.disk.files.read(cabinet.file(CATALOGUE_FILE));
    const workspace = await cabinet.open();
    await workspace.change((transaction) => {
      putDocument(transaction, 'new');
      putDocument(transaction, 'd1', 'Another title');
      transaction.put('documents', 'd2', undefined);
    });
    const listed = titles(workspace);
    await workspace.close();
    await cabinet.disk.files.writeSynced(cabinet.file(CATALOGUE_FILE), catalogue ?? '');

    const again = await cabinet.open();
    expect(titles(again).sort()).toEqual(listed.sort());
    expect(again.catalogue.documentOf('new-i')).toBe('new');
    expect(again.catalogue.documentOf('d2-i')).toBeUndefined();
    expect(again.catalogue.documentOfAnnotation('d1-note')).toBe('d1');
    await again.close();
  });
});

describe('the catalogue', () => {
  it.each([
    ['is gone', () => null],
    ['is damaged', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
    [
      'has a changed byte',
      (bytes: Buffer) => Buffer.from(bytes.toString().replace('Title of d3', 'Title of d4')),
    ],
    [
      'is of another version',
      (bytes: Buffer) => Buffer.from(bytes.toString().replace('"version":"', '"version":"0')),
    ],
    ['is none', () => Buffer.from('[]')],
    ['is empty', () => Buffer.alloc(0)],
  ])('that %s is made anew, and no one is told of damage', async (_, spoil) => {
    const file = cabinet.file(CATALOGUE_FILE);
    const whole = (await cabinet.disk.files.read(file)) ?? Buffer.alloc(0);
    const content = spoil(whole);
    if (content === null) await cabinet.disk.files.remove(file);
    else await cabinet.disk.files.writeSynced(file, content);

    const workspace = await cabinet.open();
    expect(titles(workspace).sort()).toEqual(
      Array.from({ length: COUNT }, (__, at) => `Title of d${String(at)}`).sort(),
    );
    expect(workspace.unreadFiles()).toEqual([]);
    await workspace.close();
    expect(linesOf(await cabinet.disk.files.read(file))).toEqual(linesOf(whole));
  });

  it('is not written by one that may only read', async () => {
    const first = await cabinet.open();
    await cabinet.disk.files.remove(cabinet.file(CATALOGUE_FILE));
    const second = await cabinet.open({ whenInUse: 'read-only' });
    expect(titles(second)).toHaveLength(COUNT);
    await second.close();
    expect(await cabinet.disk.files.read(cabinet.file(CATALOGUE_FILE))).toBeNull();
    await first.close();
  });

  it('that the disk refuses to write does not hinder closing', async () => {
    const workspace = await cabinet.open();
    await workspace.change((transaction) => {
      putDocument(transaction, 'd1', 'Another title');
    });
    cabinet.disk.fault = () => ({ code: 'ENOSPC' });
    const closed = workspace.close();
    await closed.catch(() => undefined);
    cabinet.disk.fault = null;
    const again = await new Cabinet(cabinet.folder, cabinet.disk.afterKill()).open();
    expect(titles(again)).toContain('Another title');
    await again.close();
  });
});

describe('a file that another program changes before it is read', () => {
  let workspace: Workspace;
  let news: News[];
  const changedIds = () => news.flatMap(({ changes }) => changes.map(({ id }) => id));
  const underneath = (id: string, title: string) =>
    cabinet.disk.files.writeSynced(
      cabinet.file(`documents/${id}.json`),
      JSON.stringify(sealRecord('documents', documentNamed(id, title)), null, 1),
    );

  beforeEach(async () => {
    workspace = await cabinet.open();
    news = [];
    workspace.outside.onNews((told) => void news.push(told));
    return () => workspace.close();
  });

  it('is taken in when it is noticed, and told of', async () => {
    await underneath('d3', 'Theirs');
    await workspace.outside.look();
    expect(changedIds()).toEqual(['d3']);
    expect(titles(workspace)).toContain('Theirs');
  });

  it('is taken in when it is read first, and told of then', async () => {
    await underneath('d3', 'Theirs');
    expect(workspace.get('documents', 'd3')?.document.title).toBe('Theirs');
    const revision = workspace.revision();
    await workspace.inTurn(() => Promise.resolve());
    expect(changedIds()).toEqual(['d3']);
    expect(workspace.revision()).toBeGreaterThan(revision);
    await workspace.outside.look();
    expect(changedIds()).toEqual(['d3']);
  });

  it('is not told of when a sync tool carried the same anew', async () => {
    await underneath('d3', 'Title of d3');
    await workspace.outside.look();
    expect(news).toEqual([]);
    expect(titles(workspace)).toHaveLength(COUNT);
  });

  it('is told of when reading it shows that it is damaged', async () => {
    cabinet.disk.spoil(cabinet.file('documents/d3.json'), (bytes) => bytes.subarray(0, 50));
    expect(workspace.get('documents', 'd3')).toBeUndefined();
    await workspace.inTurn(() => Promise.resolve());
    expect(news).toEqual([{ changes: [], access: null }]);
    expect(workspace.unreadFiles()).toMatchObject([{ refusal: 'not-json' }]);
    expect(titles(workspace)).toHaveLength(COUNT - 1);
  });

  it('is not written over when it changes between the look and the write', async () => {
    const change = workspace.change(async (transaction) => {
      const record = transaction.get('documents', 'd3');
      await underneath('d3', 'Theirs');
      if (record)
        transaction.put('documents', 'd3', { ...record, document: { ...record.document, title: 'Ours' } });
    });
    await expect(change).rejects.toMatchObject({ code: 'changed-underneath' });
    expect(workspace.get('documents', 'd3')?.document.title).toBe('Theirs');
  });

  it('is gone from the list when it was removed, and told of', async () => {
    await cabinet.disk.files.remove(cabinet.file('documents/d3.json'));
    expect(workspace.get('documents', 'd3')).toBeUndefined();
    await workspace.outside.look();
    expect(titles(workspace)).toHaveLength(COUNT - 1);
    expect(changedIds()).toEqual(['d3']);
  });
});

it('a file that the disk does not give says which it is, and is read the next time', async () => {
  const workspace = await cabinet.open();
  cabinet.disk.fault = () => ({ code: 'EIO' });
  expect(() => workspace.get('documents', 'd3')).toThrow(
    expect.objectContaining({
      code: 'file-unreadable',
      details: { file: cabinet.file('documents/d3.json'), reason: 'EIO' },
    }),
  );
  cabinet.disk.fault = null;
  expect(workspace.get('documents', 'd3')?.document.title).toBe('Title of d3');
  await workspace.close();
});
