/** Changes many annotations as one step: what is chosen in a list, or a tag everywhere. */
import { withChange, type AnnotationChange } from '../../shared/annotations/annotation-change.ts';
import type { Annotation } from '../../shared/annotations/annotation.ts';
import { countTags, renameTag, type UsedTag } from '../../shared/annotations/tag.ts';
import type { Handlers } from '../../shared/ipc/contract.ts';
import type { Session } from '../store/session.ts';
import type { StepName } from '../store/step.ts';
import type { Transaction } from '../store/transaction.ts';
import { liveAnnotations } from './live-annotations.ts';

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
    changeEach(transaction, (annotation) =>
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
      changeEach(transaction, (annotation) => {
        const tags = renameTag(annotation.tags, tag, to);
        const isSame = JSON.stringify(tags) === JSON.stringify(annotation.tags);
        return isSame ? annotation : { ...annotation, tags, updatedAt: now };
      }),
  );
}

/** @param change gives back the same object where nothing changes */
function changeEach(transaction: Transaction, change: (annotation: Annotation) => Annotation): Changed {
  let changed = 0;
  for (const record of transaction.list('annotations')) {
    const annotations = record.annotations.map(change);
    const count = annotations.filter((one, at) => one !== record.annotations[at]).length;
    if (count > 0) transaction.put('annotations', record.documentId, { ...record, annotations });
    changed += count;
  }
  return { changed };
}

function tagsInUse({ workspace }: Session): UsedTag[] {
  const annotations = liveAnnotations(workspace).sort((left, right) =>
    left.createdAt.localeCompare(right.createdAt),
  );
  return countTags(annotations.flatMap(({ tags }) => tags));
}
