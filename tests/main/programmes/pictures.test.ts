/** What the pictures show of the shipped documents and of what a person confirmed. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commitmentCounts } from '../../../main/programmes/pictures/commitment-counts.ts';
import { clustersOf } from '../../../main/programmes/pictures/clusters.ts';
import { matrixOf } from '../../../main/programmes/pictures/matrix.ts';
import { createApp, type App } from '../../../main/create-app.ts';
import { inRoot } from '../../../scripts/paths.mjs';
import { targetAt, readingText } from '../../../shared/annotations/target.ts';
import { pillarOrder } from '../../../shared/documents/dialogues/find-pillar.ts';
import type { Commitment, CommitmentsRecord } from '../../../shared/programmes/commitment.ts';
import type { Initiative } from '../../../shared/initiatives/initiative.ts';
import type { DocumentRecord } from '../../../shared/store/store-file.ts';
import { readHere } from '../read-here.ts';
import { shippedRecords } from '../shipped-records.ts';
import { countingIds, temporaryFolder } from '../temporary-folder.ts';

let app: App;

beforeEach(async () => {
  app = await createApp({
    dataFolder: inRoot('data'),
    exportWorker: inRoot('out/export-worker.cjs'),
    reader: readHere,
    now: () => new Date('2026-11-22T10:00:00Z'),
    createId: countingIds(),
    language: () => 'en',
    userName: () => 'Ana',
    workspaceFolder: await temporaryFolder(),
  });
  await app.importLibrary();
});

afterEach(() => app.close());

describe('the time line', () => {
  it('has every dated text once, in order, with all its initiatives', async () => {
    const { documents, mentions, undated } = await app.handlers['pictures.timeline'](null);
    expect(documents.map(({ date }) => date)).toEqual([
      '2022-04-18',
      '2022-09-12',
      '2022-09-12',
      '2024-04-19',
    ]);
    expect(undated).toBe(0);
    const listed = await app.handlers['initiatives.search']({
      text: '',
      pillars: [],
      documentIds: [],
      withDuplicates: false,
    });
    const ids = mentions.flatMap(({ evidence }) => evidence.map(({ initiativeId }) => initiativeId));
    expect(ids.sort()).toEqual(listed.rows.map(({ id }) => id).sort());
  });

  it('leads from each deadline to the sentence that sets it', async () => {
    const { deadlines } = await app.handlers['pictures.timeline'](null);
    expect(deadlines.length).toBeGreaterThan(5);
    const quotes = await app.handlers['pictures.quotes'](deadlines.map(({ evidence }) => evidence));
    expect(quotes.map(({ quote }, at) => quote.includes(deadlines[at]?.words ?? '?'))).toEqual(
      deadlines.map(() => true),
    );
  });
});

describe('the matrix', () => {
  it('says what each document does with what is suggested, and marks it so', async () => {
    const { documents, rows } = await app.handlers['pictures.matrix'](null);
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.every(({ isConfirmed, cells }) => !isConfirmed && cells.length === documents.length)).toBe(
      true,
    );
    for (const { cells } of rows) {
      const states = cells.map(({ state }) => state).filter((state) => state !== 'none');
      expect(states[0]).toBe('new');
      expect(states.filter((state) => state === 'new')).toHaveLength(1);
      expect(cells.map(({ state, evidence }) => (state === 'none') === (evidence.length === 0))).toEqual(
        cells.map(() => true),
      );
    }
  });

  it('calls no text silent that is of one day with one that mentions it, nor one of another dialogue', async () => {
    const texts = (await shippedRecords()).filter(({ document }) => document.duplicateOf === null);
    const [early, ...rest] = texts.toSorted((left, right) =>
      (left.document.date?.value ?? '').localeCompare(right.document.date?.value ?? ''),
    );
    const [one, other, last] = rest;
    if (!early || !one || !other || !last) throw new Error('no texts');
    const paid = ({ facts }: Initiative) => facts.some(({ kind }) => kind === 'money');
    const mentions = [early, one].map(({ initiatives, document }) => ({
      initiativeId: (document === one.document ? initiatives.find(paid) : initiatives[0])?.id ?? '',
      documentId: document.id,
      author: 'Ana',
      addedAt: '2026-11-22T10:00:00.000Z',
    }));
    const times = { author: 'Ana', createdAt: '', updatedAt: '' };
    const programme = { id: 'p', title: 'By hand', mentions, ...times };
    const statesIn = (records: readonly DocumentRecord[]) => {
      const { documents, rows } = matrixOf(records, [programme], []);
      return new Map(documents.map(({ id }, at) => [id, rows[0]?.cells[at]?.state]));
    };
    const states = statesIn(texts);
    expect([early, one, other, last].map(({ document }) => states.get(document.id))).toEqual([
      'new',
      'changed',
      'none',
      'silent',
    ]);
    const foreign = { ...last, document: { ...last.document, dialogueId: 'another' } };
    expect(statesIn([early, one, other, foreign]).get(last.document.id)).toBe('none');
  });

  it('groups what hangs together through others', () => {
    const links = [
      ['a', 'b'],
      ['c', 'd'],
      ['b', 'c'],
      ['e', 'f'],
      ['a', 'd'],
    ].map(([one = '', other = '']) => ({ initiatives: [one, other] as const }));
    expect(clustersOf(links).map((ids) => ids.sort())).toEqual([
      ['a', 'b', 'c', 'd'],
      ['e', 'f'],
    ]);
  });
});

describe('commitments by status and pillar', () => {
  it('count by the status of the latest day, and leave out of the proposals what was judged', async () => {
    const texts = (await shippedRecords()).filter(({ document }) => document.duplicateOf === null);
    const none = commitmentCounts(texts, [], pillarOrder([]));
    expect(none.confirmed).toBe(0);
    expect(none.proposed).toBeGreaterThan(10);
    const [first] = none.bars.flatMap(({ parts }) => parts.flatMap(({ evidence }) => evidence));
    const text = texts.find(({ initiatives }) => initiatives.some(({ id }) => id === first?.initiativeId));
    const initiative = text?.initiatives.find(({ id }) => id === first?.initiativeId);
    if (!first?.place || !text || !initiative) throw new Error('no proposal');
    const target = targetAt(readingText(initiative), first.place.start, first.place.end);
    const status = (value: Commitment['statuses'][number]['status'], asOf: string) => ({
      status: value,
      asOf,
      evidence: { kind: 'note' as const, text: 'Seen.' },
      author: 'Ana',
      setAt: '2026-11-22T10:00:00.000Z',
    });
    const commitment: Commitment = {
      id: 'c',
      documentId: text.document.id,
      initiativeId: initiative.id,
      target,
      title: null,
      due: null,
      amounts: [],
      actors: [],
      statuses: [status('complete', '2024-01-01'), status('limited', '2023-01-01')],
      author: 'Ana',
      createdAt: '2026-11-22T10:00:00.000Z',
      updatedAt: '2026-11-22T10:00:00.000Z',
    };
    const record: CommitmentsRecord = {
      documentId: text.document.id,
      commitments: [commitment],
      rejected: [],
    };
    const counted = commitmentCounts(texts, [record], pillarOrder([]));
    expect([counted.confirmed, counted.proposed]).toEqual([1, none.proposed - 1]);
    const bar = counted.bars.find(({ pillar }) => pillar === initiative.pillar);
    expect(bar?.parts.find(({ standing }) => standing === 'complete')?.evidence).toEqual([
      { initiativeId: initiative.id, place: first.place },
    ]);
  });
});

it('leaves out quotes of what is not in the library', async () => {
  expect(await app.handlers['pictures.quotes']([{ initiativeId: 'gone', place: null }])).toEqual([]);
});
