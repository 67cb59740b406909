/**
 * Puts another text into the place of a document: a newer version of it, or another form that becomes its main text. Initiatives that say
 * the same keep their ids, so that annotations and cards stay with them; those that the new text has no more are kept as retired.
 */
import type { FoundInitiative } from './build-initiatives.ts';
import type { DocumentRecord } from '../store/store-file.ts';
import type { Document } from './document.ts';
import { pairInitiatives } from './matching/pair-initiatives.ts';

interface NewText {
  document: Document;
  initiatives: readonly FoundInitiative[];
}

/** @returns the record under its old id, with the new text; initiatives of an even earlier version that came back are retired no more */
export function replaceText(record: DocumentRecord, { document, initiatives }: NewText): DocumentRecord {
  const old = [...record.initiatives, ...record.retired];
  const pairs = pairInitiatives(initiatives, old);
  const idOf = new Map(pairs.map(({ id, otherId }) => [id, otherId]));
  const kept = new Set(pairs.map(({ otherId }) => otherId));
  const renamed = (id: string) => idOf.get(id) ?? id;
  return {
    document: {
      ...document,
      id: record.document.id,
      duplicateOf: record.document.duplicateOf,
      blocks: document.blocks.map((placed) => ({
        ...placed,
        initiativeId: placed.initiativeId === null ? null : renamed(placed.initiativeId),
      })),
    },
    initiatives: initiatives.map((initiative) => ({
      ...initiative,
      id: renamed(initiative.id),
      documentId: record.document.id,
    })),
    retired: old.filter(({ id }) => !kept.has(id)),
  };
}

/** The versions of a document after its text was replaced by a newer one. */
export function versionsAfter({ document }: DocumentRecord): Document['versions'] {
  const { sha256, fileName, byteLength, importedAt } = document;
  return [...document.versions, { sha256, fileName, byteLength, importedAt }];
}
