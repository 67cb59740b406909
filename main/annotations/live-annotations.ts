/** The annotations that are in use: neither in the trash themselves nor on a document that is. */
import type { Annotation } from '../../shared/annotations/annotation.ts';
import type { Reader } from '../store/transaction.ts';

/** Those on some documents. */
export function liveAnnotations(reader: Reader, documentIds: ReadonlySet<string>): Annotation[] {
  return reader.catalogue
    .list('annotations')
    .map(({ documentId }) => documentId)
    .filter((id) => documentIds.has(id))
    .filter((id) => (reader.catalogue.get('documents', id)?.trashedAt ?? null) === null)
    .flatMap((id) => reader.get('annotations', id)?.annotations ?? [])
    .filter(({ trashedAt }) => trashedAt === null);
}
