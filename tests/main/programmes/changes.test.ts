/** What changed between two shipped documents, asked of a real workspace. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listChanges } from '../../../main/cli/changes-commands.ts';
import { createApp, type App } from '../../../main/create-app.ts';
import { openWorkspace } from '../../../main/store/open-workspace.ts';
import { inRoot } from '../../../scripts/paths.mjs';
import { readingText } from '../../../shared/annotations/target.ts';
import type { DocumentChanges } from '../../../shared/programmes/document-changes.ts';
import type { SourceQuote } from '../../../shared/programmes/source-quote.ts';
import { readHere } from '../read-here.ts';
import { countingIds, temporaryFolder } from '../temporary-folder.ts';

let app: App;
let folder: string;
const options = {
  dataFolder: inRoot('data'),
  exportWorker: inRoot('out/export-worker.cjs'),
  reader: readHere,
  now: () => new Date('2026-11-22T10:00:00Z'),
  createId: countingIds(),
  language: () => 'en' as const,
  userName: () => 'Ana',
};

beforeEach(async () => {
  folder = await temporaryFolder();
  app = await createApp({ ...options, workspaceFolder: folder });
  await app.importLibrary();
});

afterEach(() => app.close());

const EARLIER = '2022-04-18-mid-year-review';
const FACT_SHEET = '2022-09-12-fact-sheet.md';
const REVIEW = '2024-04-19';

async function changes(from: string, to: string): Promise<DocumentChanges> {
  return (await listChanges(app, { from, to })).json as unknown as DocumentChanges;
}

/** Writes a record into the closed workspace, as a person's word would, and opens it again. */
async function put(
  change: Parameters<Awaited<ReturnType<typeof openWorkspace>>['change']>[0],
): Promise<void> {
  await app.close();
  const workspace = await openWorkspace(folder, options);
  await workspace.change(change);
  await workspace.close();
  app = await createApp({ ...options, workspaceFolder: folder });
}

describe('between two documents', () => {
  it('every initiative of the later text stands in one group, of the earlier one in one or in what goes on', async () => {
    const { from, to, added, continued, completed, silent } = await changes(FACT_SHEET, REVIEW);
    const later = [...added, ...continued.map(({ after }) => after), ...completed.map(({ after }) => after)];
    const recordOf = (id: string) => app.handlers['documents.read']({ id });
    expect(later.map(({ initiativeId }) => initiativeId).sort()).toEqual(
      (await recordOf(to.id)).initiatives.map(({ id }) => id).sort(),
    );
    const goesOn = [...continued, ...completed].flatMap(({ before }) =>
      before.map(({ source }) => source.initiativeId),
    );
    const earlier = [...new Set(goesOn), ...silent.map(({ source }) => source.initiativeId)];
    expect(earlier.sort()).toEqual((await recordOf(from.id)).initiatives.map(({ id }) => id).sort());
    expect([continued.length > 5, silent.length > 5, added.length > 5]).toEqual([true, true, true]);
  });

  it('silence is dated by the last document that mentions the undertaking', async () => {
    const { silent } = await changes(EARLIER, REVIEW);
    const dates = new Set(silent.map(({ since }) => since));
    expect(dates).toEqual(new Set(['2022-04-18', '2022-09-12']));
    const between = await changes(EARLIER, FACT_SHEET);
    const again = between.silent.filter((one) => one.again !== null);
    expect(again.length).toBeGreaterThan(0);
    expect(again.map((one) => one.again)).toEqual(again.map(() => '2024-04-19'));
  });

  it('a promise and the report of its verb are quoted by their sentences', async () => {
    const { completed } = await changes(EARLIER, FACT_SHEET);
    const [shift] = completed.flatMap(({ shifts }) => shifts);
    expect(shift?.promised.quote).toMatch(/will launch a regional block of Small Business/);
    expect(shift?.reported.quote).toMatch(/launched a regional block of SBDCs/);
  });

  it('every quote stands in its initiative at its place, letter by letter', async () => {
    const { added, continued, completed, silent, from, to } = await changes(EARLIER, FACT_SHEET);
    const quotes: SourceQuote[] = [
      ...added,
      ...silent.map(({ source }) => source),
      ...[...continued, ...completed].flatMap(({ after, before }) => [
        after,
        ...before.map(({ source }) => source),
      ]),
      ...completed.flatMap(({ shifts }) => shifts.flatMap(({ promised, reported }) => [promised, reported])),
    ];
    const records = [
      await app.handlers['documents.read']({ id: from.id }),
      await app.handlers['documents.read']({ id: to.id }),
    ];
    const texts = new Map(
      records.flatMap(({ initiatives }) => initiatives.map((one) => [one.id, readingText(one)] as const)),
    );
    for (const { initiativeId, quote, target } of quotes)
      expect(texts.get(initiativeId)?.slice(target.start, target.end)).toBe(quote);
    expect(quotes.length).toBeGreaterThan(50);
  });

  it('is the same whether a text or its second source is named', async () => {
    const documents = await app.handlers['documents.list'](null);
    const second = documents.find(({ duplicateOf }) => duplicateOf !== null);
    const review = documents.find(({ fileName }) => fileName.startsWith(REVIEW));
    if (!second?.duplicateOf || !review) throw new Error('no second source');
    const asked = (from: string) => app.handlers['changes.between']({ from, to: review.id });
    expect(await asked(second.id)).toEqual(await asked(second.duplicateOf));
  });
});

describe('what a person said', () => {
  const times = {
    author: 'Ana',
    createdAt: '2026-11-22T10:00:00.000Z',
    updatedAt: '2026-11-22T10:00:00.000Z',
  };

  it('links what no words link, and is marked as confirmed', async () => {
    const before = await changes(FACT_SHEET, REVIEW);
    const [one, other] = [before.silent[0]?.source, before.added[0]];
    if (!one || !other) throw new Error('nothing to link');
    await put((transaction) => {
      const mentions = [one, other].map(({ initiativeId, documentId }) => ({
        initiativeId,
        documentId,
        author: 'Ana',
        addedAt: times.createdAt,
      }));
      transaction.put('programmes', 'p', { id: 'p', title: 'By hand', mentions, ...times });
    });
    const after = await changes(FACT_SHEET, REVIEW);
    const row = after.continued.find((candidate) => candidate.after.initiativeId === other.initiativeId);
    expect(row?.before.map(({ source, isConfirmed }) => [source.initiativeId, isConfirmed])).toEqual([
      [one.initiativeId, true],
    ]);
    expect(after.silent).toHaveLength(before.silent.length - 1);
    expect(after.added).toHaveLength(before.added.length - 1);
  });

  it('takes a suggestion away that was rejected', async () => {
    const before = await changes(FACT_SHEET, REVIEW);
    const row = before.continued.find((candidate) => candidate.before.length === 1);
    const from = row?.before[0]?.source;
    if (!row || !from) throw new Error('nothing to reject');
    await put((transaction) => {
      const ids = [from, row.after].map(({ initiativeId }) => initiativeId).sort();
      const first = ids[0] === from.initiativeId ? from.documentId : row.after.documentId;
      transaction.put('rejected-links', first, {
        documentId: first,
        links: [{ initiatives: [ids[0] ?? '', ids[1] ?? ''], author: 'Ana', rejectedAt: times.createdAt }],
      });
    });
    const { added } = await changes(FACT_SHEET, REVIEW);
    expect(added.map(({ initiativeId }) => initiativeId)).toContain(row.after.initiativeId);
  });
});

it('a name that only several sources of one text have means that text', async () => {
  const named = await changes('2022-09-12-fact-sheet', REVIEW);
  expect(named.from.id).toBe((await changes(FACT_SHEET, REVIEW)).from.id);
});

describe('what cannot be compared is refused with the reason', () => {
  it.each([
    [FACT_SHEET, FACT_SHEET, 'changes-of-one-text'],
    [REVIEW, FACT_SHEET, 'changes-backwards'],
    ['no such name', REVIEW, 'no-such-document'],
    ['2022-09-12', REVIEW, 'several-such-documents'],
    ['  ', REVIEW, 'no-such-document'],
  ])('%s and %s', async (from, to, code) => {
    await expect(listChanges(app, { from, to })).rejects.toMatchObject({ code });
  });
});

it('is told in lines with the counts of each group', async () => {
  const { json, lines } = await listChanges(app, { from: EARLIER, to: FACT_SHEET });
  const { added, continued, completed, silent } = json as unknown as DocumentChanges;
  expect(lines).toContain(`New: ${String(added.length)}`);
  expect(lines).toContain(`Continued: ${String(continued.length)}`);
  expect(lines).toContain(`Reported as done: ${String(completed.length)}`);
  expect(lines).toContain(`Not mentioned: ${String(silent.length)}`);
  expect(lines.join('\n')).toContain('not mentioned since April 18, 2022: ');
});
