/** What is in the trash, newest first. */
import type { Annotation } from '../../shared/annotations/annotation.ts';
import type { Book } from '../../shared/book/book.ts';
import { suggestTitle } from '../../shared/initiatives/suggest-title.ts';
import type { TrashItem } from '../../shared/trash/trash.ts';
import type { AnnotationsEntry, DocumentEntry } from '../store/catalogue/entries.ts';
import { countIds } from '../store/catalogue/id-list.ts';
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
    ...reader.catalogue.list('documents').flatMap((one) => itemOfDocument(one, booksInUse, reader)),
    ...books.flatMap(itemOfBook),
    ...reader.catalogue.list('annotations').flatMap((one) => itemsOfAnnotations(one, reader)),
  ];
  return items.sort((left, right) => right.trashedAt.localeCompare(left.trashedAt));
}

function itemOfDocument(entry: DocumentEntry, books: readonly Book[], { catalogue }: Reader): TrashItem[] {
  const { trashedAt, trashedBy = '' } = entry;
  const { id, title } = entry.summary;
  if (trashedAt === null) return [];
  const annotationCount = countIds(catalogue.get('annotations', id)?.spokenOf ?? '');
  const quotedBy = findQuotes(entry, books).map(({ book }) => book.title);
  return [{ ...PLAIN, kind: 'document', id, title, trashedAt, trashedBy, annotationCount, quotedBy }];
}

/** Only where one is in the trash are they read. */
function itemsOfAnnotations({ documentId, trashed }: AnnotationsEntry, reader: Reader): TrashItem[] {
  if (trashed === '') return [];
  const annotations = reader.get('annotations', documentId)?.annotations ?? [];
  return annotations.flatMap((one) => itemOf(one, reader));
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
