/** The list of initiatives narrowed by facts, on a real workspace; the facts are what the importer found. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inRoot } from '../../../scripts/paths.mjs';
import { createApp, type App } from '../../../main/create-app.ts';
import { listInitiatives } from '../../../main/cli/commands.ts';
import { EMPTY_FACT_QUERY, type FactQuery } from '../../../shared/initiatives/fact-query.ts';
import { readHere } from '../read-here.ts';
import { countingIds, temporaryFolder } from '../temporary-folder.ts';

const FIRST = `# Fact Sheet on the Harbors

May 3, 2026

## Harbors and Bridges

- The Binational Harbor Commission (BHC) will provide USD 2.5 million for the new pier in Tijuana.
- The BHC expects to complete the bridge by October 2027.
- The two governments met to exchange views on the harbors.
`;
const SECOND = `# Fact Sheet on the Rivers

June 9, 2026

## Rivers

- The Binational Harbor Commission published a map of the river at Nogales in March 2025.
`;

let app: App;

beforeEach(async () => {
  const folder = await temporaryFolder();
  app = await createApp({
    workspaceFolder: path.join(folder, 'workspace'),
    dataFolder: inRoot('data'),
    exportWorker: inRoot('out/export-worker.cjs'),
    reader: readHere,
    now: () => new Date('2026-11-22T10:00:00Z'),
    createId: countingIds(),
    language: () => 'en',
    userName: () => 'Ana',
  });
  const files = ['harbors.md', 'rivers.md'].map((name) => path.join(folder, name));
  await writeFile(files[0] ?? '', FIRST);
  await writeFile(files[1] ?? '', SECOND);
  await app.importFiles(files);
});

afterEach(() => app.close());

async function titlesFound(facts: Partial<FactQuery>): Promise<string[]> {
  const query = { text: '', pillars: [], documentIds: [], withDuplicates: false };
  const { rows } = await app.handlers['initiatives.search']({
    ...query,
    facts: { ...EMPTY_FACT_QUERY, ...facts },
  });
  return rows.map(({ excerpt, title }) => `${title} ${excerpt}`);
}

describe('the list narrowed by facts', () => {
  it('shows all when nothing is asked', async () => {
    expect(await titlesFound({})).toHaveLength(4);
  });

  it('by money, by a deadline, by a time', async () => {
    expect(await titlesFound({ money: 'any' })).toEqual([expect.stringContaining('pier')]);
    expect(await titlesFound({ dates: 'deadline' })).toEqual([expect.stringContaining('bridge')]);
    expect(await titlesFound({ from: '2025-01-01', to: '2025-12-31' })).toEqual([
      expect.stringContaining('map of the river'),
    ]);
    expect(await titlesFound({ dates: 'deadline', to: '2026-12-31' })).toEqual([]);
  });

  it('by an organisation across documents, whether written in full or as its acronym', async () => {
    const { organisations } = await app.handlers['initiatives.facts'](null);
    const commission = organisations.find(({ acronym }) => acronym === 'BHC');
    expect(commission).toMatchObject({ name: 'Binational Harbor Commission', count: 3 });
    expect(await titlesFound({ organisations: [commission?.key ?? ''] })).toHaveLength(3);
    expect(await titlesFound({ organisations: ['nobody'] })).toEqual([]);
  });

  it('by any of several places', async () => {
    const { places } = await app.handlers['initiatives.facts'](null);
    const keys = places.filter(({ name }) => name === 'Tijuana' || name === 'Nogales').map(({ key }) => key);
    expect(keys).toHaveLength(2);
    expect(await titlesFound({ places: keys })).toHaveLength(2);
    expect(await titlesFound({ places: keys, money: 'any' })).toHaveLength(1);
  });

  it('counts the pillars of what is left', async () => {
    const query = { text: '', pillars: [], documentIds: [], withDuplicates: false };
    const { pillarCounts } = await app.handlers['initiatives.search']({
      ...query,
      facts: { ...EMPTY_FACT_QUERY, money: 'any' },
    });
    expect(Object.values(pillarCounts).reduce((sum, count) => sum + count, 0)).toBe(1);
  });

  it('knows at once the names of what is imported later', async () => {
    const file = path.join(await temporaryFolder(), 'later.md');
    await writeFile(
      file,
      SECOND.replaceAll('Rivers', 'Lakes').replace('Binational Harbor', 'Trilateral Lake'),
    );
    const names = async () =>
      (await app.handlers['initiatives.facts'](null)).organisations.map(({ name }) => name);
    expect(await names()).not.toContain('Trilateral Lake Commission');
    await app.importFiles([file]);
    expect(await names()).toContain('Trilateral Lake Commission');
  });
});

it('a row tells the first sum and the first deadline', async () => {
  const { rows } = await app.handlers['initiatives.search']({
    text: '',
    pillars: [],
    documentIds: [],
    withDuplicates: false,
  });
  const told = rows.flatMap(({ telling }) => telling.map(({ kind, quote }) => `${kind} ${quote}`));
  expect(told).toEqual([
    expect.stringMatching(/^money .*2\.5 million/),
    expect.stringMatching(/^date .*October 2027/),
  ]);
});

it('the command line lists the facts of each initiative with their words', async () => {
  const { json } = await listInitiatives(app, { query: 'pier' });
  expect(json).toMatchObject({
    initiatives: [
      {
        facts: expect.arrayContaining([
          expect.objectContaining({ kind: 'money', currency: 'USD', amount: 2_500_000 }),
          expect.objectContaining({ kind: 'place', name: 'Tijuana', quote: 'Tijuana' }),
        ]) as unknown,
      },
    ],
  });
});
