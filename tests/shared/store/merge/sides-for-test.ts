/** Two users' libraries for tests of merging: some documents known to both under the same id, some imported by each, with notes and books. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { typedText, type Annotation } from '../../../../shared/annotations/annotation.ts';
import type { Book } from '../../../../shared/book/book.ts';
import type { RecordSet } from '../../../../shared/store/compare/compare-records.ts';
import { mergeRecords } from '../../../../shared/store/merge/merge-records.ts';
import type { MergeChoices, MergeTools } from '../../../../shared/store/merge/merge-thing.ts';
import { withChanges } from '../../../../shared/store/merge/with-changes.ts';
import type { DocumentRecord } from '../../../../shared/store/store-file.ts';
import { importText } from '../../../main/documents/import-for-test.ts';
import { targetAt } from '../../../../shared/annotations/target.ts';
import { writtenText } from '../../../../shared/annotations/rich-text.ts';

export const NOTHING: RecordSet = { documents: [], annotations: [], books: [], dialogues: [] };
const NOW = '2026-11-22T10:00:00.000Z';

export const tools: MergeTools = {
  deriveId: (content) => createHash('sha256').update(content).digest('hex').slice(0, 32),
  nameCopy: (title) => `${title} (from Ana)`,
};

const ITEMS = [
  [
    'CBP and SAT will open three new lanes at the port of Otay Mesa East by the end of 2024.',
    'CBP and SAT will open three new lanes at the port of Nogales East by the end of 2024.',
    'USDA and SADER signed a letter on sanitary rules for potatoes grown in the north of Idaho.',
    'The two governments completed forty kilometers of road between Sonora and Arizona.',
  ],
  [
    'The agencies completed the treatment plant at Tijuana for the water of the two cities.',
    'Mexico will publish data on the quality of water in the river by June of the next year.',
    'The agencies completed the treatment plant at Tijuana for the water of the two cities.',
  ],
  [
    'The two countries launched a scholarship for 2,500 students of engineering and medicine.',
    'The two countries trained 450 officers of customs in the reading of certificates.',
  ],
];

/** @param form markdown, or the same words in another file */
export function libraryDocument(index: number, form: 'markdown' | 'text' = 'markdown'): DocumentRecord {
  const items = (ITEMS[index] ?? []).map((item) => `${form === 'markdown' ? '-' : '•'} ${item}`);
  const title = `Fact sheet number ${String(index)} on works at the border`;
  const head = form === 'markdown' ? `# ${title}\n\n## Works` : `${title}\n\nWorks`;
  const name = form === 'markdown' ? `works-${String(index)}.md` : `copy-${String(index)}.txt`;
  const { document, initiatives } = importText(`${head}\n\n${items.join('\n')}\n`, name);
  return { document, initiatives, retired: [] };
}

/** The same document imported by everybody at once, by one user, and in another form. */
const COMMON = ITEMS.map((_, index) => libraryDocument(index));
const OWN = ITEMS.map((_, index) => [libraryDocument(index), libraryDocument(index)] as const);
const FORMS = ITEMS.map((_, index) => libraryDocument(index, 'text'));

type Way = 'common' | 'own' | 'form' | 'none';

function documentOf(index: number, way: Way, side: 0 | 1): DocumentRecord | undefined {
  if (way === 'none') return undefined;
  return way === 'common' ? COMMON[index] : way === 'own' ? OWN[index]?.[side] : FORMS[index];
}

interface Note {
  number: number;
  text: string;
  isShared: boolean;
  isPoint: boolean;
  isTrashed: boolean;
  author: string;
  /** Which of the words of its initiative it is on; 0 for all of it. */
  words?: number;
}

const note: fc.Arbitrary<Note> = fc.record({
  number: fc.nat(6),
  text: fc.constantFrom('Ask for dates.', 'Thank them.', 'Avoid the topic.'),
  isShared: fc.boolean(),
  isPoint: fc.boolean(),
  isTrashed: fc.boolean(),
  author: fc.constantFrom('Ana', 'Luis'),
  words: fc.nat(3),
});
const way = fc.constantFrom<Way>('common', 'own', 'form', 'none');

/** A side is what its user has made of a few documents; ids of notes and books are often the same on both sides, their words seldom. */
export const sides: fc.Arbitrary<[RecordSet, RecordSet]> = fc.tuple(side(0), side(1));

function side(which: 0 | 1): fc.Arbitrary<RecordSet> {
  const ways = fc.tuple(...ITEMS.map(() => way));
  const notes = fc.uniqueArray(note, { selector: ({ number }) => number, maxLength: 6 });
  const books = fc.uniqueArray(fc.tuple(fc.nat(2), fc.constantFrom('Trip', 'Visit'), fc.nat(3)), {
    selector: ([number]) => number,
    maxLength: 2,
  });
  return fc.tuple(ways, notes, books).map(([chosen, written, bound]) => {
    const documents = chosen.map((one, index) => documentOf(index, one, which));
    const present = documents.flatMap((document) => document ?? []);
    const placed = written.flatMap((one) => {
      const record = documents[placeOf(one).document];
      const initiative = record?.initiatives[placeOf(one).initiative];
      if (!record || !initiative) return [];
      const annotation = annotationOf(one, record.document.id, initiative.id);
      return [{ ...annotation, target: wordsOf(one, initiative.text) }];
    });
    return {
      documents: present,
      annotations: present.flatMap(({ document: { id: documentId } }) => {
        const annotations = placed.filter((one) => one.documentId === documentId);
        return annotations.length > 0 ? [{ documentId, annotations }] : [];
      }),
      books:
        present.length === 0
          ? []
          : bound.map(([number, title, first]) => bookOf(number, title, present, first)),
      dialogues: [],
    };
  });
}

function wordsOf({ words = 0 }: Note, text: string): Annotation['target'] {
  if (words === 0) return null;
  const start = words === 1 ? 0 : text.indexOf(' ', words * 9) + 1;
  return targetAt(text, start, text.indexOf(' ', start + 12));
}

/** A note with one id speaks of the same initiative on both sides: no user can move it to another. */
function placeOf({ number }: Note): { document: number; initiative: number } {
  const document = number % ITEMS.length;
  return { document, initiative: number % (ITEMS[document]?.length ?? 1) };
}

export function annotationOf(one: Note, documentId: string, initiativeId: string): Annotation {
  return {
    id: `note-${String(one.number)}`,
    documentId,
    initiativeId,
    kind: one.isPoint ? 'talking-point' : 'note',
    visibility: one.isShared ? 'shared' : 'private',
    doneAt: null,
    ...typedText(one.text),
    author: one.author,
    createdAt: NOW,
    updatedAt: NOW,
    trashedAt: one.isTrashed ? NOW : null,
  };
}

export function bookOf(number: number, title: string, records: readonly DocumentRecord[], first = 0): Book {
  const ids = records.flatMap(({ initiatives }) => initiatives.slice(first, first + 2).map(({ id }) => id));
  const cards = ids.map((id, at) => ({ id: `card-${String(at)}`, initiativeIds: [id], title: null }));
  return {
    id: `book-${String(number)}`,
    title,
    event: '',
    principal: '',
    preparedBy: '',
    date: null,
    tabs: [{ id: 'tab', pillar: null, title: null, cards, pages: [] }],
    author: 'Ana',
    createdAt: NOW,
    updatedAt: NOW,
    trashedAt: null,
  };
}

export function merge(mine: RecordSet, theirs: RecordSet, choices: MergeChoices = {}): RecordSet {
  return withChanges(mine, mergeRecords(mine, theirs, choices, tools).changed);
}

export function annotationsOf(set: RecordSet): Annotation[] {
  return set.annotations.flatMap(({ annotations }) => annotations);
}

/** What each annotation says, and of which words; in no order, each once. */
export function sayings(set: RecordSet): string[] {
  const words = new Map(
    set.documents.flatMap(({ initiatives, retired }) =>
      [...initiatives, ...retired].map(({ id, text }): [string, string] => [id, text]),
    ),
  );
  const said = annotationsOf(set).map(({ body, kind, visibility, author, initiativeId, target }) =>
    JSON.stringify([writtenText(body), kind, visibility, author, words.get(initiativeId) ?? null, target]),
  );
  return [...new Set(said)].sort();
}
