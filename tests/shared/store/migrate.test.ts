/** Workspaces that an older version of the program wrote open in this one, and nothing on disk is touched by that. */
import { cp, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CATALOGUE_FILE } from '../../../main/store/catalogue/catalogue-file.ts';
import { openWorkspace } from '../../../main/store/open-workspace.ts';
import type { Workspace } from '../../../main/store/workspace.ts';
import { inRoot } from '../../../scripts/paths.mjs';
import { MIGRATIONS, migrateRecord } from '../../../shared/store/migrate.ts';
import {
  annotationsRecordSchema,
  documentRecordSchema,
  envelopeSchema,
  recordSchemas,
  STORE_VERSION,
  TABLES,
  type RecordKind,
} from '../../../shared/store/store-file.ts';
import { bookSchema } from '../../../shared/book/book.ts';
import { countingIds, temporaryFolder } from '../../main/temporary-folder.ts';
import { writtenText } from '../../../shared/annotations/rich-text.ts';

const VERSION_1 = inRoot('tests/fixtures/workspace-v1');
const context = { now: () => new Date('2026-11-22T10:00:00Z'), createId: countingIds() };

async function copyOfVersion1(): Promise<string> {
  const folder = await temporaryFolder();
  await cp(VERSION_1, folder, { recursive: true });
  return folder;
}

/** Every file with its bytes, and the time it was last written; but for the catalogue, which is made anew at any time. */
async function filesIn(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter(
    (entry) => entry.isFile() && entry.name.endsWith('.json') && entry.name !== CATALOGUE_FILE,
  );
  const contents = files.map(async ({ parentPath, name }): Promise<[string, string]> => {
    const path = join(parentPath, name);
    return [path, `${String((await stat(path)).mtimeMs)} ${await readFile(path, 'utf8')}`];
  });
  return new Map(await Promise.all(contents));
}

async function recordsOfVersion1(): Promise<{ kind: RecordKind; record: unknown }[]> {
  const found: { kind: RecordKind; record: unknown }[] = [];
  for (const [path, content] of await filesIn(VERSION_1)) {
    const envelope = envelopeSchema.parse(JSON.parse(content.slice(content.indexOf('{'))));
    expect([path, envelope.version]).toEqual([path, 1]);
    found.push({ kind: envelope.format.split('/')[1] as RecordKind, record: envelope.record });
  }
  return found;
}

function onlyDocument(workspace: Workspace) {
  const [record] = workspace.list('documents');
  if (!record) throw new Error('no document');
  return record;
}

describe('the migrations', () => {
  it('are as many as there were versions before this one', () => {
    expect(MIGRATIONS).toHaveLength(STORE_VERSION - 1);
  });

  it('bring every kind of version 1 to what the schemas of today take, and leave what they were given', async () => {
    const records = await recordsOfVersion1();
    expect(new Set(records.map(({ kind }) => kind))).toEqual(
      new Set(['workspace', 'documents', 'annotations', 'books']),
    );
    for (const { kind, record } of records) {
      const before = JSON.stringify(record);
      const migrated = migrateRecord(kind, 1, record);
      expect(recordSchemas[kind].safeParse(migrated).error).toBeUndefined();
      expect(JSON.stringify(record)).toBe(before);
    }
  });

  it('leave a record of today as it is, and give back what they do not understand', async () => {
    const records = await recordsOfVersion1();
    const document = records.find(({ kind }) => kind === 'documents');
    const today = documentRecordSchema.parse(migrateRecord('documents', 1, document?.record));
    expect(migrateRecord('documents', STORE_VERSION, today)).toEqual(today);
    expect(migrateRecord('documents', 1, { nothing: 'known' })).toEqual({ nothing: 'known' });
    expect(migrateRecord('documents', 1, null)).toBeNull();
  });
});

describe('a workspace of version 1', () => {
  it('opens whole, with facts, sections and formats', async () => {
    const folder = await copyOfVersion1();
    const workspace = await openWorkspace(folder, context);

    expect(workspace.unreadFiles()).toEqual([]);
    const { document, initiatives, retired } = onlyDocument(workspace);
    expect([document.format, document.versions, retired]).toEqual(['markdown', [], []]);
    expect(documentRecordSchema.safeParse(onlyDocument(workspace)).error).toBeUndefined();
    expect(initiatives.map(({ section }) => section)).toEqual([
      'Expanding Capacity',
      'Expanding Capacity',
      'Cleaning the Air',
      'Cleaning the Air',
    ]);
    const placed = document.blocks.filter(({ initiativeId }) => initiativeId !== null);
    expect(new Set(placed.map(({ section }) => section))).toEqual(
      new Set(['Expanding Capacity', 'Cleaning the Air']),
    );
    await workspace.close();
  });

  it('has the facts that an import of today would find', async () => {
    const workspace = await openWorkspace(await copyOfVersion1(), context);
    const facts = onlyDocument(workspace).initiatives.map((initiative) =>
      initiative.facts.map(({ kind, quote, child }) => [kind, quote, child]),
    );
    expect(facts).toEqual([
      [
        ['money', '$653 million', null],
        ['figure', '41 port improvement projects', null],
        ['money', '$53 million', 0],
        ['money', '$27 million', 1],
      ],
      [
        ['figure', 'Four ports', null],
        ['date', 'June 2023', null],
      ],
      [
        ['organisation', 'EPA', null],
        ['money', '$400 million', null],
      ],
      [
        ['organisation', 'Maritime Administration', null],
        ['date', 'March 1, 2023', null],
      ],
    ]);
    const names = onlyDocument(workspace).initiatives.flatMap((initiative) => initiative.facts);
    expect(names.find(({ quote }) => quote === 'EPA')).toMatchObject({ acronym: 'EPA' });
    await workspace.close();
  });

  it('keeps annotations and book on the initiatives they speak of', async () => {
    const workspace = await openWorkspace(await copyOfVersion1(), context);
    const ids = new Set(onlyDocument(workspace).initiatives.map(({ id }) => id));
    const annotations = workspace
      .list('annotations')
      .flatMap((record) => annotationsRecordSchema.parse(record).annotations);
    const cards = workspace
      .list('books')
      .flatMap((book) => bookSchema.parse(book).tabs)
      .flatMap((tab) => tab.cards)
      .flatMap((card) => card.initiativeIds);

    expect(annotations.map(({ body }) => writtenText(body))).toEqual([
      'Ask the port which berth comes first.',
      'Longer hours relieve both sides of the border.',
    ]);
    expect(annotations.every(({ initiativeId }) => ids.has(initiativeId))).toBe(true);
    expect(new Set(cards)).toEqual(ids);
    await workspace.close();
  });

  it('is not written again by opening it', async () => {
    const folder = await copyOfVersion1();
    const before = await filesIn(folder);
    expect(before.size).toBe(4);

    const workspace = await openWorkspace(folder, context);
    for (const table of TABLES) workspace.list(table);
    await workspace.close();

    expect(await filesIn(folder)).toEqual(before);
  });

  it('is written in the form of today where it is changed, and only there', async () => {
    const folder = await copyOfVersion1();
    const workspace = await openWorkspace(folder, context);
    const record = onlyDocument(workspace);
    await workspace.change((transaction) => {
      const document = { ...record.document, title: 'Ports' };
      transaction.put('documents', document.id, { ...record, document });
    });
    await workspace.close();

    const versions = [...(await filesIn(folder))].map(([path, content]) => [
      path.slice(folder.length + 1).split(/[\\/]/)[0],
      /"version": (\d+)/.exec(content)?.[1],
    ]);
    expect(new Map(versions.map(([kind = '', version]) => [kind, version]))).toEqual(
      new Map([
        ['workspace.json', '1'],
        ['annotations', '1'],
        ['books', '1'],
        ['documents', String(STORE_VERSION)],
        ['set-aside', '1'],
      ]),
    );
    const [kept = ''] = await readdir(join(folder, 'set-aside'));
    const source = join(VERSION_1, 'documents', `${record.document.id}.json`);
    expect(kept).toBe(`documents-${record.document.id}.version-1.json`);
    expect(await readFile(join(folder, 'set-aside', kept))).toEqual(await readFile(source));
    const again = await openWorkspace(folder, context);
    expect(onlyDocument(again).initiatives[0]?.facts).toEqual(record.initiatives[0]?.facts);
    await again.close();
  });
});

describe('a workspace of version 2', () => {
  it('keeps each file as it was when it is first written anew, and only then', async () => {
    const folder = await temporaryFolder();
    await cp(inRoot('tests/fixtures/workspace-v2'), folder, { recursive: true });
    const workspace = await openWorkspace(folder, context);
    const [book] = workspace.list('books');
    if (!book) throw new Error('no book');
    const before = await readFile(join(folder, 'books', `${book.id}.json`));
    for (const title of ['One', 'Two']) {
      await workspace.change((transaction) => {
        transaction.put('books', book.id, { ...book, title });
        transaction.put('books', 'new', { ...book, id: 'new', title });
      });
    }
    await workspace.markLibraryImported();
    await workspace.close();
    const kept = await readdir(join(folder, 'set-aside'));
    expect(kept.sort()).toEqual([`books-${book.id}.version-2.json`, 'workspace.version-2.json']);
    expect(await readFile(join(folder, 'set-aside', `books-${book.id}.version-2.json`))).toEqual(before);
  });

  it('opens whole, with the names of nobody, the times of its ids and nothing in the trash', async () => {
    const folder = await temporaryFolder();
    await cp(inRoot('tests/fixtures/workspace-v2'), folder, { recursive: true });
    const before = await filesIn(folder);
    expect(before.size).toBe(5);
    const workspace = await openWorkspace(folder, context);

    expect(workspace.unreadFiles()).toEqual([]);
    expect(onlyDocument(workspace).document).toMatchObject({ importedBy: '', trashedAt: null });
    expect(workspace.list('books').map(({ title, author }) => [title, author])).toEqual([['Trip book', '']]);
    expect(workspace.list('dialogues')).toMatchObject([
      { names: { en: 'Dialogue on Ports' }, author: '', createdAt: '2026-11-22T23:22:37.952Z' },
    ]);
    await workspace.close();
    expect(await filesIn(folder)).toEqual(before);
  });
});

describe('a workspace of version 3', () => {
  it('opens with its annotations word for word, on whole initiatives, without tags', async () => {
    const folder = await temporaryFolder();
    await cp(inRoot('tests/fixtures/workspace-v3'), folder, { recursive: true });
    const before = await filesIn(folder);
    const workspace = await openWorkspace(folder, context);

    expect(workspace.unreadFiles()).toEqual([]);
    const annotations = workspace.list('annotations').flatMap((record) => record.annotations);
    expect(annotations.map(({ body }) => writtenText(body))).toEqual([
      'Thank them.\nThen wait.\n\nAsk:\n- who pays\n- when',
      '2 * 3 is *six* [sic].',
    ]);
    expect(annotations).toMatchObject([
      {
        kind: 'talking-point',
        visibility: 'shared',
        target: null,
        tags: [],
        person: '',
        dueOn: null,
        doneAt: null,
      },
      { kind: 'note', visibility: 'private', target: null, tags: [], person: '', dueOn: null, doneAt: null },
    ]);
    expect(annotations.some((annotation) => 'text' in annotation)).toBe(false);
    await workspace.close();
    expect(await filesIn(folder)).toEqual(before);
  });
});

describe('a workspace of version 4', () => {
  it('opens with its book, whose tabs have no pages and no names of their own', async () => {
    const folder = await temporaryFolder();
    await cp(inRoot('tests/fixtures/workspace-v4'), folder, { recursive: true });
    const before = await filesIn(folder);
    const workspace = await openWorkspace(folder, context);

    expect(workspace.unreadFiles()).toEqual([]);
    const [book] = workspace.list('books');
    expect(book?.tabs.map(({ pillar, title, cards, pages }) => [pillar, title, cards.length, pages])).toEqual(
      [
        ['I', null, 2, []],
        ['II', null, 0, []],
        ['III', null, 0, []],
        ['IV', null, 0, []],
      ],
    );
    await workspace.close();
    expect(await filesIn(folder)).toEqual(before);
  });
});
