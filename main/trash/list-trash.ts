/** What is in the trash, newest first. */
import type { Annotation } from '../../shared/annotations/annotation.ts';
import type { Book } from '../../shared/book/book.ts';
import { suggestTitle } from '../../shared/initiatives/suggest-title.ts';
import type { DocumentRecord } from '../../shared/store/store-file.ts';
import type { TrashItem } from '../../shared/trash/trash.ts';
import type { Reader } from '../store/transaction.ts';
import { findQuotes } from './find-quotes.ts';
import { writtenText } from '../../shared/annotations/rich-text.ts';

/** Characters of an annotation that stand for it. */
const BEGINNING = 240;

const PLAIN = { belongsTo: null, annotationCount: 0, cardCount: 0, quotedBy: [] };

export function listTrash(reader: Reader): TrashItem[] {
  const books = reader.list('books');
  const booksInUse = books.filter(({ trashedAt }) => trashedAt === null);
  const items = [
    ...reader.list('documents').flatMap((record) => itemOfDocument(record, booksInUse, reader)),
    ...books.flatMap(itemOfBook),
    ...reader
      .list('annotations')
      .flatMap(({ annotations }) => annotations.flatMap((one) => itemOf(one, reader))),
  ];
  return items.sort((left, right) => right.trashedAt.localeCompare(left.trashedAt));
}

function itemOfDocument(record: DocumentRecord, books: readonly Book[], reader: Reader): TrashItem[] {
  const { id, title, trashedAt, trashedBy = '' } = record.document;
  if (trashedAt === null) return [];
  const written = reader.get('annotations', id)?.annotations ?? [];
  const annotationCount = written.filter((one) => one.trashedAt === null).length;
  const quotedBy = findQuotes(record, books).map(({ book }) => book.title);
  return [{ ...PLAIN, kind: 'document', id, title, trashedAt, trashedBy, annotationCount, quotedBy }];
}

function itemOfBook({ id, title, trashedAt, trashedBy = '', tabs }: Book): TrashItem[] {
  if (trashedAt === null) return [];
  const cardCount = tabs.reduce((sum, tab) => sum + tab.cards.length, 0);
  return [{ ...PLAIN, kind: 'book', id, title, trashedAt, trashedBy, cardCount }];
}

function itemOf(annotation: Annotation, reader: Reader): TrashItem[] {
  const { id, body, trashedAt, trashedBy = '' } = annotation;
  const text = writtenText(body);
  if (trashedAt === null) return [];
  const title = text.length <= BEGINNING ? text : `${text.slice(0, BEGINNING)}…`;
  const belongsTo = placeOf(annotation, reader);
  return [{ ...PLAIN, kind: 'annotation', id, title, trashedAt, trashedBy, belongsTo }];
}

/** @returns null for an annotation whose document is not there any more */
export function placeOf(
  { documentId, initiativeId }: Annotation,
  reader: Reader,
): { initiative: string; document: string } | null {
  const record = reader.get('documents', documentId);
  if (!record) return null;
  const initiative = [...record.initiatives, ...record.retired].find(({ id }) => id === initiativeId);
  return { initiative: initiative ? suggestTitle(initiative) : '', document: record.document.title };
}
