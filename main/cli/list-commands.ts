/** Lists what is in a workspace: annotations and books, in use or in the trash. */
import type { AnnotationKind, Visibility } from '../../shared/annotations/annotation.ts';
import type { App } from '../create-app.ts';
import type { Outcome } from './print-outcome.ts';
import { writtenText } from '../../shared/annotations/rich-text.ts';

export interface AnnotationListOptions {
  document?: string;
  kind?: AnnotationKind;
  visibility?: Visibility;
  trash?: true;
}

export async function listAnnotations(app: App, options: AnnotationListOptions): Promise<Outcome> {
  const listed = await app.handlers['annotations.list']({
    documentId: options.document ?? null,
    kind: options.kind ?? null,
    visibility: options.visibility ?? null,
    inTrash: options.trash === true,
  });
  // For scripts that want the words without their form.
  const annotations = listed.map((annotation) => ({ ...annotation, text: writtenText(annotation.body) }));
  const lines = annotations.map(({ id, kind, visibility, text }) =>
    [id, kind, visibility, text.replace(/\s+/g, ' ')].join('  '),
  );
  return { json: { annotations }, lines };
}

export async function listBooks(app: App, options: { trash?: true }): Promise<Outcome> {
  const books = await app.handlers['books.list']({ inTrash: options.trash === true });
  const lines = books.map(
    ({ id, date, title, cardCount }) => `${id}  ${date ?? '----------'}  ${title} (${String(cardCount)})`,
  );
  return { json: { books }, lines };
}
