/** Annotations of all documents in one list, oldest first. */
import type { AnnotationQuery, ListedAnnotation } from '../../shared/annotations/listed-annotation.ts';
import type { RecordOf } from '../../shared/store/store-file.ts';
import type { Reader } from '../store/transaction.ts';
import type { Workspace } from '../store/workspace.ts';

export async function listAnnotations(
  workspace: Workspace,
  query: AnnotationQuery,
): Promise<ListedAnnotation[]> {
  const records =
    query.documentId === null
      ? await workspace.readAll('annotations')
      : [workspace.get('annotations', query.documentId) ?? []].flat();
  return records
    .flatMap((record) => listedOf(record, workspace, query.inTrash))
    .filter((one) => query.kind === null || one.kind === query.kind)
    .filter((one) => query.visibility === null || one.visibility === query.visibility)
    .sort((left, right) => left.createdAt.localeCompare(right.createdAt));
}

function listedOf(
  { documentId, annotations }: RecordOf<'annotations'>,
  { catalogue }: Reader,
  inTrash: boolean,
): ListedAnnotation[] {
  const document = catalogue.get('documents', documentId);
  const isGone = (document?.trashedAt ?? null) !== null;
  return annotations
    .filter(({ trashedAt }) => (isGone || trashedAt !== null) === inTrash)
    .map((annotation) => ({ ...annotation, documentTitle: document?.summary.title ?? null }));
}
