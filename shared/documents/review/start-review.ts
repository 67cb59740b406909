/** A review begins with what the importer proposes. */
import type { Document } from '../document.ts';
import type { Reviewed } from '../import-item.ts';

export function proposedReview(document: Document): Reviewed {
  const { title, documentType, language, dialogueId, date, blocks } = document;
  return { title, documentType, language, dialogueId, date: date?.value ?? null, blocks };
}
