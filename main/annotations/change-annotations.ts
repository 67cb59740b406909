/** Changes many annotations as one step: what is chosen in a list, or a tag everywhere. */
import { withChange, type AnnotationChange } from '../../shared/annotations/annotation-change.ts';
import type { Annotation } from '../../shared/annotations/annotation.ts';
import { countTags, isWithin, renameTag, type UsedTag } from '../../shared/annotations/tag.ts';
import type { Handlers } from '../../shared/ipc/contract.ts';
import type { Session } from '../store/session.ts';
import type { StepName } from '../store/step.ts';
import type { Transaction } from '../store/transaction.ts';

type Channels = 'annotations.change-many' | 'tags.list' | 'tags.rename' | 'tags.remove';

export function changeHandlers(session: Session): Pick<Handlers, Channels> {
  return {
    'annotations.change-many': ({ ids, change }) => changeMany(session, new Set(ids), change),
    'tags.list': () => tagsInUse(session),
    'tags.rename': ({ tag, to }) => renameEverywhere(session, tag, to),
    'tags.remove': ({ tag }) => renameEverywhere(session, tag, null),
  };
}

interface Changed {
  changed: number;
}

function changeMany(session: Session, ids: ReadonlySet<string>, change: AnnotationChange): Promise<Changed> {
  const now = session.now().toISOString();
  const name = ({ changed }: Changed): StepName => ({
    name: 'history.annotations-changed',
    details: { annotation: changed },
  });
  return session.undo.change(name, (transaction) =>
    changeEach(transaction, documentsOf(transaction, ids), (annotation) =>
      ids.has(annotation.id) ? withChange(annotation, change, now) : annotation,
    ),
  );
}

function renameEverywhere(session: Session, tag: string, to: string | null): Promise<Changed> {
  const now = session.now().toISOString();
  const name: StepName = {
    name: to === null ? 'history.tag-removed' : 'history.tag-renamed',
    details: { title: tag },
  };
  return session.undo.change(
    () => name,
    (transaction) =>
      changeEach(transaction, documentsWithTag(transaction, tag), (annotation) => {
        const tags = renameTag(annotation.tags, tag, to);
        const isSame = JSON.stringify(tags) === JSON.stringify(annotation.tags);
        return isSame ? annotation : { ...annotation, tags, updatedAt: now };
      }),
  );
}

function documentsOf(transaction: Transaction, annotationIds: ReadonlySet<string>): Set<string> {
  return new Set([...annotationIds].flatMap((id) => transaction.catalogue.documentOfAnnotation(id) ?? []));
}

/** Also where only what lies in the trash has it: what comes back has the tag of today. */
function documentsWithTag({ catalogue }: Transaction, tag: string): string[] {
  return catalogue
    .list('annotations')
    .filter(({ tags, trashed }) => trashed !== '' || tags.some((one) => isWithin(one, tag)))
    .map(({ documentId }) => documentId);
}

/** @param change gives back the same object where nothing changes */
function changeEach(
  transaction: Transaction,
  documentIds: Iterable<string>,
  change: (annotation: Annotation) => Annotation,
): Changed {
  let changed = 0;
  for (const documentId of documentIds) {
    const record = transaction.get('annotations', documentId);
    const annotations = record?.annotations.map(change) ?? [];
    const count = annotations.filter((one, at) => one !== record?.annotations[at]).length;
    if (record && count > 0) transaction.put('annotations', documentId, { ...record, annotations });
    changed += count;
  }
  return { changed };
}

function tagsInUse({ workspace: { catalogue } }: Session): UsedTag[] {
  const inUse = catalogue
    .list('annotations')
    .filter(({ documentId }) => (catalogue.get('documents', documentId)?.trashedAt ?? null) === null);
  return countTags(inUse.flatMap(({ tags }) => tags));
}
