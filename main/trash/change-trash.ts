/** Moves things into the trash and back, several at once; within a change that is being made. */
import type { Annotation } from '../../shared/annotations/annotation.ts';
import type { Book } from '../../shared/book/book.ts';
import type { Document } from '../../shared/documents/document.ts';
import { Problem } from '../../shared/result.ts';
import type { RecordOf } from '../../shared/store/store-file.ts';
import type { Thing, TrashCounts, TrashKind } from '../../shared/trash/trash.ts';
import { inTrash, outOfTrash } from '../store/in-trash.ts';
import type { Session } from '../store/session.ts';
import type { Transaction } from '../store/transaction.ts';

/** @returns how many things were moved; those that were in the trash already are none. @throws a Problem for what is not there */
export function moveToTrash(
  transaction: Transaction,
  things: readonly Thing[],
  session: Pick<Session, 'now' | 'userName'>,
): TrashCounts {
  return {
    document: changeDocuments(transaction, idsOf(things, 'document'), (document) =>
      document.trashedAt === null ? inTrash(document, session) : document,
    ),
    book: changeBooks(transaction, idsOf(things, 'book'), (book) =>
      book.trashedAt === null ? inTrash(book, session) : book,
    ),
    annotation: changeAnnotations(transaction, idsOf(things, 'annotation'), (annotation) =>
      annotation.trashedAt === null ? inTrash(annotation, session) : annotation,
    ),
  };
}

/** @throws the Problem `document-in-trash` for an annotation whose document is in the trash and does not come back with it */
export function restoreFromTrash(transaction: Transaction, things: readonly Thing[]): TrashCounts {
  return {
    document: changeDocuments(transaction, idsOf(things, 'document'), (document) =>
      document.trashedAt === null ? document : outOfTrash(document),
    ),
    book: changeBooks(transaction, idsOf(things, 'book'), (book) =>
      book.trashedAt === null ? book : outOfTrash(book),
    ),
    annotation: changeAnnotations(transaction, idsOf(things, 'annotation'), (annotation) =>
      annotation.trashedAt === null ? annotation : restored(annotation, transaction),
    ),
  };
}

function restored(annotation: Annotation, transaction: Transaction): Annotation {
  const document = transaction.get('documents', annotation.documentId)?.document;
  if (document && document.trashedAt !== null) {
    throw new Problem('document-in-trash', { title: document.title });
  }
  return outOfTrash(annotation);
}

export function idsOf(things: readonly Thing[], wanted: TrashKind): ReadonlySet<string> {
  return new Set(things.flatMap(({ kind, id }) => (kind === wanted ? [id] : [])));
}

function changeDocuments(
  transaction: Transaction,
  ids: ReadonlySet<string>,
  change: (document: Document) => Document,
): number {
  return count(ids, (id) => {
    const record = transaction.get('documents', id);
    if (!record) throw new Problem('document-not-found');
    const document = change(record.document);
    if (document === record.document) return false;
    transaction.put('documents', id, { ...record, document });
    return true;
  });
}

function changeBooks(
  transaction: Transaction,
  ids: ReadonlySet<string>,
  change: (book: Book) => Book,
): number {
  return count(ids, (id) => {
    const book = transaction.get('books', id);
    if (!book) throw new Problem('book-not-found', { id });
    const changed = change(book);
    if (changed === book) return false;
    transaction.put('books', id, changed);
    return true;
  });
}

function changeAnnotations(
  transaction: Transaction,
  ids: ReadonlySet<string>,
  change: (annotation: Annotation) => Annotation,
): number {
  let changed = 0;
  const missing = new Set(ids);
  for (const record of annotationsWith(transaction, ids)) {
    const annotations = record.annotations.map((one) => {
      if (!missing.delete(one.id)) return one;
      const next = change(one);
      if (next !== one) changed += 1;
      return next;
    });
    if (annotations.some((one, at) => one !== record.annotations[at])) {
      transaction.put('annotations', record.documentId, { ...record, annotations });
    }
  }
  if (missing.size > 0) throw new Problem('annotation-not-found');
  return changed;
}

/** The records in which some annotations are kept. @throws the Problem `annotation-not-found` */
export function annotationsWith(
  transaction: Transaction,
  ids: ReadonlySet<string>,
): RecordOf<'annotations'>[] {
  const documentIds = new Set([...ids].map((id) => transaction.catalogue.documentOfAnnotation(id)));
  return [...documentIds].map((documentId) => {
    const record = transaction.get('annotations', documentId ?? '');
    if (!record) throw new Problem('annotation-not-found');
    return record;
  });
}

function count(ids: ReadonlySet<string>, change: (id: string) => boolean): number {
  return [...ids].filter(change).length;
}
