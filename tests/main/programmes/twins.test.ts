/** An English text beside its Spanish one, with three differences put into the translation on purpose. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createApp, type App } from '../../../main/create-app.ts';
import { inRoot } from '../../../scripts/paths.mjs';
import { alignTexts } from '../../../shared/programmes/align-texts.ts';
import { compareTwins } from '../../../shared/programmes/compare-twins.ts';
import { readHere } from '../read-here.ts';
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
  await app.importFiles(['english.md', 'spanish.md'].map((name) => inRoot(`tests/fixtures/twins/${name}`)));
});

afterEach(() => app.close());

async function proposedPair() {
  const [pair, ...more] = await app.handlers['twins.list'](null);
  if (!pair || more.length > 0) throw new Error('not one pair');
  return { pair, question: { english: pair.english.id, spanish: pair.spanish.id } };
}

describe('the pair', () => {
  it('is proposed by its date and its numbers, and is nobody’s word', async () => {
    const { pair } = await proposedPair();
    expect([pair.english.language, pair.spanish.language, pair.id]).toEqual(['en', 'es', null]);
    expect(pair.shared / pair.of).toBeGreaterThan(0.7);
  });

  it('is confirmed, undone as one step, and parted', async () => {
    const { question } = await proposedPair();
    const { id } = await app.handlers['twins.confirm'](question);
    expect((await proposedPair()).pair.id).toBe(id);
    await expect(app.handlers['twins.confirm'](question)).rejects.toMatchObject({ code: 'twin-taken' });
    await app.handlers['history.undo'](null);
    expect((await proposedPair()).pair.id).toBeNull();
    await app.handlers['history.redo'](null);
    await app.handlers['twins.remove']({ id });
    expect((await proposedPair()).pair.id).toBeNull();
    await expect(app.handlers['twins.remove']({ id })).rejects.toMatchObject({ code: 'twin-not-found' });
  });

  it('is none of two texts in one language', async () => {
    const { question } = await proposedPair();
    const asked = { english: question.english, spanish: question.english };
    await expect(app.handlers['twins.compare'](asked)).rejects.toMatchObject({
      code: 'twins-of-one-language',
    });
  });

  it('is not proposed with the English texts of the library', async () => {
    await app.importLibrary();
    expect((await app.handlers['twins.list'](null)).every(({ spanish }) => spanish.language === 'es')).toBe(
      true,
    );
  });
});

describe('the comparison', () => {
  it('lists the three differences and nothing else, each with its quote and its counterpart', async () => {
    const { question } = await proposedPair();
    const { onlyEnglish, onlySpanish } = await app.handlers['twins.compare'](question);
    expect(onlyEnglish.map(({ kind, words }) => [kind, words])).toEqual([
      ['money', '$1.5 billion'],
      ['commitment', 'committed to develop'],
      ['date', 'October 24, 2022'],
    ]);
    expect(onlySpanish.map(({ kind, words }) => [kind, words])).toEqual([
      ['money', '1,400 millones de dólares'],
    ]);
    expect(onlyEnglish.map(({ counterpart }) => counterpart?.quote.slice(0, 24))).toEqual([
      'Los dos gobiernos se com',
      'En apoyo al Compromiso M',
      'El Departamento de Traba',
    ]);
    for (const { source, words } of [...onlyEnglish, ...onlySpanish]) {
      const [mark] = source.marks;
      expect(source.quote.slice(mark?.start, mark?.end)).toBe(words);
    }
  });
});

it('paragraphs are aligned in their order, also where one is missing', async () => {
  const { question } = await proposedPair();
  const english = (await app.handlers['documents.read']({ id: question.english })).initiatives;
  const spanish = (await app.handlers['documents.read']({ id: question.spanish })).initiatives;
  const pairs = alignTexts(english, spanish.toSpliced(2, 1));
  const placeOf = (id: string | undefined) => spanish.findIndex((one) => one.id === id);
  expect(english.map(({ id }) => placeOf(pairs.get(id)))).toEqual([0, 1, -1, 3, 4, 5, 6, 7, 8]);
});

it('a number that stands elsewhere for something else does not hide that it is missing here', async () => {
  const { question } = await proposedPair();
  const text = async (id: string) => {
    const { document, initiatives } = await app.handlers['documents.read']({ id });
    return { initiatives, language: document.language, date: document.date?.value ?? null };
  };
  const [english, spanish] = [await text(question.english), await text(question.spanish)];
  const women = spanish.initiatives.findIndex((one) => one.text.includes('14 estados'));
  const changed = spanish.initiatives.map((one, at) => {
    if (at !== women) return one;
    const facts = one.facts.map((fact) =>
      fact.kind === 'figure' && fact.value === 14 ? { ...fact, value: 30, quote: '30 estados' } : fact,
    );
    return { ...one, text: one.text.replace('14 estados', '30 estados'), facts };
  });
  const [onlyEnglish, onlySpanish] = compareTwins(english, { ...spanish, initiatives: changed });
  const figures = (found: typeof onlyEnglish) =>
    found.filter(({ value }) => value.kind === 'figure').map(({ value }) => value.key);
  expect([figures(onlyEnglish), figures(onlySpanish)]).toEqual([['14'], ['30']]);
});
