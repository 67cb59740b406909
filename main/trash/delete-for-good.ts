/**
 * Takes things out of the trash for good, within a change that is being made. What others need stays: a document that a book quotes is
 * refused; a further source of a deleted document becomes a main text.
 */
import { Problem } from '../../shared/result.ts';
import type { DocumentRecord } from '../../shared/store/store-file.ts';
import type { Thing, TrashCounts } from '../../shared/trash/trash.ts';
import { followDeletion } from '../programmes/follow-deletion.ts';
import type { Transaction } from '../store/transaction.ts';
import { annotationsWith, idsOf } from './change-trash.ts';
import { findQuotes } from './find-quotes.ts';
import { writtenText } from '../../shared/annotations/rich-text.ts';

/** @throws a Problem: `not-in-trash`, `document-quoted` with the names of document and book, or of what is not there */
export function deleteForGood(transaction: Transaction, things: readonly Thing[]): TrashCounts {
  transaction.meanDeletion();
  return {
    book: deleteBooks(transaction, idsOf(things, 'book')),
    annotation: deleteAnnotations(transaction, idsOf(things, 'annotation')),
    document: deleteDocuments(transaction, idsOf(things, 'document')),
  };
}

function deleteBooks(transaction: Transaction, ids: ReadonlySet<string>): number {
  for (const id of ids) {
    const book = transaction.get('books', id);
    if (!book) throw new Problem('book-not-found', { id });
    refuseInUse(book, book.title);
    transaction.put('books', id, undefined);
  }
  return ids.size;
}

function deleteAnnotations(transaction: Transaction, ids: ReadonlySet<string>): number {
  const missing = new Set(ids);
  for (const record of annotationsWith(transaction, ids)) {
    const taken = record.annotations.filter(({ id }) => missing.delete(id));
    for (const annotation of taken) refuseInUse(annotation, writtenText(annotation.body));
    const annotations = record.annotations.filter((one) => !taken.includes(one));
    const isEmpty = annotations.length === 0;
    transaction.put('annotations', record.documentId, isEmpty ? undefined : { ...record, annotations });
  }
  if (missing.size > 0) throw new Problem('annotation-not-found');
  return ids.size;
}

function deleteDocuments(transaction: Transaction, ids: ReadonlySet<string>): number {
  const gone = new Set<string>();
  for (const id of ids) {
    const record = transaction.get('documents', id);
    if (!record) throw new Problem('document-not-found');
    refuseInUse(record.document, record.document.title);
    const entry = transaction.catalogue.get('documents', id);
    const [quote] = entry ? findQuotes(entry, transaction.list('books')) : [];
    if (quote) throw new Problem('document-quoted', { title: record.document.title, book: quote.book.title });
    for (const passage of [...record.initiatives, ...record.retired]) gone.add(passage.id);
    transaction.put('documents', id, undefined);
    if (transaction.get('annotations', id)) transaction.put('annotations', id, undefined);
    if (transaction.get('commitments', id)) transaction.put('commitments', id, undefined);
  }
  const heirs = new Map([...ids].flatMap((id) => [...freeFurtherSources(transaction, id)]));
  followDeletion(transaction, gone, heirs);
  return ids.size;
}

/**
 * The first further source of a text that is gone becomes the main text of the others.
 * @returns its initiatives by those of the text that is gone
 */
function freeFurtherSources(transaction: Transaction, id: string): Map<string, string> {
  const [heir, ...others] = transaction.catalogue
    .list('documents')
    .filter(({ summary }) => summary.duplicateOf === id)
    .flatMap(({ summary }) => transaction.get('documents', summary.id) ?? [])
    .sort(({ document: left }, { document: right }) => left.importedAt.localeCompare(right.importedAt));
  if (!heir) return new Map();
  const heirs = new Map(
    heir.initiatives.flatMap((one) => (one.sameAs === null ? [] : [[one.sameAs, one.id] as const])),
  );
  put(transaction, heir, null, () => null);
  for (const other of others) {
    put(transaction, other, heir.document.id, (sameAs) =>
      sameAs === null ? null : (heirs.get(sameAs) ?? null),
    );
  }
  return heirs;
}

function put(
  transaction: Transaction,
  record: DocumentRecord,
  duplicateOf: string | null,
  sameAs: (before: string | null) => string | null,
): void {
  const free = <T extends { sameAs: string | null }>(one: T): T => ({ ...one, sameAs: sameAs(one.sameAs) });
  transaction.put('documents', record.document.id, {
    ...record,
    document: { ...record.document, duplicateOf },
    initiatives: record.initiatives.map(free),
    retired: record.retired.map(free),
  });
}

function refuseInUse({ trashedAt }: { trashedAt: string | null }, title: string): void {
  if (trashedAt === null) throw new Problem('not-in-trash', { title });
}
