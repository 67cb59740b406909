/** Writes, edits and trashes annotations; they are kept per document. */
import { saysNothing, type Annotation, type AnnotationDraft } from '../../shared/annotations/annotation.ts';
import { tidied, writtenText } from '../../shared/annotations/rich-text.ts';
import type { Handlers } from '../../shared/ipc/contract.ts';
import { Problem } from '../../shared/result.ts';
import { placeInUse } from '../initiatives/find-initiative.ts';
import { inTrash } from '../store/in-trash.ts';
import type { Session } from '../store/session.ts';
import { shortTitle, type StepName } from '../store/step.ts';
import type { Transaction } from '../store/transaction.ts';
import { listAnnotations } from './list-annotations.ts';

type AnnotationChannels = 'annotations.add' | 'annotations.edit' | 'annotations.trash' | 'annotations.list';

export function annotationHandlers(session: Session): Pick<Handlers, AnnotationChannels> {
  return {
    'annotations.list': (query) => listAnnotations(session.workspace, query),
    'annotations.add': (draft) =>
      session.undo.change('history.annotation-added', (transaction) => add(transaction, session, draft)),
    'annotations.edit': ({ id, ...changed }) =>
      session.undo.change(namedAfterText, (transaction) =>
        replace(transaction, id, (annotation) => ({
          ...annotation,
          ...checked(changed),
          updatedAt: session.now().toISOString(),
        })),
      ),
    'annotations.trash': ({ id }) =>
      session.undo.change({ name: 'history.annotation-trashed', details: { annotation: 1 } }, (transaction) =>
        replace(transaction, id, (annotation) => inTrash(annotation, session)),
      ),
  };
}

function namedAfterText({ body, target }: Annotation): StepName {
  const title = shortTitle(writtenText(body) || (target?.exact ?? ''));
  return { name: 'history.annotation-edited', details: { title }, isTyping: true };
}

function add(transaction: Transaction, session: Session, draft: AnnotationDraft): Annotation {
  const { documentId } = placeInUse(transaction, draft.initiativeId);
  const now = session.now().toISOString();
  const annotation: Annotation = {
    ...checked(draft),
    id: session.createId(),
    documentId,
    author: session.userName(),
    createdAt: now,
    updatedAt: now,
    doneAt: null,
    trashedAt: null,
  };
  const annotations = transaction.get('annotations', documentId)?.annotations ?? [];
  transaction.put('annotations', documentId, { documentId, annotations: [...annotations, annotation] });
  return annotation;
}

function replace(
  transaction: Transaction,
  id: string,
  change: (annotation: Annotation) => Annotation,
): Annotation {
  const record = transaction.get('annotations', transaction.catalogue.documentOfAnnotation(id) ?? '');
  const annotation = record?.annotations.find((candidate) => candidate.id === id);
  if (!record || !annotation) throw new Problem('annotation-not-found');
  const changed = change(annotation);
  const annotations = record.annotations.map((other) => (other.id === id ? changed : other));
  transaction.put('annotations', record.documentId, { ...record, annotations });
  return changed;
}

/** @throws Problem `annotation-without-text` */
function checked<T extends Omit<AnnotationDraft, 'initiativeId'>>(draft: T): T {
  if (saysNothing(draft)) throw new Problem('annotation-without-text');
  return { ...draft, body: tidied(draft.body), tags: [...new Set(draft.tags)] };
}
