/** Annotations of all documents in one list, oldest first. */
import type { AnnotationQuery, ListedAnnotation } from '../../shared/annotations/listed-annotation.ts';
import type { Reader } from '../store/transaction.ts';

export function listAnnotations(reader: Reader, query: AnnotationQuery): ListedAnnotation[] {
  return reader
    .list('annotations')
    .flatMap(({ documentId, annotations }) => {
      const document = reader.get('documents', documentId)?.document;
      const isGone = (document?.trashedAt ?? null) !== null;
      return annotations
        .filter(({ trashedAt }) => (isGone || trashedAt !== null) === query.inTrash)
        .map((annotation) => ({ ...annotation, documentTitle: document?.title ?? null }));
    })
    .filter((one) => query.documentId === null || one.documentId === query.documentId)
    .filter((one) => query.kind === null || one.kind === query.kind)
    .filter((one) => query.visibility === null || one.visibility === query.visibility)
    .sort((left, right) => left.createdAt.localeCompare(right.createdAt));
}
