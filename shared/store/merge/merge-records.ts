/**
 * Merges two sets of records, those of this workspace and those of another: what is only there is added, what both changed is kept in both
 * versions or as the user chooses. Merging twice is merging once; merged into each other, both sides hold the same annotations.
 */
import { settleTargets, type ReadingTexts } from '../../annotations/anchor/settle-targets.ts';
import type { Annotation } from '../../annotations/annotation.ts';
import { readingText } from '../../annotations/target.ts';
import { initiativeIdsOf, type Book } from '../../book/book.ts';
import type { RecordSet } from '../compare/compare-records.ts';
import type { DocumentRecord } from '../store-file.ts';
import { alignDocuments, passagesOf, type Alignment } from './align-documents.ts';
import { mergeAnnotations } from './merge-annotations.ts';
import { mergeBooks } from './merge-books.ts';
import { mergeDialogues } from './merge-dialogues.ts';
import { mergeDocuments } from './merge-documents.ts';
import type { MergeChoices, MergeThing, MergeTools } from './merge-thing.ts';

export interface Merge {
  /** Everything that the other side holds, with what becomes of it. */
  things: MergeThing[];
  /** The records that change, as they are afterwards. */
  changed: RecordSet;
}

export function mergeRecords(
  mine: RecordSet,
  theirs: RecordSet,
  choices: MergeChoices,
  tools: MergeTools,
): Merge {
  const alignment = alignDocuments(mine, theirs);
  const sent = theirs.annotations.flatMap(({ annotations }) => annotations);
  const needed = new Set([
    ...sent.map(({ initiativeId }) => initiativeId),
    ...theirs.books.flatMap(initiativeIdsOf),
  ]);
  const documents = mergeDocuments(theirs.documents, alignment, needed, choices);
  const holders = holdersOf([...mine.documents, ...theirs.documents, ...documents.records]);
  const texts = readingTextsOf([...mine.documents, ...documents.records]);
  const own = settleOwn(mine.annotations, mine.documents, texts);
  const placed = placeAnnotations(theirs, texts, alignment, holders);
  const annotations = mergeAnnotations({ annotations: own }, placed, choices, tools);
  const sentBooks = theirs.books.map((book) => ({ sent: book, placed: placeBook(book, alignment) }));
  const books = mergeBooks(mine.books, sentBooks, choices, tools);
  const dialogues = mergeDialogues(mine.dialogues, theirs.dialogues, choices);
  return {
    things: [...documents.things, ...annotations.things, ...books.things, ...dialogues.things],
    changed: {
      documents: documents.records,
      annotations: changedAnnotations(mine.annotations, own, annotations.records),
      books: books.records,
      dialogues: dialogues.records,
    },
  };
}

/** The id of the document that holds each initiative; of several, the last has it as it will be. */
function holdersOf(records: readonly DocumentRecord[]): Map<string, string> {
  return new Map(
    records.flatMap((record) =>
      passagesOf(record).map(({ id }): [string, string] => [id, record.document.id]),
    ),
  );
}

function changedAnnotations(
  before: RecordSet['annotations'],
  own: RecordSet['annotations'],
  merged: RecordSet['annotations'],
): RecordSet['annotations'] {
  const isMerged = new Set(merged.map(({ documentId }) => documentId));
  const settled = own.filter((record, at) => record !== before[at] && !isMerged.has(record.documentId));
  return [...settled, ...merged];
}

/** Mine, each with its words in the texts as they will be. */
function settleOwn(
  records: RecordSet['annotations'],
  documents: readonly DocumentRecord[],
  after: ReadingTexts,
): RecordSet['annotations'] {
  const before = readingTextsOf(documents);
  return records.map((record) => {
    const annotations = settleTargets(record.annotations, { before, after, isOld: () => true });
    const isSame = annotations.every((one, at) => one === record.annotations[at]);
    return isSame ? record : { ...record, annotations };
  });
}

/** Theirs, each where it belongs here: with the document and initiative that say the same, and on its words there. */
function placeAnnotations(
  theirs: RecordSet,
  texts: ReadingTexts,
  { renamed }: Alignment,
  holders: ReadonlyMap<string, string>,
): Annotation[] {
  const after = readingTextsOf(theirs.documents);
  const before = new Map([...after].map(([id, text]) => [renamed.get(id) ?? id, text]));
  const sent = theirs.annotations
    .flatMap(({ annotations }) => annotations)
    .map((annotation) => {
      const initiativeId = renamed.get(annotation.initiativeId) ?? annotation.initiativeId;
      return { ...annotation, initiativeId, documentId: holders.get(initiativeId) ?? annotation.documentId };
    });
  return settleTargets(sent, { before, after: texts, isOld: () => true });
}

/** Of several records that have an initiative, the last has it as it will be; what is in use goes before what is retired. */
function readingTextsOf(records: readonly DocumentRecord[]): ReadingTexts {
  return new Map(
    records.flatMap(({ initiatives, retired }) =>
      [...retired, ...initiatives].map((one): [string, string] => [one.id, readingText(one)]),
    ),
  );
}

function placeBook(book: Book, { renamed }: Alignment): Book {
  return {
    ...book,
    tabs: book.tabs.map((tab) => ({
      ...tab,
      cards: tab.cards.map((card) => ({
        ...card,
        initiativeIds: card.initiativeIds.map((id) => renamed.get(id) ?? id),
      })),
    })),
  };
}
