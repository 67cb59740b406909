/**
 * The five shipped documents, annotated and then replaced by an edited version, through the program as it is: every annotation is on its
 * words again or is said to have lost its place; never on other words.
 */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createApp, type App } from '../../../main/create-app.ts';
import { typedText, type Annotation } from '../../../shared/annotations/annotation.ts';
import { readingText, targetAt } from '../../../shared/annotations/target.ts';
import { inRoot } from '../../../scripts/paths.mjs';
import { importFile } from '../documents/import-for-test.ts';
import { readHere } from '../read-here.ts';
import { countingIds, temporaryFolder } from '../temporary-folder.ts';

/** Of each document, an initiative of two sentences, and words with a number. */
const DOCUMENTS = [
  {
    file: '2022-04-18-mid-year-review.txt',
    opening: 'The Southern Mexico Generating Employment',
    number: ['awarded in August 2022', 'awarded in August 2023'],
  },
  {
    file: '2022-09-12-fact-sheet-web.txt',
    opening: 'The United States and Mexico are coordinating with Small',
    number: ['14 Mexican states participating', '16 Mexican states participating'],
  },
  {
    file: '2022-09-12-fact-sheet.md',
    opening: 'The U.S. and Mexican governments convened state',
    number: ['the livelihoods of 40,000 beneficiaries', 'the livelihoods of 55,000 beneficiaries'],
  },
  {
    file: '2022-09-12-joint-statement.md',
    opening: 'We welcome and rely on stakeholder input',
    number: ['includes $369 billion to curb', 'includes $391 billion to curb'],
  },
  {
    file: '2024-04-19-mid-year-review.md',
    opening: 'On October 16, 2023, Environmental Protection',
    number: ['a progress of 44% and expects', 'a progress of 61% and expects'],
  },
] as const;

let app: App;
let folder: string;

beforeEach(async () => {
  folder = await temporaryFolder();
  app = await createApp({
    workspaceFolder: path.join(folder, 'workspace'),
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

/** The texts of a document as a list, under its name: what is replaced is a newer version. */
async function put(texts: readonly string[]): Promise<void> {
  const file = path.join(folder, 'sheet.md');
  await writeFile(
    file,
    `# Fact sheet on the dialogue\n\n## Works\n\n${texts.map((text) => `- ${text}\n`).join('')}`,
  );
  const [result] = await app.importFiles([file]);
  if (!result?.ok) throw new Error(result?.error.message);
}

async function record() {
  const [document] = await app.handlers['documents.list'](null);
  return app.handlers['documents.read']({ id: document?.id ?? '' });
}

async function annotate(words: string): Promise<Annotation> {
  const { initiatives } = await record();
  const initiative = initiatives.find((one) => readingText(one).includes(words));
  if (!initiative) throw new Error(`not there: ${words}`);
  const text = readingText(initiative);
  const start = text.indexOf(words);
  const target = targetAt(text, start, start + words.length);
  const draft = { ...typedText('Ask about this.'), kind: 'note', visibility: 'private' } as const;
  return app.handlers['annotations.add']({ ...draft, initiativeId: initiative.id, target });
}

/** The words that an annotation is on now, as they stand in the text; or why it has no place. */
async function whereNow({ id }: Annotation): Promise<string> {
  const [lost] = await app.handlers['annotations.lost']({ documentId: null });
  if (lost?.annotation.id === id) return lost.loss;
  const query = { documentId: null, kind: null, visibility: null, inTrash: false };
  const annotation = (await app.handlers['annotations.list'](query)).find((one) => one.id === id);
  const { initiatives } = await record();
  const initiative = initiatives.find((one) => one.id === annotation?.initiativeId);
  const { target } = annotation ?? {};
  if (!initiative || !target) throw new Error('no place and not lost');
  const words = readingText(initiative).slice(target.start, target.end);
  expect(words).toBe(target.exact);
  return words;
}

describe.each(DOCUMENTS)('annotations on $file', ({ file, opening, number }) => {
  const texts = importFile(`data/documents/${file}`).initiatives.map(({ text }) => text.replace(/\s+/g, ' '));
  const text = texts.find((one) => one.startsWith(opening)) ?? '';
  const cut = text.search(/(?<=[a-z0-9]\.) (?=[A-Z])/);
  const [first, second] = [text.slice(0, cut), text.slice(cut + 1)];
  const phrase = first.split(' ').slice(3, 13).join(' ');
  const [third, fourth] = [phrase.split(' ')[3] ?? '', phrase.split(' ')[4] ?? ''];
  const replacing = (...instead: string[]) => texts.flatMap((one) => (one === text ? instead : [one]));
  const changing = (words: string, instead: string) => replacing(text.replace(words, instead));

  it('has an initiative of two sentences', () => {
    expect(first.length).toBeGreaterThan(60);
    expect(second.length).toBeGreaterThan(40);
    expect(text.split(phrase)).toHaveLength(2);
  });

  const reworded = phrase.replace(third, 'altogether');
  it.each([
    ['a word of theirs was changed', phrase, () => changing(phrase, reworded), [reworded]],
    ['a word beside them was changed', phrase, () => changing(` ${phrase}`, `er ${phrase}`), [phrase]],
    [
      'words were put in between',
      phrase,
      () => changing(phrase, phrase.replace(fourth, `most ${fourth}`)),
      [phrase.replace(fourth, `most ${fourth}`)],
    ],
    [
      'their number was changed',
      number[0],
      () => texts.map((one) => one.replace(number[0], number[1])),
      [number[1]],
    ],
    ['their sentence was moved', second, () => replacing(`${second} ${first}`), [second]],
    ['a sentence came before theirs', second, () => replacing(`Work goes on. ${text}`), [second]],
    ['the paragraph was put in twice', phrase, () => replacing(text, text), [phrase]],
    ['the order of paragraphs was turned round', phrase, () => texts.toReversed(), [phrase]],
    [
      'their sentence stands twice in the paragraph',
      first,
      () => replacing(`${first} ${text}`),
      ['words-gone'],
    ],
    ['their sentence was taken out', second, () => replacing(first), ['words-gone', 'initiative-gone']],
    [
      'the paragraph was split',
      second,
      () => replacing(first, second),
      [second, 'words-gone', 'initiative-gone'],
    ],
    ['the paragraph was taken out', phrase, () => replacing(), ['initiative-gone']],
    [
      'their sentence went and one like it came elsewhere',
      second,
      () => replacing(`${second.replace(/\b(\w{5,}) (\w+)/, 'nothing of')} ${first}`),
      ['words-gone', 'initiative-gone'],
    ],
    [
      'one like their sentence came before it',
      second,
      () => replacing(`${first} ${second.replace(/\b(\w{5,}) (\w+)/, 'nothing of')} ${second}`),
      ['words-gone', second],
    ],
  ] as const)('when %s', async (_, words, edit, outcomes) => {
    await put(texts);
    const annotation = await annotate(words);
    await put(edit());
    expect(outcomes).toContain(await whereNow(annotation));
    await app.handlers['history.undo'](null);
    expect(await whereNow(annotation)).toBe(words);
  });

  it('follow a slip of the pen that is mended', async () => {
    const misspelt = phrase.replace(third, `${third}e`);
    await put(changing(phrase, misspelt));
    const annotation = await annotate(misspelt);
    await put(texts);
    expect(await whereNow(annotation)).toBe(phrase);
  });

  it('that lost their sentence to another paragraph are offered it there, and put there on the user’s word', async () => {
    await put(texts);
    const annotation = await annotate(second);
    const other = texts.filter((one) => one !== text).sort((one, next) => next.length - one.length)[0];
    await put(replacing(first).map((one) => (one === other ? `${one} ${second}` : one)));
    expect(['words-gone', 'initiative-gone']).toContain(await whereNow(annotation));
    const { candidates, passages } = await app.handlers['annotations.candidates']({ id: annotation.id });
    const [best] = candidates;
    const passage = passages.find(({ initiativeId }) => initiativeId === best?.initiativeId);
    expect(passage?.text.slice(best?.start, best?.end)).toBe(second);
    await app.handlers['annotations.place-again']({
      id: annotation.id,
      initiativeId: best?.initiativeId ?? '',
      words: { start: best?.start ?? 0, end: best?.end ?? 0, exact: second },
    });
    expect(await whereNow(annotation)).toBe(second);
    await app.handlers['history.undo'](null);
    expect(['words-gone', 'initiative-gone']).toContain(await whereNow(annotation));
  });
});
