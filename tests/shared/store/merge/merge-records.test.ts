/** What becomes of each thing when two sets of records are merged. */
import { describe, expect, it } from 'vitest';
import { typedText, type Annotation } from '../../../../shared/annotations/annotation.ts';
import { initiativeIdsOf } from '../../../../shared/book/book.ts';
import { replaceText, versionsAfter } from '../../../../shared/documents/replace-text.ts';
import type { RecordSet } from '../../../../shared/store/compare/compare-records.ts';
import { mergeRecords } from '../../../../shared/store/merge/merge-records.ts';
import type { MergeChoices } from '../../../../shared/store/merge/merge-thing.ts';
import type { DocumentRecord } from '../../../../shared/store/store-file.ts';
import { importText } from '../../../main/documents/import-for-test.ts';
import {
  annotationOf,
  annotationsOf,
  bookOf,
  libraryDocument,
  merge,
  NOTHING,
  tools,
} from './sides-for-test.ts';
import { writtenText, richTextOf } from '../../../../shared/annotations/rich-text.ts';

const LATER = '2026-11-23T10:00:00.000Z';

function noteOn(
  record: DocumentRecord,
  at: number,
  text: string,
  changes: Partial<Annotation> = {},
): Annotation {
  const written = { number: 1, text, isShared: true, isPoint: false, isTrashed: false, author: 'Ana' };
  const initiative = [...record.initiatives, ...record.retired][at];
  return { ...annotationOf(written, record.document.id, initiative?.id ?? ''), ...changes };
}

function setOf(
  documents: DocumentRecord[],
  annotations: Annotation[],
  books: RecordSet['books'] = [],
): RecordSet {
  const records = documents.map(({ document: { id: documentId } }) => ({
    documentId,
    annotations: annotations.filter((one) => one.documentId === documentId),
  }));
  return { ...NOTHING, documents, annotations: records, books };
}

const statesOf = (mine: RecordSet, theirs: RecordSet, choices: MergeChoices = {}) =>
  mergeRecords(mine, theirs, choices, tools).things.map(({ kind, state, choice }) => [kind, state, choice]);

describe('a document imported on both machines', () => {
  const mine = libraryDocument(0);
  const sameBytes = libraryDocument(0);
  const otherForm = libraryDocument(0, 'text');

  it.each([
    ['from the same file', sameBytes],
    ['from a file of another form', otherForm],
  ])('%s is one document, and their notes and cards go to my initiatives', (_, theirs) => {
    expect(theirs.document.id).not.toBe(mine.document.id);
    const merged = merge(
      setOf([mine], []),
      setOf([theirs], [noteOn(theirs, 0, 'Ask.')], [bookOf(1, 'Trip', [theirs])]),
    );
    expect(merged.documents).toHaveLength(1);
    expect(annotationsOf(merged)).toMatchObject([
      { body: richTextOf('Ask.'), documentId: mine.document.id, initiativeId: mine.initiatives[0]?.id },
    ]);
    expect(merged.books.flatMap(initiativeIdsOf)).toEqual(mine.initiatives.slice(0, 2).map(({ id }) => id));
  });

  it('brings its text along where a note speaks of words that mine does not have, and attaches nothing to look-alikes', () => {
    const reviewed = libraryDocument(0, 'text');
    const [first, ...others] = reviewed.initiatives;
    if (!first) throw new Error('no initiative');
    const changed = {
      ...reviewed,
      initiatives: [{ ...first, text: first.text.replace('three', 'four') }, ...others],
    };
    const theirs = setOf(
      [changed],
      [noteOn(changed, 0, 'On four.'), noteOn(changed, 2, 'On a letter.', { id: 'note-2' })],
    );
    const merged = merge(setOf([mine], []), theirs);
    const placed = annotationsOf(merged).map(({ body, initiativeId }) => [writtenText(body), initiativeId]);
    expect(placed.sort()).toEqual([
      ['On a letter.', mine.initiatives[2]?.id],
      ['On four.', first.id],
    ]);
    expect(merged.documents.map(({ document }) => document.duplicateOf)).toEqual([null, mine.document.id]);
    expect(merge(merged, theirs)).toEqual(merged);
  });

  it('is not taken for one that only looks alike', () => {
    const other = importText(
      `# Fact sheet number 0 on works at the border\n\n## Works\n\n- ${[
        'CBP and SAT will open nine new lanes at the port of Otay Mesa East by the end of 2026.',
        'USDA and SADER ended the letter on sanitary rules for avocados grown in the south of Jalisco.',
        'The two governments began two hundred kilometers of rail between Chihuahua and Texas.',
      ].join('\n- ')}\n`,
      'elsewhere.md',
    );
    const theirs = { ...other, retired: [] };
    const merged = merge(setOf([mine], []), setOf([theirs], [noteOn(theirs, 0, 'Nine?')]));
    expect(merged.documents).toHaveLength(2);
    expect(annotationsOf(merged)).toMatchObject([{ documentId: theirs.document.id }]);
  });
});

describe('a document changed on both machines', () => {
  const old = libraryDocument(0);
  const newText = libraryDocument(1);
  const newer = replaceText(old, {
    ...newText,
    document: { ...newText.document, versions: versionsAfter(old) },
  });

  it('takes the newer text unless told otherwise, and nothing of mine loses its place', () => {
    const mine = setOf([old], [noteOn(old, 3, 'On roads.')]);
    const theirs = setOf([newer], [noteOn(newer, 0, 'On water.', { id: 'note-2' })]);
    expect(statesOf(mine, theirs)[0]).toEqual(['document', 'differs', 'theirs']);
    const merged = merge(mine, theirs);
    expect(merged.documents[0]?.document.sha256).toBe(newer.document.sha256);
    expect(merged.documents[0]?.retired.map(({ text }) => text)).toContain(old.initiatives[3]?.text);
    expect(annotationsOf(merged).map(({ body }) => writtenText(body))).toEqual(['On roads.', 'On water.']);
  });

  it('keeps mine when asked, with what their notes speak of among the retired', () => {
    const theirs = setOf([newer], [noteOn(newer, 0, 'On water.')]);
    const key = `document/${old.document.id}`;
    const merged = merge(setOf([old], []), theirs, { [key]: 'mine' });
    expect(merged.documents[0]?.document.sha256).toBe(old.document.sha256);
    expect(merged.documents[0]?.retired.map(({ text }) => text)).toEqual([newer.initiatives[0]?.text]);
    expect(merge(merged, theirs, { [key]: 'mine' })).toEqual(merged);
  });

  it('takes a title that was put right, and remembers the text that was replaced', () => {
    const titled = { ...old, document: { ...old.document, title: 'Put right' } };
    expect(statesOf(setOf([old], []), setOf([titled], []))).toEqual([['document', 'differs', 'mine']]);
    const taken = merge(setOf([newer], []), setOf([old], []), { [`document/${old.document.id}`]: 'theirs' });
    expect(taken.documents[0]?.document.versions.map(({ sha256 }) => sha256)).toContain(
      newer.document.sha256,
    );
  });
});

describe('a note changed on both machines', () => {
  const record = libraryDocument(0);
  const mine = setOf([record], [noteOn(record, 0, 'Ask for dates.')]);
  const theirs = setOf([record], [noteOn(record, 0, 'Thank them.', { author: 'Luis', updatedAt: LATER })]);
  const KEY = 'annotation/note-1';
  const texts = (choices: MergeChoices) =>
    annotationsOf(merge(mine, theirs, choices)).map(({ body }) => writtenText(body));

  it('is kept in both versions without a word, theirs under its own author and times', () => {
    expect(statesOf(mine, theirs)).toEqual([
      ['document', 'here', null],
      ['annotation', 'differs', 'both'],
    ]);
    expect(texts({})).toEqual(['Ask for dates.', 'Thank them.']);
    expect(annotationsOf(merge(mine, theirs))[1]).toMatchObject({ author: 'Luis', updatedAt: LATER });
  });

  it('is kept, or taken, as chosen', () => {
    expect(texts({ [KEY]: 'mine' })).toEqual(['Ask for dates.']);
    expect(texts({ [KEY]: 'theirs' })).toEqual(['Thank them.']);
  });

  it('is no news again once both were kept, also where the copy was changed since', () => {
    const both = merge(mine, theirs);
    expect(statesOf(both, theirs)[1]).toEqual(['annotation', 'here', null]);
    const edited = {
      ...both,
      annotations: both.annotations.map((one) => ({
        ...one,
        annotations: one.annotations.map((note) =>
          note.id === 'note-1' ? note : { ...note, ...typedText('Both.') },
        ),
      })),
    };
    expect(merge(edited, theirs)).toEqual(edited);
  });
});

describe('what is in the trash here', () => {
  const record = libraryDocument(0);
  const binned = { trashedAt: LATER, trashedBy: 'Ana' };

  it('stays there when their live one says the same, unless it is chosen', () => {
    const mine = setOf([record], [noteOn(record, 0, 'Ask.', binned)]);
    const theirs = setOf([record], [noteOn(record, 0, 'Ask.')]);
    expect(statesOf(mine, theirs)[1]).toEqual(['annotation', 'differs', 'mine']);
    expect(merge(mine, theirs)).toEqual(mine);
    const [taken] = annotationsOf(merge(mine, theirs, { 'annotation/note-1': 'theirs' }));
    expect(taken).toMatchObject({ body: richTextOf('Ask.'), trashedAt: null });
  });

  it('is joined there by what was changed elsewhere, so that it is neither lost nor back unasked', () => {
    const mine = setOf([record], [noteOn(record, 0, 'Ask.', binned)]);
    const merged = merge(mine, setOf([record], [noteOn(record, 0, 'Ask twice.')]));
    expect(annotationsOf(merged).map(({ body, trashedAt }) => [writtenText(body), trashedAt])).toEqual([
      ['Ask.', LATER],
      ['Ask twice.', LATER],
    ]);
  });

  it('holds for documents and books too', () => {
    const trashed = { ...record, document: { ...record.document, ...binned } };
    const book = bookOf(1, 'Trip', [record]);
    const mine = setOf([trashed], [], [{ ...book, ...binned }]);
    const theirs = setOf([record], [], [book]);
    expect(merge(mine, theirs)).toEqual(mine);
    const choices = { [`document/${record.document.id}`]: 'theirs', 'book/book-1': 'theirs' } as const;
    const merged = merge(mine, theirs, choices);
    expect(merged.documents[0]?.document.trashedAt).toBeNull();
    expect(merged.books).toEqual([book]);
    const sameBytes = libraryDocument(0);
    expect(statesOf(mine, setOf([sameBytes], []))).toEqual([['document', 'differs', 'mine']]);
  });
});

describe('a book changed on both machines', () => {
  const record = libraryDocument(0);
  const mine = setOf([record], [], [bookOf(1, 'Trip', [record])]);
  const theirs = setOf([record], [], [bookOf(1, 'Trip', [record], 2)]);

  it('is added as a second one, named after who sent it', () => {
    const merged = merge(mine, theirs);
    expect(merged.books.map(({ title }) => title)).toEqual(['Trip', 'Trip (from Ana)']);
    expect(merge(merged, theirs)).toEqual(merged);
  });

  it('is kept, or taken, as chosen', () => {
    expect(merge(mine, theirs, { 'book/book-1': 'mine' })).toEqual(mine);
    expect(merge(mine, theirs, { 'book/book-1': 'theirs' }).books).toEqual(theirs.books);
  });

  it('keeps its addition where the title is as long as a title may be', () => {
    const long = { ...bookOf(1, 'T'.repeat(300), [record], 2) };
    const [, copy] = merge(mine, setOf([record], [], [long])).books;
    expect(copy?.title).toHaveLength(300);
    expect(copy?.title.endsWith('… (from Ana)')).toBe(true);
  });
});

describe('a dialogue changed on both machines', () => {
  const pillar = (number: number) => ({
    id: `forum:${String(number)}`,
    numeral: String(number),
    names: { en: `Goal ${String(number)}`, es: '' },
  });
  const times = { author: 'Ana', createdAt: LATER, updatedAt: LATER };
  const forum = { id: 'forum', names: { en: 'Forum', es: '' }, abbreviations: [], pillarWord: '', ...times };
  const mine: RecordSet = { ...NOTHING, dialogues: [{ ...forum, pillars: [pillar(1)] }] };
  const renamed = { ...forum, names: { en: 'The Forum', es: '' }, pillars: [pillar(1), pillar(2)] };
  const theirs: RecordSet = { ...NOTHING, dialogues: [renamed] };

  it('stays mine, with the pillars that only theirs has', () => {
    const [merged] = merge(mine, theirs).dialogues;
    expect(merged).toMatchObject({ names: forum.names, pillars: [pillar(1), pillar(2)] });
    expect(merge(merge(mine, theirs), theirs)).toEqual(merge(mine, theirs));
  });

  it('is theirs when it is chosen', () => {
    expect(merge(mine, theirs, { 'dialogue/forum': 'theirs' }).dialogues).toEqual([renamed]);
  });
});
