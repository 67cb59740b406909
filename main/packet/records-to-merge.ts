/**
 * What of the workspace a merge has to look at. Of the documents these are only those that what comes may speak of: under the same id, with
 * a passage under the same id, with the same bytes, or with words alike enough to be compared. The others are not read.
 */
import { initiativeIdsOf } from '../../shared/book/book.ts';
import { mayBeAlike } from '../../shared/documents/matching/match-document.ts';
import type { RecordSet } from '../../shared/store/compare/compare-records.ts';
import type { DocumentRecord } from '../../shared/store/store-file.ts';
import { passageIds, type DocumentEntry } from '../store/catalogue/entries.ts';
import { splitIds } from '../store/catalogue/id-list.ts';
import type { Reader } from '../store/transaction.ts';

export function recordsToMerge(reader: Reader, incoming: readonly RecordSet[]): RecordSet {
  return {
    documents: documentsToMerge(reader, incoming),
    annotations: reader.list('annotations'), // a copy of one may have been made there, under an id that only its text tells
    books: reader.list('books'),
    dialogues: reader.list('dialogues'),
  };
}

function documentsToMerge(reader: Reader, incoming: readonly RecordSet[]): DocumentRecord[] {
  const entries = reader.catalogue.list('documents');
  const theirs = incoming.flatMap(({ documents }) => documents);
  const spoken = idsSpokenOf(reader, incoming);
  const isNeeded = (entry: DocumentEntry) =>
    passageIds(entry).some((id) => spoken.has(id)) || theirs.some((record) => isLike(entry, record));
  const needed = new Set(entries.filter(isNeeded).map(({ summary }) => summary.id));
  const withMains = new Set([...needed, ...mainsOf(entries, needed)]);
  return entries.flatMap(({ summary: { id } }) =>
    withMains.has(id) ? (reader.get('documents', id) ?? []) : [],
  );
}

/** Passages of theirs, those that these are the same as, and whatever annotations and cards stand on, here too. */
function idsSpokenOf(reader: Reader, incoming: readonly RecordSet[]): ReadonlySet<string> {
  const passages = incoming
    .flatMap(({ documents }) => documents)
    .flatMap(({ initiatives, retired }) => [...initiatives, ...retired]);
  const annotations = incoming.flatMap((set) => set.annotations).flatMap((record) => record.annotations);
  const books = incoming.flatMap((set) => set.books);
  const here = books.flatMap(({ id }) => reader.get('books', id) ?? []);
  return new Set([
    ...passages.flatMap(({ id, sameAs }) => [id, ...(sameAs === null ? [] : [sameAs])]),
    ...annotations.map(({ initiativeId }) => initiativeId),
    ...[...books, ...here].flatMap(initiativeIdsOf),
  ]);
}

function isLike(entry: DocumentEntry, { document }: DocumentRecord): boolean {
  const { id, sha256 } = entry.summary;
  if (id === document.id || sha256 === document.sha256) return true;
  return mayBeAlike(entry, document);
}

/** The texts of which some are further sources, and the documents whose passages these say again. */
function mainsOf(entries: readonly DocumentEntry[], needed: ReadonlySet<string>): string[] {
  const used = entries.filter(({ summary }) => needed.has(summary.id));
  const same = new Set(used.flatMap(({ sameAs }) => splitIds(sameAs)));
  const holders = entries.filter((entry) => passageIds(entry).some((id) => same.has(id)));
  return [
    ...holders.map(({ summary }) => summary.id),
    ...used.flatMap(({ summary }) => summary.duplicateOf ?? []),
  ];
}
