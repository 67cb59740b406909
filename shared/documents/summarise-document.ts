/** The few facts about a document that lists and citations show. */
import type { Document, DocumentSummary } from './document.ts';

export function summariseDocument(document: Document, initiativeCount: number): DocumentSummary {
  const { id, title, documentType, date, language, sourceAddress, sha256, fileName, duplicateOf } = document;
  return {
    id,
    title,
    documentType,
    date,
    language,
    sourceAddress,
    sha256,
    fileName,
    duplicateOf,
    initiativeCount,
  };
}
