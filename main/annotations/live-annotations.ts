/** The annotations that are in use: neither in the trash themselves nor on a document that is. */
import type { Annotation } from '../../shared/annotations/annotation.ts';
import type { Reader } from '../store/transaction.ts';

export function liveAnnotations(reader: Reader): Annotation[] {
  return reader
    .list('annotations')
    .filter(({ documentId }) => (reader.get('documents', documentId)?.document.trashedAt ?? null) === null)
    .flatMap(({ annotations }) => annotations.filter(({ trashedAt }) => trashedAt === null));
}
