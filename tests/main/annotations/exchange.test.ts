/** Annotations to other programs and back, and from other programs, on real workspaces and real files. */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { v7 } from 'uuid';
import { createApp, type App } from '../../../main/create-app.ts';
import { typedText, type Annotation, type AnnotationDraft } from '../../../shared/annotations/annotation.ts';
import { annotationKindSchema, visibilitySchema } from '../../../shared/annotations/annotation.ts';
import { exchangeFormatSchema, type ExchangeFormat } from '../../../shared/annotations/exchange/exchanged.ts';
import { writtenText } from '../../../shared/annotations/rich-text.ts';
import { readingText, targetAt } from '../../../shared/annotations/target.ts';
import type { Language } from '../../../shared/i18n/language.ts';
import { inRoot } from '../../../scripts/paths.mjs';
import { richText } from '../../shared/annotations/rich-texts-for-test.ts';
import { readHere } from '../read-here.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const FACT_SHEET = inRoot('data/documents/2022-09-12-fact-sheet.md');
const REVIEW = inRoot('data/documents/2024-04-19-mid-year-review.md');
const FORMATS = exchangeFormatSchema.options;
const open: App[] = [];

afterEach(async () => {
  await Promise.all(open.splice(0).map((app) => app.close()));
});

/** A workspace with the two documents, under ids of its own. */
async function workspace(
  name = 'Ana',
  language: Language = 'en',
  files = [FACT_SHEET, REVIEW],
): Promise<App> {
  const app = await createApp({
    workspaceFolder: await temporaryFolder(),
    dataFolder: inRoot('data'),
    exportWorker: '',
    reader: readHere,
    now: () => new Date('2026-11-22T10:00:00.123Z'),
    createId: () => v7(),
    language: () => language,
    userName: () => name,
  });
  open.push(app);
  await app.importFiles(files);
  return app;
}

async function initiatives(app: App) {
  const documents = await app.handlers['documents.list'](null);
  const records = await Promise.all(documents.map(async ({ id }) => app.handlers['documents.read']({ id })));
  return records.flatMap((record) => record.initiatives);
}

async function annotations(app: App): Promise<Annotation[]> {
  const query = { documentId: null, kind: null, visibility: null, inTrash: false };
  return app.handlers['annotations.list'](query);
}

/** All that an annotation says, and the words it is on; ids of documents are each workspace's own. */
function saying({
  id,
  kind,
  visibility,
  body,
  tags,
  person,
  dueOn,
  doneAt,
  author,
  createdAt,
  updatedAt,
  target,
}: Annotation) {
  return { id, kind, visibility, body, tags, person, dueOn, doneAt, author, createdAt, updatedAt, target };
}

async function sayings(app: App) {
  return (await annotations(app)).map(saying).sort((one, other) => one.id.localeCompare(other.id));
}

async function exported(app: App, format: ExchangeFormat, withPrivate = true): Promise<string> {
  const file = path.join(await temporaryFolder(), `annotations.${format}`);
  await app.exportAnnotations({ ids: null, documentId: null, withPrivate, format }, file);
  return file;
}

const TAGS = ['Border/Bridges', 'a; b', 'back\\slash', '=cmd', 'Salud'];
const drafts = fc.array(
  fc.record({
    kind: fc.constantFrom(...annotationKindSchema.options),
    visibility: fc.constantFrom(...visibilitySchema.options),
    body: richText,
    tags: fc.uniqueArray(fc.constantFrom(...TAGS)),
    person: fc.constantFrom('', 'Luis', '@here', '+52 55', "'=1"),
    dueOn: fc.constantFrom(null, '2026-12-01'),
    at: fc.nat(30),
    words: fc.option(fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 60 }))),
  }),
  { minLength: 1, maxLength: 6 },
);

async function write(
  app: App,
  written: Omit<AnnotationDraft, 'initiativeId' | 'target'> & { at: number; words: [number, number] | null },
) {
  const all = await initiatives(app);
  const initiative = all[written.at % all.length];
  if (!initiative) throw new Error('no initiatives');
  const text = readingText(initiative);
  const [start, length] = written.words ?? [0, 0];
  const target = written.words === null ? null : targetAt(text, start, Math.min(text.length, start + length));
  const { at: _at, words: _words, ...draft } = written;
  return app.handlers['annotations.add']({ ...draft, initiativeId: initiative.id, target });
}

describe.each(FORMATS)('annotations written as %s', (format) => {
  it('come back whole into another workspace with the same documents, and change nothing where they came from', async () => {
    await fc.assert(
      fc.asyncProperty(drafts, fc.constantFrom<Language>('en', 'es'), async (written, language) => {
        const [ana, luis] = [await workspace('Ana', language), await workspace('Luis')];
        for (const one of written) await write(ana, one);
        const file = await exported(ana, format);
        const outcome = await luis.importAnnotations(file);
        expect(outcome).toMatchObject({ added: written.length, here: 0, both: 0, lost: 0, leftOut: [] });
        expect(await sayings(luis)).toEqual(await sayings(ana));
        expect(await ana.importAnnotations(file)).toMatchObject({ added: 0, here: written.length, both: 0 });
        await luis.handlers['history.undo'](null);
        expect(await annotations(luis)).toEqual([]);
      }),
      { numRuns: 6 },
    );
  });

  it('leave private ones out unless they are asked for', async () => {
    const ana = await workspace();
    await write(ana, { ...draft('Nobody may read this.'), visibility: 'private', at: 0, words: null });
    await write(ana, { ...draft('All may read this.'), visibility: 'shared', at: 1, words: [0, 12] });
    const luis = await workspace('Luis');
    await luis.importAnnotations(await exported(ana, format, false));
    expect((await annotations(luis)).map(({ body }) => writtenText(body))).toEqual(['All may read this.']);
    if (format !== 'xlsx') {
      expect(await readFile(await exported(ana, format, false), 'utf8')).not.toContain('Nobody may read');
    }
  });

  it('that were changed since are kept beside what the file says', async () => {
    const ana = await workspace();
    const { id } = await write(ana, { ...draft('As it was.'), at: 0, words: [0, 12] });
    const file = await exported(ana, format);
    const { target } = (await annotations(ana))[0] ?? {};
    await ana.handlers['annotations.edit']({ id, ...draft('As it is.'), target: target ?? null });
    expect(await ana.importAnnotations(file)).toMatchObject({ added: 0, here: 0, both: 1 });
    expect(await ana.importAnnotations(file)).toMatchObject({ added: 0, here: 1, both: 0 });
    const texts = (await annotations(ana)).map(({ body }) => writtenText(body));
    expect(texts.sort()).toEqual(['As it is.', 'As it was.']);
  });

  it('on words that are other words there are taken in as having lost their place', async () => {
    const [ana, luis] = [await workspace(), await workspace('Luis')];
    const { initiativeId } = await write(ana, { ...draft('Ask.'), at: 0, words: [0, 40] });
    const text = readingText(
      (await initiatives(ana)).find(({ id }) => id === initiativeId) ?? { text: '', children: [] },
    );
    const file = path.join(await temporaryFolder(), 'sheet.md');
    await writeFile(file, `# Fact sheet on works\n\n- ${text.slice(60)}\n`);
    const [document] = await luis.importFiles([file]);
    expect(document?.ok).toBe(true);
    const outcome = await luis.importAnnotations(await exported(ana, format));
    expect(outcome.added).toBe(1);
    expect((await annotations(luis))[0]?.target?.exact).toBe(text.slice(0, 40));
  });

  it('whose document is not there stay in the file, with the reason', async () => {
    const ana = await workspace('Ana', 'en', [FACT_SHEET]);
    await write(ana, { ...draft('Ask.'), at: 0, words: [0, 40] });
    const luis = await workspace('Luis', 'en', [REVIEW]);
    const file = await exported(ana, format);
    expect(await luis.importAnnotations(file)).toMatchObject({
      added: 0,
      leftOut: [{ text: 'Ask.', reason: 'not-found' }],
    });
    expect(await annotations(luis)).toEqual([]);
  });
});

function draft(text: string): Omit<AnnotationDraft, 'initiativeId' | 'target'> {
  const { body, tags, person, dueOn } = typedText(text);
  return { kind: 'note', visibility: 'shared', body, tags, person, dueOn };
}

async function fileOf(name: string, content: string | Uint8Array): Promise<string> {
  const file = path.join(await temporaryFolder(), name);
  await writeFile(file, content);
  return file;
}

const quoted = (exact: string, more: object = {}) => ({
  source: 'https://example.org/page',
  selector: [{ type: 'TextQuoteSelector', exact, ...more }],
});

describe('annotations of other programs', () => {
  it('find their words in the library, by themselves or by what stands around them', async () => {
    const app = await workspace();
    const text = readingText((await initiatives(app))[0] ?? { text: '', children: [] });
    const exact = text.slice(20, 80);
    const page = {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'AnnotationPage',
      items: [
        {
          id: 'http://example.org/anno1',
          type: 'Annotation',
          motivation: 'questioning',
          creator: { type: 'Person', name: 'Marta' },
          created: '2025-01-28T12:00:00Z',
          body: [
            { type: 'TextualBody', value: '<p>Since <b>when</b>?</p>', format: 'text/html' },
            { type: 'TextualBody', value: 'Dates', purpose: 'tagging' },
          ],
          target: quoted(exact),
        },
      ],
    };
    const file = await fileOf('page.json', JSON.stringify(page));
    expect(await app.importAnnotations(file)).toMatchObject({ added: 1, leftOut: [] });
    const [found] = await annotations(app);
    expect(found).toMatchObject({
      kind: 'question',
      visibility: 'private',
      author: 'Marta',
      tags: ['Dates'],
    });
    expect(found?.createdAt).toBe('2025-01-28T12:00:00.000Z');
    expect(found?.target).toMatchObject({ exact, start: 20, end: 80, isLost: false });
    expect(await app.importAnnotations(file)).toMatchObject({ added: 0, here: 1 });
  });

  it('of Hypothesis are read as it writes them', async () => {
    const app = await workspace();
    const text = readingText((await initiatives(app))[2] ?? { text: '', children: [] });
    const row = {
      id: 'abc',
      created: '2025-03-01T09:30:00.000000+00:00',
      updated: '2025-03-02T09:30:00.000000+00:00',
      user: 'acct:marta@hypothes.is',
      uri: 'https://example.org/page',
      text: 'Check this.',
      tags: ['todo'],
      target: [quoted(text.slice(10, 70), { prefix: text.slice(0, 10), suffix: text.slice(70, 100) })],
    };
    const outcome = await app.importAnnotations(
      await fileOf('rows.json', JSON.stringify({ total: 1, rows: [row] })),
    );
    expect(outcome).toMatchObject({ added: 1, leftOut: [] });
    expect((await annotations(app))[0]).toMatchObject({
      author: 'marta@hypothes.is',
      tags: ['todo'],
      kind: 'note',
    });
  });

  it.each([
    ['words that are nowhere', 'words that no fact sheet has ever said at all', 'not-found'],
    ['words that are in many places', 'United States', 'several-places'],
  ])('on %s stay in the file', async (_, exact, reason) => {
    const app = await workspace();
    const item = { id: 'x', type: 'Annotation', body: 'Hm.', target: quoted(exact) };
    expect(await app.importAnnotations(await fileOf('one.json', JSON.stringify(item)))).toMatchObject({
      added: 0,
      leftOut: [{ words: exact, text: 'Hm.', reason }],
    });
    expect((await app.handlers['history.read'](null)).undo).not.toContain('annotation');
  });

  it('bring no script, style, picture, frame, handler or address that runs something', async () => {
    const app = await workspace();
    const text = readingText((await initiatives(app))[0] ?? { text: '', children: [] });
    const value =
      '<script>alert(1)</script><style>p{}</style><p onclick="x()">Safe <a href="javascript:alert(1)">link</a> ' +
      '<a href="https://example.org">good</a><img src=x onerror=alert(1)></p><iframe src="//evil"></iframe>' +
      '<svg><script>1</script></svg><math><mtext></p><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">';
    const item = {
      type: 'Annotation',
      body: { value, format: 'text/html' },
      target: quoted(text.slice(20, 80)),
    };
    await app.importAnnotations(await fileOf('evil.json', JSON.stringify(item)));
    const [found] = await annotations(app);
    const stored = JSON.stringify(found?.body);
    expect(stored).not.toMatch(/script|onerror|javascript|onclick|iframe|style/);
    expect(found && writtenText(found.body)).toContain('Safe link good');
    expect(stored).toContain('https://example.org');
  });
});

describe('files that are no annotations, or mean harm,', () => {
  it.each([
    ['an empty file', ''],
    ['a text', 'Dear Ana,\nhow are you?\n'],
    ['JSON of something else', '{"name":"x"}'],
    ['broken JSON', '{"items":['],
    ['JSON nested without end', '['.repeat(200_000)],
    ['a table of something else', 'a,b\n1,2\n'],
    ['half a workbook', 'PK\u0003\u0004not a zip'],
  ])('are refused: %s', async (_, content) => {
    const app = await workspace('Ana', 'en', []);
    const file = await fileOf('file', content);
    await expect(app.importAnnotations(file)).rejects.toMatchObject({
      code: expect.stringMatching(/^(?:not-annotations|archive-damaged)$/) as string,
    });
  });

  it('are refused when they hold more than anyone writes', async () => {
    const app = await workspace('Ana', 'en', []);
    const items = Array.from({ length: 50_001 }, () => ({ type: 'Annotation' }));
    await expect(
      app.importAnnotations(await fileOf('many.json', JSON.stringify(items))),
    ).rejects.toMatchObject({
      code: 'too-many-annotations',
    });
  });

  it('have what is nested too deep read as its words', async () => {
    const app = await workspace();
    const text = readingText((await initiatives(app))[0] ?? { text: '', children: [] });
    const value = `${'<ul><li>'.repeat(3000)}deep${'</li></ul>'.repeat(3000)}`;
    const item = {
      type: 'Annotation',
      body: { value, format: 'text/html' },
      target: quoted(text.slice(20, 80)),
    };
    expect(await app.importAnnotations(await fileOf('deep.json', JSON.stringify(item)))).toMatchObject({
      added: 1,
    });
    expect(writtenText((await annotations(app))[0]?.body ?? { type: 'doc', content: [] })).toContain('deep');
  });

  it('never become formulas of a spreadsheet', async () => {
    const ana = await workspace();
    await write(ana, { ...draft('=HYPERLINK("http://evil","x")'), person: '@SUM(1)', at: 0, words: null });
    const csv = await readFile(await exported(ana, 'csv'), 'utf8');
    expect(csv.startsWith('\ufeff')).toBe(true);
    expect(csv).not.toMatch(/(?:^|[,"\n])[=@]/);
    expect(csv).toContain(`'=HYPERLINK`);
  });
});

describe('a table that was changed in a spreadsheet', () => {
  it('says what its readable column says', async () => {
    const ana = await workspace();
    await write(ana, { ...draft('As it was.'), at: 0, words: [0, 12] });
    const file = await exported(ana, 'csv');
    const changed = (await readFile(file, 'utf8'))
      .replace('As it was.', 'As Excel has it.')
      .replaceAll('\r\n', '\n');
    const luis = await workspace('Luis');
    await luis.importAnnotations(await fileOf('changed.csv', changed));
    expect((await annotations(luis)).map(({ body }) => writtenText(body))).toEqual(['As Excel has it.']);
  });

  it('may have semicolons, as Excel writes them where a comma is the decimal sign', async () => {
    const luis = await workspace('Luis');
    const text = readingText((await initiatives(luis))[0] ?? { text: '', children: [] });
    const words = text.slice(20, 80);
    const table = `Tipo;Texto;Sobre las palabras;Vence\r\nTarea;Llamar;${words};2026-12-01\r\nNota;Mal;${words};mañana\r\n`;
    expect(await luis.importAnnotations(await fileOf('tabla.csv', table))).toMatchObject({
      added: 1,
      leftOut: [{ text: 'Mal', reason: 'not-readable' }],
    });
    expect((await annotations(luis))[0]).toMatchObject({ kind: 'action', dueOn: '2026-12-01' });
  });
});
