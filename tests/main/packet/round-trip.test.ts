/** A packet between two real workspaces: what travels, what does not, and what merging makes of it. */
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';
import {
  bookOf,
  FACT_SHEET,
  inflated,
  initiatives,
  initiativeSaying,
  merge,
  note,
  notesOf,
  ofBook,
  ofDocuments,
  preview,
  REVIEW,
  send,
  userNamed,
} from './two-users.ts';
import { typedText } from '../../../shared/annotations/annotation.ts';
import { writtenText } from '../../../shared/annotations/rich-text.ts';

describe('a book sent to a colleague who has nothing', () => {
  it('arrives with its documents, their originals and the shared notes, as one step', async () => {
    const ana = await userNamed('Ana', [FACT_SHEET, REVIEW]);
    const first = (await initiatives(ana)).slice(0, 3).map(({ id }) => id);
    await note(ana, first[0] ?? '', 'Ask for dates.');
    const bookId = await bookOf(ana, 'Trip to Mexico City', first);
    const file = await send(ana, ofBook(bookId));

    const luis = await userNamed('Luis');
    const outcome = await merge(luis, file);

    expect(outcome).toEqual({ documents: 1, annotations: 1, books: 1, dialogues: 0 });
    expect((await luis.handlers['books.list'](null)).map(({ title }) => title)).toEqual([
      'Trip to Mexico City',
    ]);
    expect(await notesOf(luis)).toEqual((await notesOf(ana)).filter((one) => one.includes('Ask for dates.')));
    const [document] = await luis.handlers['documents.list'](null);
    const original = await readFile(path.join(luis.workspaceFolder, 'originals', document?.sha256 ?? ''));
    expect(
      original.equals(await readFile(path.join(ana.workspaceFolder, 'originals', document?.sha256 ?? ''))),
    ).toBe(true);
    expect(await luis.handlers['history.read'](null)).toEqual({
      undo: 'merge of the packet from Ana',
      redo: null,
    });
    await luis.handlers['history.undo'](null);
    expect(await luis.handlers['documents.list'](null)).toEqual([]);
    expect(await luis.handlers['books.list'](null)).toEqual([]);
  });

  it('merged a second time changes nothing', async () => {
    const ana = await userNamed('Ana', [FACT_SHEET]);
    const ids = (await initiatives(ana)).map(({ id }) => id);
    await note(ana, ids[1] ?? '', 'Thank them.');
    const file = await send(ana, ofBook(await bookOf(ana, 'Trip', ids.slice(0, 4))));
    const luis = await userNamed('Luis', [FACT_SHEET]);
    await merge(luis, file);
    const before = await luis.handlers['history.read'](null);
    const files = await readdir(path.join(luis.workspaceFolder, 'books'));

    const outcome = await merge(luis, file);

    expect(outcome).toEqual({ documents: 0, annotations: 0, books: 0, dialogues: 0 });
    expect(await luis.handlers['history.read'](null)).toEqual(before);
    expect(await readdir(path.join(luis.workspaceFolder, 'books'))).toEqual(files);
    expect((await preview(luis, file)).things.every(({ state }) => state === 'here')).toBe(true);
  });
});

describe('a document that both imported by themselves', () => {
  it('stays one, and the notes of each stand on the same words', async () => {
    const ana = await userNamed('Ana', [FACT_SHEET]);
    const luis = await userNamed('Luis', [FACT_SHEET]);
    await note(ana, await initiativeSaying(ana, 'border'), 'From Ana.');
    await note(luis, await initiativeSaying(luis, 'border'), 'From Luis.');
    const [anas] = await ana.handlers['documents.list'](null);
    const [luises] = await luis.handlers['documents.list'](null);
    expect(anas?.id).not.toBe(luises?.id);
    const fromAna = await send(ana, ofDocuments([anas?.id ?? '']));
    const fromLuis = await send(luis, ofDocuments([luises?.id ?? '']));

    await merge(luis, fromAna);
    await merge(ana, fromLuis);

    expect(await ana.handlers['documents.list'](null)).toHaveLength(1);
    expect(await notesOf(luis)).toHaveLength(2);
    expect(await notesOf(luis)).toEqual(await notesOf(ana));
  });

  it('shows a note that both changed with both authors and both texts, and does as chosen', async () => {
    const ana = await userNamed('Ana', [FACT_SHEET]);
    const initiativeId = await initiativeSaying(ana, 'border');
    const id = await note(ana, initiativeId, 'As Ana wrote it.');
    const [document] = await ana.handlers['documents.list'](null);
    const luis = await userNamed('Luis');
    await merge(luis, await send(ana, ofDocuments([document?.id ?? ''])));
    await luis.handlers['annotations.edit']({
      id,
      kind: 'note',
      visibility: 'shared',
      ...typedText('As Luis has it.'),
    });
    const back = await send(luis, ofDocuments([document?.id ?? '']));

    const { author, things } = await preview(ana, back);
    const differing = things.filter(({ state }) => state === 'differs');

    expect(author).toBe('Luis');
    expect(differing).toMatchObject([
      {
        kind: 'annotation',
        place: document?.title,
        mine: { text: 'As Ana wrote it.' },
        theirs: { text: 'As Luis has it.' },
        options: ['mine', 'theirs', 'both'],
        choice: 'both',
      },
    ]);
    await merge(ana, back, { [differing[0]?.key ?? '']: 'theirs' });
    expect(await notesOf(ana)).toEqual([expect.stringContaining('As Luis has it.')]);
    await ana.handlers['history.undo'](null);
    await merge(ana, back);
    expect(await notesOf(ana)).toHaveLength(2);
  });
});

describe('what is private', () => {
  const SECRET = 'Zacatecas-concession-of-last-resort';

  it('is nowhere in a packet, in no byte of it, also not where it once stood', async () => {
    const ana = await userNamed('Ana', [FACT_SHEET]);
    const [first, second] = await initiatives(ana);
    const written = await note(ana, first?.id ?? '', `${SECRET} one`, 'shared');
    await ana.handlers['annotations.edit']({
      id: written,
      kind: 'note',
      visibility: 'shared',
      ...typedText('Harmless now.'),
    });
    await note(ana, first?.id ?? '', `${SECRET} two`, 'private');
    const binned = await note(ana, second?.id ?? '', `${SECRET} three`, 'shared');
    await ana.handlers['annotations.trash']({ id: binned });
    const bookId = await bookOf(ana, 'Trip', [first?.id ?? '', second?.id ?? '']);
    const other = await bookOf(ana, `${SECRET} four`, [first?.id ?? '']);
    await ana.handlers['books.trash']({ id: other });

    for (const request of [ofBook(bookId), ofDocuments([first?.documentId ?? ''])]) {
      const file = await send(ana, request);
      const parts = Object.entries(await inflated(file));
      const leaking = parts.filter(
        ([name, bytes]) => name.includes(SECRET) || Buffer.from(bytes).includes(SECRET),
      );
      expect(leaking.map(([name]) => name)).toEqual([]);
      expect((await readFile(file)).includes(SECRET)).toBe(false);
      expect(parts.some(([, bytes]) => Buffer.from(bytes).includes('Harmless now.'))).toBe(true);
    }
  });

  it('is counted beforehand, travels on request, and stays private', async () => {
    const ana = await userNamed('Ana', [FACT_SHEET]);
    const [first] = await initiatives(ana);
    await note(ana, first?.id ?? '', SECRET, 'private');
    await note(ana, first?.id ?? '', 'Shared.', 'shared');
    const documentId = first?.documentId ?? '';
    const plan = await ana.handlers['packets.contents'](ofDocuments([documentId]));
    expect(plan).toMatchObject({ documents: 1, annotations: 1, privateAnnotations: 0, privateFound: 1 });
    const file = await send(ana, ofDocuments([documentId], true));
    const luis = await userNamed('Luis');
    await merge(luis, file);
    const { annotations } = await luis.handlers['initiatives.read']({ id: first?.id ?? '' });
    expect(
      annotations.map(({ body, visibility, author }) => [writtenText(body), visibility, author]).sort(),
    ).toEqual([
      ['Shared.', 'shared', 'Ana'],
      [SECRET, 'private', 'Ana'],
    ]);
  });

  it('on other initiatives of the same document does not travel with a book', async () => {
    const ana = await userNamed('Ana', [FACT_SHEET]);
    const [first, second] = await initiatives(ana);
    await note(ana, second?.id ?? '', 'Not in the book.');
    const file = await send(ana, ofBook(await bookOf(ana, 'Trip', [first?.id ?? '']), true));
    const found = Object.values(await inflated(file)).some((bytes) =>
      Buffer.from(bytes).includes('Not in the book.'),
    );
    expect(found).toBe(false);
  });
});

describe('what is in the trash', () => {
  it('does not travel, and a book says how many of its cards stay behind', async () => {
    const ana = await userNamed('Ana', [FACT_SHEET, REVIEW]);
    const all = await initiatives(ana);
    const documents = await ana.handlers['documents.list'](null);
    const [kept, binned] = documents.map(({ id }) => all.find((one) => one.documentId === id));
    const bookId = await bookOf(ana, 'Trip', [kept?.id ?? '', binned?.id ?? '']);
    await ana.handlers['trash.move']({
      things: [{ kind: 'document', id: binned?.documentId ?? '' }],
      confirmed: true,
    });

    expect(await ana.handlers['packets.contents'](ofBook(bookId))).toMatchObject({
      cardsLeftOut: 1,
      documents: 1,
    });
    const luis = await userNamed('Luis');
    await merge(luis, await send(ana, ofBook(bookId)));
    expect((await luis.handlers['documents.list'](null)).map(({ id }) => id)).toEqual([kept?.documentId]);
    expect((await luis.handlers['books.list'](null)).map(({ cardCount }) => cardCount)).toEqual([1]);
  });
});

describe('a packet of many documents', () => {
  it('takes two hundred, and shows all of them', async () => {
    const folder = await temporaryFolder();
    const files = Array.from({ length: 200 }, (_, at) => path.join(folder, `sheet-${String(at)}.md`));
    for (const [at, file] of files.entries()) {
      const items = Array.from(
        { length: 8 },
        (__, n) => `- Agency ${String(at)} will train ${String(n + 2)} officers of ${String(at * 7)} ports.`,
      );
      await writeFile(file, `# Fact sheet ${String(at)}\n\n## Works\n\n${items.join('\n')}\n`);
    }
    const ana = await userNamed('Ana', files);
    const documents = await ana.handlers['documents.list'](null);
    const file = await send(ana, ofDocuments(documents.map(({ id }) => id)));
    expect((await stat(file)).size).toBeLessThan(5_000_000);
    const luis = await userNamed('Luis');
    expect(await merge(luis, file)).toMatchObject({ documents: 200 });
    expect(await luis.handlers['documents.list'](null)).toHaveLength(200);
  }, 60_000);
});
