/** The documents that can be compared, and the two that are compared unless others are chosen. */
import { z } from 'zod';
import { documentSummarySchema } from '../documents/document.ts';

export const comparedDocumentSchema = documentSummarySchema.extend({ dialogueId: z.string().nullable() });
export type ComparedDocument = z.infer<typeof comparedDocumentSchema>;

export interface Pair {
  from: ComparedDocument;
  to: ComparedDocument;
}

/** What a document can be compared with: texts of the same dialogue that are not later than it. */
export function earlierThan(
  to: ComparedDocument,
  documents: readonly ComparedDocument[],
): ComparedDocument[] {
  return documents.filter(
    (one) => one.id !== to.id && one.dialogueId === to.dialogueId && dayOf(one) <= dayOf(to),
  );
}

/**
 * The newest document that has an earlier one in its dialogue, and of the newest before it the one of its own kind, else the one that says most;
 * null when no two texts of a dialogue have different dates.
 */
export function proposePair(documents: readonly ComparedDocument[]): Pair | null {
  const pairs = documents
    .filter(({ date }) => date !== null)
    .toSorted((left, right) => dayOf(right).localeCompare(dayOf(left)) || byContent(left, right))
    .flatMap((to) => {
      const dated = earlierThan(to, documents).filter((one) => one.date && dayOf(one) < dayOf(to));
      const newest = dated.map(dayOf).sort().at(-1);
      const [from] = dated
        .filter((one) => dayOf(one) === newest)
        .sort((left, right) => ofKind(to, right) - ofKind(to, left) || byContent(left, right));
      return from ? [{ from, to }] : [];
    });
  return pairs[0] ?? null;
}

function dayOf({ date }: ComparedDocument): string {
  return date?.value ?? '';
}

function byContent(left: ComparedDocument, right: ComparedDocument): number {
  return right.initiativeCount - left.initiativeCount || left.id.localeCompare(right.id);
}

function ofKind({ documentType }: ComparedDocument, one: ComparedDocument): number {
  return Number(one.documentType === documentType);
}
