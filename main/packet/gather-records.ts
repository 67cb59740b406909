/**
 * Chooses what goes into a packet: a book or a selection, with the documents it needs, the dialogues these use, and the annotations on it
 * that are shared. Private ones only on express request; what is in the trash never.
 */
import { mayBeDistributed, type Annotation } from '../../shared/annotations/annotation.ts';
import { initiativeIdsOf, type Book } from '../../shared/book/book.ts';
import type { PacketCounts, PacketRequest } from '../../shared/packet/packet.ts';
import { Problem } from '../../shared/result.ts';
import type { RecordSet } from '../../shared/store/compare/compare-records.ts';
import type { DocumentRecord, RecordOf } from '../../shared/store/store-file.ts';
import { findBook } from '../book/find-book.ts';
import { passageIds, type DocumentEntry } from '../store/catalogue/entries.ts';
import type { Reader } from '../store/transaction.ts';

export interface Gathered {
  records: RecordSet;
  title: string;
  /** Private annotations on what is sent, whether they travel or not. */
  privateFound: number;
  /** Cards that stay behind because their document is in the trash. */
  cardsLeftOut: number;
}

/** @throws Problem `book-not-found`, `document-not-found`, `packet-empty` */
export function gatherRecords(reader: Reader, request: PacketRequest): Gathered {
  const live = reader.catalogue.list('documents').filter(({ trashedAt }) => trashedAt === null);
  const book = request.bookId === null ? null : sentBook(findBook(reader, request.bookId), live);
  const single = new Set([...request.initiativeIds, ...(book ? initiativeIdsOf(book.book) : [])]);
  const whole = new Set(request.documentIds);
  const known = new Set(live.map(({ summary }) => summary.id));
  if (request.documentIds.some((id) => !known.has(id))) throw new Problem('document-not-found');
  const wanted = live.filter(
    (entry) => whole.has(entry.summary.id) || passageIds(entry).some((id) => single.has(id)),
  );
  const documents = withMainTexts(wanted, live).flatMap(
    ({ summary }) => reader.get('documents', summary.id) ?? [],
  );
  if (documents.length === 0 && !book) throw new Problem('packet-empty');
  const spoken = documents.flatMap((record) => annotationsOn(reader, record, whole, single));
  const sent = spoken.filter((one) => request.withPrivate || mayBeDistributed(one));
  const books = book ? [book.book] : [];
  return {
    records: {
      documents,
      annotations: byDocument(sent),
      books,
      dialogues: dialoguesOf(reader, documents, books),
    },
    title: book?.book.title ?? (documents.length === 1 ? (documents[0]?.document.title ?? '') : ''),
    privateFound: spoken.filter((one) => !mayBeDistributed(one)).length,
    cardsLeftOut: book?.cardsLeftOut ?? 0,
  };
}

export function countRecords({
  documents,
  annotations,
  books,
  dialogues,
}: RecordSet): Omit<PacketCounts, 'originals'> {
  const all = annotations.flatMap((record) => record.annotations);
  const shared = all.filter(mayBeDistributed).length;
  return {
    documents: documents.length,
    initiatives: documents.reduce((sum, { initiatives }) => sum + initiatives.length, 0),
    books: books.length,
    dialogues: dialogues.length,
    annotations: shared,
    privateAnnotations: all.length - shared,
  };
}

/** Without the cards whose words lie in the trash: what is there does not travel. */
function sentBook(book: Book, live: readonly DocumentEntry[]): { book: Book; cardsLeftOut: number } {
  const known = new Set(live.flatMap(passageIds));
  const tabs = book.tabs.map((tab) => ({
    ...tab,
    cards: tab.cards.filter((card) => card.initiativeIds.every((id) => known.has(id))),
  }));
  const countOf = (all: Book['tabs']) => all.reduce((sum, tab) => sum + tab.cards.length, 0);
  return { book: { ...book, tabs }, cardsLeftOut: countOf(book.tabs) - countOf(tabs) };
}

/** A further source is one of a main text, which comes along. */
function withMainTexts(wanted: readonly DocumentEntry[], live: readonly DocumentEntry[]): DocumentEntry[] {
  const ids = new Set(wanted.flatMap(({ summary: { id, duplicateOf } }) => [id, duplicateOf ?? id]));
  return live.filter(({ summary }) => ids.has(summary.id));
}

function annotationsOn(
  reader: Reader,
  { document }: DocumentRecord,
  whole: ReadonlySet<string>,
  single: ReadonlySet<string>,
): Annotation[] {
  const annotations = reader.get('annotations', document.id)?.annotations ?? [];
  return annotations.filter(
    ({ trashedAt, initiativeId }) =>
      trashedAt === null && (whole.has(document.id) || single.has(initiativeId)),
  );
}

function byDocument(annotations: readonly Annotation[]): RecordOf<'annotations'>[] {
  const records = new Map<string, Annotation[]>();
  for (const one of annotations) {
    records.set(one.documentId, [...(records.get(one.documentId) ?? []), one]);
  }
  return [...records].map(([documentId, own]) => ({ documentId, annotations: own }));
}

/** Those whose documents are sent, and those whose pillars these or the book name. */
function dialoguesOf(
  reader: Reader,
  documents: readonly DocumentRecord[],
  books: readonly Book[],
): RecordOf<'dialogues'>[] {
  const ids = new Set(documents.map(({ document }) => document.dialogueId));
  const pillars = new Set([
    ...documents.flatMap((record) =>
      [...record.document.blocks, ...passages(record)].map((one) => one.pillar),
    ),
    ...books.flatMap(({ tabs }) => tabs.map((tab) => tab.pillar)),
  ]);
  return reader
    .list('dialogues')
    .filter((dialogue) => ids.has(dialogue.id) || dialogue.pillars.some(({ id }) => pillars.has(id)));
}

function passages({ initiatives, retired }: DocumentRecord): DocumentRecord['initiatives'] {
  return [...initiatives, ...retired];
}
