/** What no program of ours would pack, but a hostile hand might: ids that are paths, twice the same id, things that belong elsewhere. */
import type { RecordSet } from '../../shared/store/compare/compare-records.ts';
import { isSafeId, isSha256 } from './packet-entry.ts';

/** @returns the entry that is not as it should be; null when all are */
export function findStrangeness({ documents, annotations, books, dialogues }: RecordSet): string | null {
  const strangeDocument = documents.find(({ document, initiatives, retired }) => {
    const passages = [...initiatives, ...retired];
    const isSound =
      passages.every(({ id, documentId }) => isSafeId(id) && documentId === document.id) &&
      isEachOnce(passages) &&
      document.versions.every(({ sha256 }) => isSha256(sha256));
    return !isSound;
  });
  if (strangeDocument) return `documents/${strangeDocument.document.id}.json`;
  const strangeAnnotations = annotations.find(
    ({ documentId, annotations: own }) =>
      !own.every((one) => isSafeId(one.id) && one.documentId === documentId) || !isEachOnce(own),
  );
  if (strangeAnnotations) return `annotations/${strangeAnnotations.documentId}.json`;
  const passages = documents.flatMap(({ initiatives, retired }) => [...initiatives, ...retired]);
  if (!isEachOnce(passages)) return 'documents';
  if (!isEachOnce(annotations.flatMap((record) => record.annotations))) return 'annotations';
  const all = [...books, ...dialogues];
  return all.every(({ id }) => isSafeId(id)) ? null : 'books';
}

function isEachOnce(things: readonly { id: string }[]): boolean {
  return new Set(things.map(({ id }) => id)).size === things.length;
}
