/** The files that records speak of: what documents were imported from, with the texts that they have replaced, and the drawings of books. */
import { drawingsOf } from '../../shared/book/edit-pages.ts';
import type { RecordSet } from '../../shared/store/compare/compare-records.ts';

/** @returns SHA-256 of each, once */
export function originalsOf({ documents, books }: Pick<RecordSet, 'documents' | 'books'>): string[] {
  const texts = documents.flatMap(({ document }) =>
    [document, ...document.versions].map(({ sha256 }) => sha256),
  );
  return [...new Set([...texts, ...books.flatMap(drawingsOf)])];
}
