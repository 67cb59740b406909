/** Takes annotations from a file in, as one step of undo: what is here already is not added again, what differs is kept beside it. */
import { setImmediate } from 'node:timers/promises';
import { annotationSchema, saysNothing, type Annotation } from '../../../shared/annotations/annotation.ts';
import type {
  ImportedAnnotations,
  IncomingAnnotation,
  LeftOut,
} from '../../../shared/annotations/exchange/exchanged.ts';
import { tidied, writtenText } from '../../../shared/annotations/rich-text.ts';
import { mergeAnnotations } from '../../../shared/store/merge/merge-annotations.ts';
import { fileAt } from '../../documents/importing/file-to-import.ts';
import { deriveId } from '../../store/derive-id.ts';
import type { Session } from '../../store/session.ts';
import type { Transaction } from '../../store/transaction.ts';
import { Library } from './library.ts';
import { placeOf } from './place-incoming.ts';
import { readAnnotationFile, unreadable } from './read-file.ts';

const MERGE_TOOLS = { deriveId, nameCopy: (title: string) => title };

/** @throws Problem of the file, `not-annotations`, `too-many-annotations` */
export async function importAnnotations(session: Session, path: string): Promise<ImportedAnnotations> {
  const { fileName, readBytes } = fileAt(path);
  const { annotations, leftOut } = await readAnnotationFile(await readBytes(), fileName);
  return session.undo.change(
    ({ added, both }: ImportedAnnotations) => ({
      name: 'history.annotations-imported',
      details: { annotation: added + both },
    }),
    async (transaction) => {
      const found = await placeAll(transaction, annotations, session);
      const here = { annotations: transaction.list('annotations') };
      const merged = mergeAnnotations(here, found.annotations, {}, MERGE_TOOLS);
      for (const record of merged.records) transaction.put('annotations', record.documentId, record);
      const countOf = (state: string) => merged.things.filter((thing) => thing.state === state).length;
      const taken = merged.things.filter(({ state }) => state !== 'here');
      return {
        fileName,
        added: countOf('new'),
        here: countOf('here'),
        both: countOf('differs'),
        lost: taken.filter(({ theirs }) => theirs?.target?.isLost === true).length,
        leftOut: [...leftOut, ...found.leftOut],
      };
    },
  );
}

async function placeAll(
  transaction: Transaction,
  incoming: readonly IncomingAnnotation[],
  session: Session,
): Promise<{ annotations: Annotation[]; leftOut: LeftOut[] }> {
  const library = new Library(transaction);
  const annotations = new Map<string, Annotation>();
  const leftOut: LeftOut[] = [];
  for (const one of incoming) {
    const place = placeOf(one, library);
    const annotation = typeof place === 'string' ? null : annotationOf(one, place, session);
    if (annotation) annotations.set(annotation.id, annotation);
    else leftOut.push(typeof place === 'string' ? { ...unreadable(one), reason: place } : unreadable(one));
    await setImmediate(); // the window's questions are answered in between
  }
  return { annotations: [...annotations.values()], leftOut };
}

/** @returns null for one that says nothing, or breaks what an annotation must be */
function annotationOf(
  incoming: IncomingAnnotation,
  place: Pick<Annotation, 'documentId' | 'initiativeId' | 'target'>,
  { now, userName }: Session,
): Annotation | null {
  const { kind, visibility, body, tags, person, dueOn, doneAt, author, createdAt, updatedAt } = incoming;
  const at = now().toISOString();
  const parsed = annotationSchema.safeParse({
    ...place,
    id: incoming.isOwn && incoming.id !== '' ? incoming.id : idFor(incoming),
    kind,
    visibility,
    body: tidied(body),
    tags: [...new Set(tags)],
    person,
    dueOn,
    doneAt,
    author: author === '' ? userName() : author,
    createdAt: createdAt ?? at,
    updatedAt: updatedAt ?? createdAt ?? at,
    trashedAt: null,
  });
  return parsed.success && !saysNothing(parsed.data) ? parsed.data : null;
}

/** The same annotation of another program has the same id each time. */
function idFor({ id, quote, body, author, createdAt }: IncomingAnnotation): string {
  const told = id === '' ? [quote, writtenText(body), author, createdAt] : [id];
  return deriveId(JSON.stringify(['foreign annotation', ...told]));
}
