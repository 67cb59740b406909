/** The annotations that have lost their place, where each might belong, and putting it there on the user's word. */
import { findCandidates, type Passage } from '../../shared/annotations/anchor/candidates.ts';
import type { Annotation } from '../../shared/annotations/annotation.ts';
import {
  lossOf,
  type LostPlace,
  type NewPlace,
  type PlaceChoices,
} from '../../shared/annotations/lost-place.ts';
import { readingText, targetAt, type AnnotationTarget } from '../../shared/annotations/target.ts';
import { Problem } from '../../shared/result.ts';
import type { DocumentRecord } from '../../shared/store/store-file.ts';
import { refuseInTrash } from '../documents/live-documents.ts';
import type { AnnotationsEntry } from '../store/catalogue/entries.ts';
import { splitIds } from '../store/catalogue/id-list.ts';
import type { Reader, Transaction } from '../store/transaction.ts';

/** The longest target that the store keeps. */
const LONGEST = 20_000;

/** Documents without any are not read. */
export function listLostPlaces(reader: Reader, documentId: string | null): LostPlace[] {
  const asked = documentId === null ? undefined : reader.catalogue.get('annotations', documentId);
  const entries = documentId === null ? reader.catalogue.list('annotations') : asked ? [asked] : [];
  return entries
    .filter((entry) => countLostPlaces(reader, entry) > 0)
    .flatMap((entry) => {
      const record = reader.get('documents', entry.documentId);
      const written = reader.get('annotations', entry.documentId)?.annotations ?? [];
      return record
        ? lostIn(
            record,
            written.filter(({ trashedAt }) => trashedAt === null),
          )
        : [];
    });
}

/** How many annotations in use on a document have lost their place; by the catalogue alone. */
export function countLostPlaces(
  { catalogue }: Pick<Reader, 'catalogue'>,
  { documentId, annotations, trashed, spokenOf, lost }: AnnotationsEntry,
): number {
  const document = catalogue.get('documents', documentId);
  if (document?.trashedAt !== null) return 0;
  const [retired, gone, without] = [document.retired, trashed, lost].map((ids) => new Set(splitIds(ids)));
  const inUse = splitIds(annotations).filter((id) => gone?.has(id) === false);
  const on = splitIds(spokenOf);
  return inUse.filter((id, at) => without?.has(id) === true || retired?.has(on[at] ?? '') === true).length;
}

function lostIn(record: DocumentRecord, annotations: readonly Annotation[]): LostPlace[] {
  return annotations.flatMap((annotation): LostPlace[] => {
    const loss = lossOf(annotation, record);
    if (loss === null) return [];
    const words = soughtFor(annotation, record)?.exact ?? '';
    return [{ annotation, documentTitle: record.document.title, loss, words }];
  });
}

/** @throws the Problem `annotation-not-found` */
export function placeChoices(reader: Reader, id: string): PlaceChoices {
  const { record, annotation } = findWithText(reader, id);
  const passages = record.initiatives.map((one): Passage => ({
    initiativeId: one.id,
    text: readingText(one),
  }));
  const sought = soughtFor(annotation, record);
  const isHere = passages.some(({ initiativeId }) => initiativeId === annotation.initiativeId);
  return {
    candidates: sought ? findCandidates(sought, annotation.initiativeId, passages) : [],
    passages,
    initiativeId: isHere ? annotation.initiativeId : null,
  };
}

/** Of an annotation on all of an initiative, the words of the initiative are sought. */
function soughtFor(
  { target, initiativeId }: Annotation,
  { initiatives, retired }: DocumentRecord,
): AnnotationTarget | null {
  if (target) return target;
  const initiative = [...initiatives, ...retired].find(({ id }) => id === initiativeId);
  const text = initiative ? readingText(initiative) : '';
  return text === '' ? null : targetAt(text, 0, Math.min(text.length, LONGEST));
}

/** @throws a Problem `annotation-not-found`, `initiative-not-found`, `document-in-trash`, `place-not-there` */
export function placeAgain(transaction: Transaction, place: NewPlace, now: Date): Annotation {
  const { record, annotation } = findWithText(transaction, place.id);
  refuseInTrash(record);
  const initiative = record.initiatives.find(({ id }) => id === place.initiativeId);
  if (!initiative) throw new Problem('initiative-not-found', { id: place.initiativeId });
  const target = place.words === null ? null : targetOf(readingText(initiative), place.words);
  const placed: Annotation = {
    ...annotation,
    initiativeId: initiative.id,
    target,
    updatedAt: now.toISOString(),
  };
  const { documentId } = annotation;
  const annotations = transaction.get('annotations', documentId)?.annotations ?? [];
  transaction.put('annotations', documentId, {
    documentId,
    annotations: annotations.map((one) => (one.id === place.id ? placed : one)),
  });
  return placed;
}

function targetOf(text: string, { start, end, exact }: NonNullable<NewPlace['words']>): AnnotationTarget {
  const isThere = text.slice(start, end) === exact && exact.length <= LONGEST;
  if (!isThere || exact.trim() === '') throw new Problem('place-not-there');
  return targetAt(text, start, end);
}

function findWithText(reader: Reader, id: string): { record: DocumentRecord; annotation: Annotation } {
  const documentId = reader.catalogue.documentOfAnnotation(id) ?? '';
  const annotation = reader.get('annotations', documentId)?.annotations.find((one) => one.id === id);
  const record = annotation && reader.get('documents', documentId);
  if (!annotation || !record) throw new Problem('annotation-not-found');
  return { record, annotation };
}
