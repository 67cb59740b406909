/** The documents in use in the order of the list, newest first; each with where its initiatives are in the index. */
import type { SearchedDocument } from '../source.ts';
import type { Collection, Place } from './collection.ts';

export interface Standing {
  document: SearchedDocument;
  /** It does not repeat the text of another one in use. */
  isListed: boolean;
  year: string | null;
  place: Place;
}

export function listStandings(
  documents: ReadonlyMap<string, SearchedDocument>,
  initiatives: Collection,
): Standing[] {
  const heirs = findHeirs(documents);
  return [...documents.values()]
    .filter(({ isInTrash }) => !isInTrash)
    .sort(compareAsListed)
    .flatMap((document) => {
      const place = initiatives.placeOf(document.id);
      const isListed = document.duplicateOf === null || heirs.has(document.id);
      return place ? [{ document, isListed, year: document.date?.slice(0, 4) ?? null, place }] : [];
    });
}

/** As `compareDocuments` has it. */
function compareAsListed(left: SearchedDocument, right: SearchedDocument): number {
  const byDate = (right.date ?? '').localeCompare(left.date ?? '');
  return byDate === 0 ? left.title.localeCompare(right.title) : byDate;
}

/** As long as a main text is in the trash, the further source of it that was imported first stands for it; as `asListed` has it. */
function findHeirs(documents: ReadonlyMap<string, SearchedDocument>): ReadonlySet<string> {
  const heirs = new Map<string, SearchedDocument>();
  for (const document of documents.values()) {
    const { duplicateOf, isInTrash } = document;
    if (duplicateOf === null || isInTrash || documents.get(duplicateOf)?.isInTrash !== true) continue;
    const known = heirs.get(duplicateOf);
    if (!known || isOlder(document, known)) heirs.set(duplicateOf, document);
  }
  return new Set([...heirs.values()].map(({ id }) => id));
}

function isOlder(left: SearchedDocument, right: SearchedDocument): boolean {
  return (left.importedAt.localeCompare(right.importedAt) || left.id.localeCompare(right.id)) < 0;
}
