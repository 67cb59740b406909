/** Files on their way into the library: read, matched, accepted or not, on a real workspace. */
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createApp, type App } from '../../../main/create-app.ts';
import { fileAt, pastedText } from '../../../main/documents/importing/file-to-import.ts';
import { inRoot } from '../../../scripts/paths.mjs';
import { splitBlocks } from './split-for-test.ts';
import { readHere } from '../read-here.ts';
import { countingIds, temporaryFolder } from '../temporary-folder.ts';
import { typedText } from '../../../shared/annotations/annotation.ts';
import { writtenText } from '../../../shared/annotations/rich-text.ts';

const PORTS = 'CBP and SAT will open three new lanes at the port of Otay Mesa East by the end of 2024.';
const FARMS = 'USDA and SADER signed a letter on sanitary rules for potatoes grown in Idaho and Chihuahua.';
const ROADS = 'The two governments completed forty kilometers of road between Sonora and Arizona in May.';
const SHIPS = 'The Coast Guard and SEMAR trained two hundred officers in the Gulf of California last year.';

let app: App;
let folder: string;
let workspaceFolder: string;

const everything = { text: '', pillars: [], documentIds: [], withDuplicates: true };
const cover = { title: 'Trip', event: '', principal: '', preparedBy: '', date: null };

beforeEach(async () => {
  folder = await temporaryFolder();
  workspaceFolder = path.join(folder, 'workspace');
  app = await createApp({
    workspaceFolder,
    dataFolder: inRoot('data'),
    exportWorker: '',
    reader: readHere,
    now: () => new Date('2026-11-22T10:00:00Z'),
    createId: countingIds(),
    language: () => 'en',
    userName: () => 'Ana',
  });
});

afterEach(() => app.close());

function sheet(...items: string[]): string {
  return `# Fact sheet: Border works\n\n## Works\n\n${items.map((item) => `- ${item}`).join('\n')}\n`;
}

async function fileOf(name: string, text: string): Promise<string> {
  const file = path.join(folder, name);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text);
  return file;
}

/** Reads files for review and waits until all are read. */
async function review(...files: string[]) {
  app.reviewFiles(files.map((file) => fileAt(file)));
  return finished();
}

async function finished() {
  for (;;) {
    const list = await app.handlers['imports.list'](null);
    if (list.reading === null) return list.items;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

const documents = () => app.handlers['documents.list'](null);
const rows = async (text: string) => (await app.handlers['initiatives.search']({ ...everything, text })).rows;

describe('files that are read for review', () => {
  it('say what was found in them and leave nothing in the workspace until they are accepted', async () => {
    const [item] = await review(await fileOf('works.md', sheet(PORTS, FARMS)));
    expect(item).toMatchObject({ state: 'ready', initiativeCount: 2, decision: 'new', match: null });
    expect(await documents()).toEqual([]);
    expect(await readdir(path.join(workspaceFolder, 'originals'))).toEqual([]);
    await app.handlers['imports.discard']({ ids: [item?.id ?? ''] });
    expect((await app.handlers['imports.list'](null)).items).toEqual([]);
    expect(await documents()).toEqual([]);
  });

  it('do not stop for one that cannot be read', async () => {
    const items = await review(
      await fileOf('empty.md', ''),
      path.join(folder, 'gone.md'),
      folder,
      await fileOf('works.md', sheet(PORTS)),
    );
    expect(items.map(({ state }) => state)).toEqual(['refused', 'refused', 'refused', 'ready']);
    expect(items.map((item) => (item.state === 'refused' ? item.error.code : ''))).toEqual([
      'file-empty',
      'file-not-found',
      'file-is-folder',
      '',
    ]);
  });

  it('are told to be in the library when their very bytes are', async () => {
    const file = await fileOf('works.md', sheet(PORTS));
    await app.importFiles([file]);
    expect(await review(await fileOf('copy.md', sheet(PORTS)))).toMatchObject([{ state: 'known' }]);
  });

  it('are stored together, and one undo takes them all back', async () => {
    const items = await review(
      await fileOf('a.md', sheet(PORTS, FARMS)),
      await fileOf('b.md', `# Fact sheet: Other\n\n- ${SHIPS}\n- ${ROADS}\n`),
    );
    const results = await app.handlers['imports.accept'](
      items.map(({ id }) => ({ id, decision: 'new', reviewed: null })),
    );
    expect(results.every(({ ok }) => ok)).toBe(true);
    expect(await documents()).toHaveLength(2);
    await app.handlers['history.undo'](null);
    expect(await documents()).toEqual([]);
    await app.handlers['history.redo'](null);
    expect(await documents()).toHaveLength(2);
  });

  it('are read no more when the import is cancelled', async () => {
    const files = await Promise.all(
      Array.from({ length: 20 }, (_, at) => fileOf(`${String(at)}.md`, sheet(`${PORTS} ${String(at)}`))),
    );
    app.reviewFiles(files.map((file) => fileAt(file)));
    await app.handlers['imports.cancel'](null);
    const { items, reading } = await app.handlers['imports.list'](null);
    expect(reading).toBeNull();
    expect(items.length).toBeLessThan(20);
    expect(items.every(({ state }) => state === 'ready')).toBe(true);
  });

  it('may come from the clipboard', async () => {
    app.reviewFiles([pastedText(sheet(PORTS), 'Clipboard.txt')]);
    expect(await finished()).toMatchObject([{ file: 'Clipboard.txt', state: 'ready', initiativeCount: 1 }]);
  });
});

describe('a review', () => {
  it('is stored as the user left it, with lasting ids', async () => {
    const [item] = await review(await fileOf('works.md', sheet(PORTS, FARMS)));
    const { document } = await app.handlers['imports.read']({ id: item?.id ?? '' });
    const blocks = document.blocks.map((placed) =>
      placed.role === 'initiative' ? { ...placed, pillar: 'II' as const } : placed,
    );
    const reviewed = { ...document, title: 'My title', date: '2023-05-04', blocks };
    const [result] = await app.handlers['imports.accept']([
      { id: document.id && (item?.id ?? ''), decision: 'new', reviewed },
    ]);
    expect(result).toMatchObject({ ok: true, title: 'My title', date: '2023-05-04', initiativeCount: 2 });
    const [stored] = await documents();
    const record = await app.handlers['documents.read']({ id: stored?.id ?? '' });
    expect(record.document.date).toMatchObject({ value: '2023-05-04', evidence: 'user' });
    expect(record.initiatives.map(({ pillar }) => pillar)).toEqual(['II', 'II']);
    expect(record.initiatives.every(({ id }) => id.startsWith('id-'))).toBe(true);
  });

  it('is refused when it lost a word', async () => {
    const [item] = await review(await fileOf('works.md', sheet(PORTS, FARMS)));
    const { document } = await app.handlers['imports.read']({ id: item?.id ?? '' });
    const reviewed = { ...document, date: null, blocks: document.blocks.slice(0, -1) };
    const accepted = app.handlers['imports.accept']([{ id: item?.id ?? '', decision: 'new', reviewed }]);
    await expect(accepted).rejects.toMatchObject({ code: 'bad-request' });
    expect(await documents()).toEqual([]);
    expect(await readdir(path.join(workspaceFolder, 'originals'))).toEqual([]);
  });

  it('may cut an initiative in two', async () => {
    const [item] = await review(await fileOf('works.md', sheet(PORTS, FARMS)));
    const { document } = await app.handlers['imports.read']({ id: item?.id ?? '' });
    const reviewed = { ...document, date: null, blocks: splitBlocks(document.blocks, ' by the end') };
    await app.handlers['imports.accept']([{ id: item?.id ?? '', decision: 'new', reviewed }]);
    expect((await rows('')).map(({ title }) => title)).toHaveLength(3);
  });
});

describe('the same text in another form', () => {
  const web = [PORTS, FARMS, ROADS].map((item) => `• ${item.replace('Idaho', 'IDAHO')}`).join('\n');

  it('becomes a further source, paired initiative with initiative, and stays out of lists', async () => {
    await app.importFiles([await fileOf('works.md', sheet(PORTS, FARMS, ROADS))]);
    const [result] = await app.importFiles([await fileOf('web.txt', `Fact sheet\n\n${web}\n`)]);
    const main = (await documents()).find(({ duplicateOf }) => duplicateOf === null);
    expect(result).toMatchObject({ ok: true, decision: 'further-source', duplicateOf: main?.id });
    const further = (await documents()).find(({ duplicateOf }) => duplicateOf !== null);
    const record = await app.handlers['documents.read']({ id: further?.id ?? '' });
    const mainRecord = await app.handlers['documents.read']({ id: main?.id ?? '' });
    expect(record.initiatives.map(({ sameAs }) => sameAs)).toEqual(
      mainRecord.initiatives.map(({ id }) => id),
    );
  });

  it('can be made the main text, and annotations and cards stay with what says the same', async () => {
    await app.importFiles([await fileOf('works.md', sheet(PORTS, FARMS, ROADS))]);
    await app.importFiles([await fileOf('web.txt', `Fact sheet\n\n${web}\n`)]);
    const farms = (
      await app.handlers['initiatives.search']({ ...everything, text: 'potatoes', withDuplicates: false })
    ).rows[0];
    await app.handlers['annotations.add']({
      initiativeId: farms?.id ?? '',
      kind: 'note',
      visibility: 'shared',
      ...typedText('Ask about Idaho'),
    });
    const book = await app.handlers['books.create'](cover);
    await app.handlers['books.add-initiatives']({
      bookId: book.id,
      initiativeIds: [farms?.id ?? ''],
      place: null,
    });
    const further = (await documents()).find(({ duplicateOf }) => duplicateOf !== null);

    await app.handlers['documents.make-main']({ id: further?.id ?? '' });

    const detail = await app.handlers['initiatives.read']({ id: farms?.id ?? '' });
    expect(detail.initiative.text).toContain('IDAHO');
    expect(detail.annotations.map(({ body }) => writtenText(body))).toEqual(['Ask about Idaho']);
    expect(detail.memberships).toHaveLength(1);
    expect(detail.document.fileName).toBe('web.txt');
    expect(
      (await documents()).filter(({ duplicateOf }) => duplicateOf !== null).map((one) => one.fileName),
    ).toEqual(['works.md']);
    await app.handlers['history.undo'](null);
    expect((await app.handlers['initiatives.read']({ id: farms?.id ?? '' })).initiative.text).toContain(
      'Idaho',
    );
  });

  it('is found within one batch too', async () => {
    const results = await app.importFiles([
      await fileOf('works.md', sheet(PORTS, FARMS, ROADS)),
      await fileOf('web.txt', `Fact sheet\n\n${web}\n`),
      await fileOf('again/works.md', sheet(PORTS, FARMS, ROADS)),
    ]);
    expect(results.map((result) => (result.ok ? result.decision : 'refused'))).toEqual([
      'new',
      'further-source',
      'skip',
    ]);
  });
});

describe('a newer version of a document', () => {
  it('takes its place; annotations stay with what says the same, and what lost its place is listed and kept', async () => {
    await app.importFiles([await fileOf('works.md', sheet(PORTS, FARMS, ROADS, SHIPS))]);
    const [ports] = await rows('Otay');
    const [farms] = await rows('potatoes');
    for (const one of [ports, farms]) {
      await app.handlers['annotations.add']({
        initiativeId: one?.id ?? '',
        kind: 'note',
        visibility: 'private',
        ...typedText(`About ${one?.title ?? ''}`),
      });
    }
    const newer = sheet(PORTS.replace('three', 'four'), ROADS, SHIPS, `${SHIPS} Both sides will train more.`);
    const [item] = await review(await fileOf('new/works.md', newer));
    expect(item).toMatchObject({ match: { kind: 'newer-version' }, decision: 'newer-version' });
    const { lost, pairs } = await app.handlers['imports.read']({ id: item?.id ?? '' });
    expect(lost).toMatchObject([{ text: FARMS, annotationCount: 1, cardCount: 0 }]);
    expect(pairs.length).toBeGreaterThanOrEqual(2);

    const [result] = await app.handlers['imports.accept']([
      { id: item?.id ?? '', decision: 'newer-version', reviewed: null },
    ]);

    expect(result?.ok && result.warnings.join(' ')).toContain('potatoes');
    expect(await documents()).toHaveLength(1);
    const kept = await app.handlers['initiatives.read']({ id: ports?.id ?? '' });
    expect(kept.initiative.text).toContain('four new lanes');
    expect(kept.annotations).toHaveLength(1);
    const lostOne = await app.handlers['initiatives.read']({ id: farms?.id ?? '' });
    expect(lostOne).toMatchObject({ isRetired: true, initiative: { text: FARMS } });
    expect(lostOne.annotations).toHaveLength(1);
    const [document] = await documents();
    const { document: whole } = await app.handlers['documents.read']({ id: document?.id ?? '' });
    expect(whole.versions).toHaveLength(1);
    expect(await readdir(path.join(workspaceFolder, 'originals'))).toHaveLength(2);
  });
});
