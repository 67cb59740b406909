/** Programmes through the handlers: suggested, confirmed, rejected, taken apart, and what becomes of them when documents come and go. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ShownSuggestion } from '../../../shared/programmes/programme-view.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { importText, start, things, type Running } from '../trash/workspace-for-trash.ts';

const SPRING =
  'The Agave Harvest Network (AHN) will train 400 growers in Jalisco and Nayarit by 2023 with $3 million.';
const AUTUMN =
  'USAID and SADER launched the Agave Harvest Network (AHN), which trained 120 growers in Jalisco.';
const WINTER = 'Under the Agave Harvest Network, 380 growers of Jalisco sold their first certified harvest.';
const OTHER = 'Customs officers opened two pedestrian lanes at the port of Nogales in the morning hours.';
const BRIDGE = 'Engineers completed the feasibility study of the Bridge of the Americas in El Paso.';

function dated(title: string, date: string, ...items: string[]): string {
  const list = items.map((item) => `- ${item}`).join('\n');
  return `---\ntitle: "${title}"\ndate: ${date}\n---\n\n# U.S.-Mexico High-Level Economic Dialogue: ${title}\n\n## Pillar I: Building Back Together\n\n${list}\n`;
}

let running: Running;
let documents: string[];

beforeEach(async () => {
  running = await start(await temporaryFolder());
  documents = [];
  await take('Fact Sheet: Spring', '2022-04-18', SPRING, OTHER);
  await take('Fact Sheet: Autumn', '2022-09-12', AUTUMN, BRIDGE);
});

afterEach(() => running.app.close());

const call = () => running.app.handlers;

async function take(title: string, date: string, ...items: string[]): Promise<string> {
  const name = `${title.replace(/\W+/g, '-')}-${String(documents.length)}.md`;
  const { documentId } = await importText(running, name, dated(title, date, ...items));
  documents.push(documentId);
  return documentId;
}

async function initiative(words: string): Promise<string> {
  for (const { id } of await call()['documents.list'](null)) {
    const { initiatives } = await call()['documents.read']({ id });
    const found = initiatives.find(({ text }) => text === words);
    if (found) return found.id;
  }
  throw new Error(`not there: ${words}`);
}

async function suggestions(programmeId: string | null = null): Promise<ShownSuggestion[]> {
  const asked = { programmeId, most: 100, isComplete: true };
  return (await call()['programmes.suggestions'](asked)).suggestions;
}

const list = () => call()['programmes.list'](null);
const undo = () => call()['history.undo'](null);
const undoName = async () => (await call()['history.read'](null)).undo;
const quotes = (found: readonly ShownSuggestion[]) =>
  found.map(({ quotes: [one, other] }) => [one.quote, other.quote]);

async function confirmAll(): Promise<string> {
  const links = (await suggestions()).map(({ initiatives, title }) => ({ initiatives, title }));
  const { programmes } = await call()['programmes.confirm']({ links });
  return programmes[0]?.id ?? '';
}

async function mentions(id: string): Promise<string[]> {
  return ((await call()['programmes.read']({ id }))?.shown ?? []).map(({ quote }) => quote.quote);
}

describe('a suggestion', () => {
  it('shows both texts, the earlier first, with what they share marked to the character', async () => {
    const [only, ...others] = await suggestions();
    expect(others).toEqual([]);
    expect(quotes(only ? [only] : [])).toEqual([[SPRING, AUTUMN]]);
    const marked = only?.quotes.map(({ quote, marks }) =>
      marks.map(({ start, end }) => quote.slice(start, end)),
    );
    expect(marked?.[0]).toContain('Agave Harvest Network');
    expect(marked?.[0]).toContain('AHN');
    expect(marked?.[1]).toContain('Agave Harvest Network');
    expect(only?.terms.slice(0, 2).map(({ kind }) => kind)).toEqual(['name', 'name']);
    expect(only?.title).toBe('Agave Harvest Network (AHN)');
  });

  it('is not made of neighbours in one document', async () => {
    const id = await take('Fact Sheet: Twins', '2023-01-01', `${SPRING} It grows.`, `${SPRING} It goes on.`);
    const { initiatives } = await call()['documents.read']({ id });
    const own = new Set(initiatives.map((one) => one.id));
    const found = await suggestions();
    expect(found.length).toBeGreaterThan(1);
    expect(found.filter((one) => one.initiatives.every((each) => own.has(each)))).toEqual([]);
  });

  it('is not made of one text that was found twice', async () => {
    const before = quotes(await suggestions());
    await take('Fact Sheet: Autumn', '2022-09-12', AUTUMN, BRIDGE, 'A line that the other copy lacks.');
    expect(quotes(await suggestions())).toEqual(before);
  });

  it('leads a new import into the programme that there is, once', async () => {
    const id = await confirmAll();
    await take('Fact Sheet: Winter', '2023-12-01', WINTER);
    const found = await suggestions();
    expect(found).toHaveLength(1);
    expect(found[0]?.programmes.map((one) => one?.id ?? null).filter((one) => one !== null)).toEqual([id]);
    expect(await suggestions(id)).toEqual(found);
    await confirmAll();
    expect(await mentions(id)).toEqual([SPRING, AUTUMN, WINTER]);
    expect(await suggestions()).toEqual([]);
  });
});

describe('a rejected suggestion', () => {
  it('is remembered over a restart, and comes back with one undo', async () => {
    const [only] = await suggestions();
    await call()['programmes.reject']({ pairs: only ? [only.initiatives] : [] });
    expect(await suggestions()).toEqual([]);
    expect(await undoName()).toContain('rejection of suggestions');
    await running.app.close();
    running.clock.now += 60_000;
    running = await start(running.folder, running.clock);
    expect(await suggestions()).toEqual([]);
    await undo();
    expect(quotes(await suggestions())).toEqual([[SPRING, AUTUMN]]);
  });

  it('keeps an initiative out of the whole programme', async () => {
    await confirmAll();
    await take('Fact Sheet: Winter', '2023-12-01', WINTER);
    const [only] = await suggestions();
    await call()['programmes.reject']({ pairs: only ? [only.initiatives] : [] });
    expect(await suggestions()).toEqual([]);
  });
});

describe('a programme', () => {
  it('is confirmed, changed and taken apart, each as one step of undo with a name', async () => {
    const id = await confirmAll();
    expect(await list()).toMatchObject([
      {
        title: 'Agave Harvest Network (AHN)',
        mentions: 2,
        documents: 2,
        first: '2022-04-18',
        last: '2022-09-12',
      },
    ]);
    expect(await undoName()).toContain('confirmation of the programme “Agave Harvest Network (AHN)”');
    await call()['programmes.rename']({ id, title: '  Agave ' });
    expect(await undoName()).toContain('renaming of the programme “Agave”');
    await call()['programmes.add']({ programmeId: id, title: '', initiativeIds: [await initiative(BRIDGE)] });
    expect(await mentions(id)).toEqual([SPRING, AUTUMN, BRIDGE]);
    const split = { id, mentionIds: [await initiative(BRIDGE)], title: 'Bridge' };
    const bridge = await call()['programmes.split'](split);
    expect((await list()).map(({ title, mentions: count }) => [title, count])).toEqual([
      ['Agave', 2],
      ['Bridge', 1],
    ]);
    await call()['programmes.merge']({ id, others: [bridge.id] });
    expect((await list()).map(({ title, mentions: count }) => [title, count])).toEqual([['Agave', 3]]);
    await call()['programmes.remove']({ ids: [id] });
    expect(await list()).toEqual([]);
    for (let step = 0; step < 6; step += 1) await undo();
    expect(await list()).toEqual([]);
    expect(quotes(await suggestions())).toEqual([[SPRING, AUTUMN]]);
  });

  it('refuses a blank title and a split that leaves nothing', async () => {
    const id = await confirmAll();
    const all = (await call()['programmes.read']({ id }))?.shown.map(({ mentionId }) => mentionId) ?? [];
    await expect(call()['programmes.rename']({ id, title: ' ' })).rejects.toMatchObject({
      code: 'programme-without-title',
    });
    await expect(call()['programmes.split']({ id, mentionIds: all, title: 'All' })).rejects.toMatchObject({
      code: 'programme-split-needs-both',
    });
    expect(await list()).toHaveLength(1);
  });

  it('gives a mention to another one: each initiative is in one at most', async () => {
    const id = await confirmAll();
    const spring = await initiative(SPRING);
    const taken = await call()['programmes.add']({
      programmeId: null,
      title: 'Own',
      initiativeIds: [spring],
    });
    expect(await mentions(id)).toEqual([AUTUMN]);
    expect((await call()['programmes.of-initiative']({ id: spring }))?.id).toBe(taken.id);
  });

  it('does not suggest again what was taken out by hand', async () => {
    const id = await confirmAll();
    await call()['programmes.remove-mentions']({ id, mentionIds: [await initiative(AUTUMN)] });
    expect(await mentions(id)).toEqual([SPRING]);
    expect(await suggestions()).toEqual([]);
  });

  it('is told of as not mentioned since its last date once the dialogue has a later document', async () => {
    await confirmAll();
    expect((await list())[0]?.silentSince).toBeNull();
    await take('Fact Sheet: Later', '2024-04-19', OTHER.replace('two', 'three'));
    expect((await list())[0]?.silentSince).toBe('2022-09-12');
    await take('Fact Sheet: Latest', '2025-01-20', WINTER);
    await confirmAll();
    expect((await list())[0]?.silentSince).toBeNull();
  });

  it('says of an initiative where it belongs and where else that is spoken of', async () => {
    const id = await confirmAll();
    expect(await call()['programmes.of-initiative']({ id: await initiative(SPRING) })).toMatchObject({
      id,
      others: [{ date: '2022-09-12', documentTitle: 'Fact Sheet: Autumn' }],
    });
    expect(await call()['programmes.of-initiative']({ id: await initiative(OTHER) })).toBeNull();
  });
});

describe('when documents come and go', () => {
  it('a programme loses sight of what is in the trash, and has it back', async () => {
    const id = await confirmAll();
    const asked = { things: things('document', documents[1] ?? ''), confirmed: true };
    await call()['trash.move'](asked);
    expect(await mentions(id)).toEqual([SPRING]);
    expect((await call()['programmes.read']({ id }))?.hidden).toBe(1);
    await call()['trash.restore'](asked);
    expect(await mentions(id)).toEqual([SPRING, AUTUMN]);
  });

  it('a mention goes with a document that is deleted for good, and one undo brings both back', async () => {
    const id = await confirmAll();
    const asked = { things: things('document', documents[1] ?? ''), confirmed: true };
    await call()['trash.move'](asked);
    await call()['trash.delete'](asked);
    expect((await call()['programmes.read']({ id }))?.hidden).toBe(0);
    await undo();
    await undo();
    expect(await mentions(id)).toEqual([SPRING, AUTUMN]);
  });

  it('a programme goes with the last of its mentions', async () => {
    await confirmAll();
    const asked = { things: things('document', ...documents), confirmed: true };
    await call()['trash.move'](asked);
    expect((await list())[0]?.mentions).toBe(0);
    await call()['trash.delete'](asked);
    expect(await list()).toEqual([]);
  });

  it('another source of the text stands for one in the trash, and takes its place when that is deleted', async () => {
    const id = await confirmAll();
    const copy = await take('Fact Sheet: Autumn', '2022-09-12', `${AUTUMN} `, BRIDGE);
    const asked = { things: things('document', documents[1] ?? ''), confirmed: true };
    await call()['trash.move'](asked);
    const shown = (await call()['programmes.read']({ id }))?.shown ?? [];
    expect(shown.map(({ quote }) => quote.documentId)).toEqual([documents[0], copy]);
    expect(await suggestions()).toEqual([]);
    await call()['trash.delete'](asked);
    expect(await mentions(id)).toEqual([SPRING, AUTUMN]);
    expect(await suggestions()).toEqual([]);
  });

  it('a mention stays with its words when the further source becomes the main text', async () => {
    const id = await confirmAll();
    const copy = await take('Fact Sheet: Autumn', '2022-09-12', `${AUTUMN} `, BRIDGE);
    await call()['documents.make-main']({ id: copy });
    expect(await mentions(id)).toEqual([SPRING, AUTUMN]);
    expect(await suggestions()).toEqual([]);
  });
});
