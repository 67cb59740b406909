/** Brings chosen things of another set of records into the records that are there: the records to be written, by table. */
import type { Annotation } from '../../annotations/annotation.ts';
import type { Difference as ThingDifference, WholeDifference } from '../compare/compare-records.ts';
import type { RecordOf, Table } from '../store-file.ts';
import type { Thing } from './backup-answers.ts';

/** One record to be written; undefined takes it away. */
export type RecordToPut = {
  [T in Table]: { table: T; id: string; record: RecordOf<T> | undefined };
}[Table];

type Difference = ThingDifference | WholeDifference;
type AnnotationDifference = Extract<Difference, { kind: 'annotation' }>;

/** What was chosen with what it cannot be without: an annotation its document, a document that goes its annotations. Null chooses all. */
export function withNeeded(
  differences: readonly Difference[],
  chosen: readonly Thing[] | null,
): Difference[] {
  if (chosen === null) return [...differences];
  const keys = new Set(chosen.map(keyOf));
  const picked = differences.filter((difference) => keys.has(keyOf(difference)));
  const documents = new Set(picked.flatMap(documentNeeded));
  const going = new Set(picked.flatMap((one) => (one.kind === 'document' && !one.theirs ? [one.id] : [])));
  return differences.filter(
    (one) =>
      picked.includes(one) ||
      (one.kind === 'document' && one.mine === null && documents.has(one.id)) ||
      (one.kind === 'annotation' && one.theirs === null && going.has(one.mine?.documentId ?? '')),
  );
}

/** Documents whose absence would leave the thing without what it speaks of. */
function documentNeeded(difference: Difference): string[] {
  return difference.kind === 'annotation' && difference.theirs ? [difference.theirs.documentId] : [];
}

/** @param annotationsOf the annotations that a document has now */
export function takeThings(
  differences: readonly Difference[],
  annotationsOf: (documentId: string) => readonly Annotation[],
): RecordToPut[] {
  const annotations = differences.filter((one) => one.kind === 'annotation');
  const documentIds = new Set(annotations.map((one) => (one.theirs ?? one.mine)?.documentId ?? ''));
  return [
    ...differences.flatMap(wholeRecord),
    ...[...documentIds].map((documentId) => {
      const own = annotations.filter((one) => (one.theirs ?? one.mine)?.documentId === documentId);
      return mergedAnnotations(documentId, annotationsOf(documentId), own);
    }),
  ];
}

function wholeRecord(difference: Difference): RecordToPut[] {
  const { id } = difference;
  switch (difference.kind) {
    case 'document':
      return [{ table: 'documents', id, record: difference.theirs ?? undefined }];
    case 'book':
      return [{ table: 'books', id, record: difference.theirs ?? undefined }];
    case 'dialogue':
      return [{ table: 'dialogues', id, record: difference.theirs ?? undefined }];
    case 'annotation':
      return [];
    default:
      return [{ table: difference.kind, id, record: difference.theirs ?? undefined } as RecordToPut];
  }
}

/** What comes back takes its place by the time it was written. */
function mergedAnnotations(
  documentId: string,
  now: readonly Annotation[],
  differences: readonly AnnotationDifference[],
): RecordToPut {
  const wanted = new Map(differences.map(({ id, theirs }) => [id, theirs]));
  const kept = now.flatMap((one) => {
    const theirs = wanted.get(one.id);
    return theirs === undefined ? [one] : theirs === null ? [] : [theirs];
  });
  const there = new Set(now.map(({ id }) => id));
  const annotations = differences.reduce(
    (list, { id, theirs }) => (theirs && !there.has(id) ? inserted(list, theirs) : list),
    kept,
  );
  const record = annotations.length > 0 ? { documentId, annotations } : undefined;
  return { table: 'annotations', id: documentId, record };
}

function inserted(list: readonly Annotation[], annotation: Annotation): Annotation[] {
  const later = list.findIndex(({ createdAt }) => createdAt > annotation.createdAt);
  return list.toSpliced(later < 0 ? list.length : later, 0, annotation);
}

function keyOf({ kind, id }: Thing): string {
  return `${kind} ${id}`;
}
