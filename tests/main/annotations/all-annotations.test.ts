/** The list of all annotations and changes of many of them, on a real workspace with the shipped library. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createApp, type App } from '../../../main/create-app.ts';
import { inRoot } from '../../../scripts/paths.mjs';
import type { AnnotationFilter } from '../../../shared/annotations/annotation-filter.ts';
import { typedText, type AnnotationDraft } from '../../../shared/annotations/annotation.ts';
import { writtenText } from '../../../shared/annotations/rich-text.ts';
import { readHere } from '../read-here.ts';
import { countingIds, temporaryFolder } from '../temporary-folder.ts';

let app: App;
let ids: string[];
let initiatives: { id: string; documentId: string; pillar: string | null }[];

const ALL: AnnotationFilter = {
  text: '',
  kind: null,
  visibility: null,
  state: null,
  tag: null,
  author: null,
  written: null,
  documentId: null,
  pillar: null,
  inNoBook: false,
  order: 'document',
  today: '2026-11-22',
};

beforeEach(async () => {
  app = await createApp({
    workspaceFolder: await temporaryFolder(),
    dataFolder: inRoot('data'),
    exportWorker: inRoot('out/export-worker.cjs'),
    reader: readHere,
    now: () => new Date('2026-11-22T10:00:00Z'),
    createId: countingIds(),
    language: () => 'en',
    userName: () => 'Ana',
  });
  await app.importLibrary();
  const query = { text: '', pillars: [], documentIds: [], withDuplicates: false };
  initiatives = (await app.handlers['initiatives.search'](query)).rows;
  const drafts: (Partial<AnnotationDraft> & { text: string })[] = [
    { text: 'Two reviews mention it.', tags: ['Semiconductors', 'Border/Bridges'] },
    { text: 'Who pays for Región Sur?', kind: 'question', tags: ['Border'] },
    { text: 'Ask for dates.', kind: 'action', dueOn: '2026-11-20', person: 'Luis' },
    { text: 'Send the list.', kind: 'action', dueOn: '2026-11-29', visibility: 'shared' },
    { text: 'Later.', kind: 'action', dueOn: '2027-11-30' },
  ];
  ids = [];
  for (const [at, { text, ...more }] of drafts.entries()) {
    const draft = {
      initiativeId: initiatives[at * 9]?.id ?? '',
      kind: 'note',
      visibility: 'private',
    } as const;
    ids.push((await app.handlers['annotations.add']({ ...draft, ...typedText(text), ...more })).id);
  }
});

afterEach(() => app.close());

const found = async (changes: Partial<AnnotationFilter>, count = 100) => {
  const { rows } = await app.handlers['annotations.find']({ filter: { ...ALL, ...changes }, count });
  return rows.map(({ body }) => writtenText(body));
};

describe('the list of all annotations', () => {
  it('keeps in view what is being changed, whatever it comes to say', async () => {
    const filter = { ...ALL, text: 'no annotation says this' };
    const changing = [ids[1] ?? ''];
    const { rows } = await app.handlers['annotations.find']({ filter, count: 9, changing });
    expect(rows.map(({ id }) => id)).toEqual(changing);
  });

  it('is narrowed to what was written lately', async () => {
    const all = (await found({})).length;
    expect((await found({ written: 'day' })).length).toBe(all);
    const filter = { ...ALL, written: 'week', today: '2030-01-01' } as const;
    expect((await app.handlers['annotations.find']({ filter, count: 9 })).rows).toEqual([]);
  });

  it.each<[string, Partial<AnnotationFilter>, string[]]>([
    ['kind', { kind: 'question' }, ['Who pays for Región Sur?']],
    ['a tag and all below it', { tag: 'border' }, ['Two reviews mention it.', 'Who pays for Región Sur?']],
    ['who may see it', { visibility: 'shared' }, ['Send the list.']],
    [
      'being open',
      { state: 'open' },
      ['Who pays for Región Sur?', 'Ask for dates.', 'Send the list.', 'Later.'],
    ],
    ['being overdue', { state: 'overdue' }, ['Ask for dates.']],
    ['being due within a week', { state: 'due-soon' }, ['Send the list.']],
    ['words without accents, wherever they stand', { text: 'region pays' }, ['Who pays for Región Sur?']],
    ['who is to do it', { text: 'luis' }, ['Ask for dates.']],
    ['nobody', { author: 'Nobody' }, []],
  ])('is narrowed by %s', async (_, changes, expected) => {
    expect((await found(changes)).sort()).toEqual([...expected].sort());
  });

  it('says how many there are, and gives as many as are asked for', async () => {
    const { rows, total, all, tags } = await app.handlers['annotations.find']({ filter: ALL, count: 2 });
    expect([rows.length, total, all]).toEqual([2, 5, 5]);
    expect(tags.map(({ tag }) => tag)).toEqual(['Border', 'Border/Bridges', 'Semiconductors']);
    expect((await found({ order: 'due' })).slice(0, 3)).toEqual([
      'Ask for dates.',
      'Send the list.',
      'Later.',
    ]);
  });

  it('leaves out what is in the trash, and what stands in a book when that is asked for', async () => {
    await app.handlers['annotations.trash']({ id: ids[0] ?? '' });
    const book = await app.handlers['books.create']({
      title: 'Trip',
      event: '',
      principal: '',
      preparedBy: '',
      date: null,
    });
    const [, second] = [initiatives[0], initiatives[9]];
    await app.handlers['books.add-initiatives']({
      bookId: book.id,
      initiativeIds: [second?.id ?? ''],
      place: null,
    });
    expect(await found({ inNoBook: true })).not.toContain('Who pays for Región Sur?');
    expect(await found({})).toHaveLength(4);
  });
});

describe('a change of many', () => {
  it('is one step of undo, and changes only what can be changed', async () => {
    const { changed } = await app.handlers['annotations.change-many']({ ids, change: { isDone: true } });
    expect(changed).toBe(4); // a note is never done
    expect(await found({ state: 'open' })).toEqual([]);
    expect((await app.handlers['history.read'](null)).undo).toBe('change of 4 annotations');
    await app.handlers['history.undo'](null);
    expect(await found({ state: 'open' })).toHaveLength(4);
  });

  it('adds a tag once, in whatever spelling it is there', async () => {
    const change = { addTags: ['BORDER'], removeTags: ['semiconductors'] };
    await app.handlers['annotations.change-many']({ ids, change });
    const { rows } = await app.handlers['annotations.find']({ filter: { ...ALL, tag: 'Border' }, count: 9 });
    expect(rows.map(({ tags }) => tags.length).sort()).toEqual([1, 1, 1, 1, 2]);
    expect(await found({ tag: 'Semiconductors' })).toEqual([]);
  });

  it('renames a tag and what is below it everywhere, into one that is there', async () => {
    await app.handlers['tags.rename']({ tag: 'Border', to: 'Semiconductors' });
    expect(await app.handlers['tags.list'](null)).toEqual([
      { tag: 'Semiconductors', count: 2 },
      { tag: 'Semiconductors/Bridges', count: 1 },
    ]);
    await app.handlers['history.undo'](null);
    await app.handlers['tags.remove']({ tag: 'Border' });
    expect(await app.handlers['tags.list'](null)).toEqual([{ tag: 'Semiconductors', count: 1 }]);
  });
});
