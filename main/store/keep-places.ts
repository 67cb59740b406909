/**
 * Keeps annotations with their words: whatever a change does to the text of a document, or to annotations, their targets are settled within
 * the same change, so that one undo takes both back.
 */
import { isDeepStrictEqual } from 'node:util';
import type { Annotation } from '../../shared/annotations/annotation.ts';
import { settleTargets, type ReadingTexts } from '../../shared/annotations/anchor/settle-targets.ts';
import { readingText } from '../../shared/annotations/target.ts';
import type { DocumentRecord, RecordOf } from '../../shared/store/store-file.ts';
import type { PlaceCounts } from '../../shared/documents/import-item.ts';
import type { Reader, RecordChange, Transaction } from './transaction.ts';

export function keepPlaces(transaction: Transaction): void {
  const changes = transaction.changes();
  const documentIds = new Set(
    changes.flatMap(({ table, id }) => (table === 'documents' || table === 'annotations' ? [id] : [])),
  );
  for (const documentId of documentIds) keepPlacesIn(transaction, documentId, changes);
  for (const { table, id, before } of changes) {
    if (table === 'documents' && before) keepCommitments(transaction, before as DocumentRecord, id);
  }
}

/** Commitments and what was rejected stay with their words as annotations do. */
function keepCommitments(transaction: Transaction, earlier: DocumentRecord, documentId: string): void {
  const record = transaction.get('commitments', documentId);
  const document = record && transaction.get('documents', documentId);
  if (!record || !document) return;
  const change = { before: textsOf(earlier), after: textsOf(document), isOld: () => true };
  const commitments = settleTargets(record.commitments, change);
  const rejected = settleTargets(record.rejected, change);
  const isSame =
    commitments.every((one, at) => one === record.commitments[at]) &&
    rejected.every((one, at) => one === record.rejected[at]);
  if (!isSame) transaction.put('commitments', documentId, { ...record, commitments, rejected });
}

function keepPlacesIn(transaction: Transaction, documentId: string, changes: readonly RecordChange[]): void {
  const record = transaction.get('annotations', documentId);
  const changeOf = (table: RecordChange['table']) =>
    changes.find((change) => change.table === table && change.id === documentId);
  const [textChange, noteChange] = [changeOf('documents'), changeOf('annotations')];
  const before = noteChange ? (noteChange.before as RecordOf<'annotations'> | undefined) : record;
  const isOld = oldOnes(before?.annotations ?? []);
  const isAffected = record?.annotations.some(
    (one) => one.target !== null && (textChange !== undefined || !isOld(one)),
  );
  const document = isAffected ? transaction.get('documents', documentId) : undefined;
  if (!record || !document) return;
  const after = textsOf(document);
  const earlier = textChange ? (textChange.before as DocumentRecord | undefined) : document;
  const annotations = settleTargets(record.annotations, {
    before: earlier === document ? after : earlier ? textsOf(earlier) : new Map<string, string>(),
    after,
    isOld,
  });
  if (annotations.some((one, at) => one !== record.annotations[at])) {
    transaction.put('annotations', documentId, { ...record, annotations });
  }
}

/** An annotation with the target it had before the change. */
function oldOnes(before: readonly Annotation[]): (annotation: Annotation) => boolean {
  const targets = new Map(before.map(({ id, initiativeId, target }) => [id, { initiativeId, target }]));
  return ({ id, initiativeId, target }) => isDeepStrictEqual(targets.get(id), { initiativeId, target });
}

function textsOf({ initiatives, retired }: DocumentRecord): ReadingTexts {
  return new Map([...retired, ...initiatives].map((one) => [one.id, readingText(one)]));
}

/** What becomes of the annotations in use on a document when its text is replaced; those whose initiative goes are not among them. */
export function foreseePlaces(reader: Reader, next: DocumentRecord): PlaceCounts {
  const record = reader.get('documents', next.document.id);
  const inUse = reader.get('annotations', next.document.id)?.annotations ?? [];
  const staying = new Set(next.initiatives.map(({ id }) => id));
  const placed = inUse.filter(
    ({ initiativeId, target, trashedAt }) =>
      trashedAt === null && staying.has(initiativeId) && target?.isLost !== true,
  );
  const before = record ? textsOf(record) : new Map<string, string>();
  const settled = settleTargets(placed, { before, after: textsOf(next), isOld: () => true });
  const wordsOf = ({ target }: Annotation) => target?.exact;
  const lost = settled.filter(({ target }) => target?.isLost === true).length;
  const kept = settled.filter(
    (one, at) => one.target?.isLost !== true && wordsOf(one) === (placed[at] && wordsOf(placed[at])),
  ).length;
  return { kept, changed: settled.length - kept - lost, lost };
}
