/** The documents that are in use, as the library shows them; those in the trash are none of them. */
import { Problem } from '../../shared/result.ts';
import type { DocumentRecord } from '../../shared/store/store-file.ts';
import type { DocumentEntry } from '../store/catalogue/entries.ts';
import type { Reader } from '../store/transaction.ts';

/** What the catalogue knows of them. */
export function liveEntries({ catalogue }: Pick<Reader, 'catalogue'>): DocumentEntry[] {
  const isLive = ({ trashedAt }: DocumentEntry) => trashedAt === null;
  return catalogue
    .list('documents')
    .filter(isLive)
    .map((entry) => {
      const duplicateOf = listedDuplicateOf(entry.summary, catalogue);
      if (duplicateOf === entry.summary.duplicateOf) return entry;
      return { ...entry, summary: { ...entry.summary, duplicateOf } };
    });
}

/** As long as the main text is in the trash, a further source of it stands for it. */
export function asListed(record: DocumentRecord, { catalogue }: Pick<Reader, 'catalogue'>): DocumentRecord {
  const duplicateOf = listedDuplicateOf(record.document, catalogue);
  if (duplicateOf === record.document.duplicateOf) return record;
  return { ...record, document: { ...record.document, duplicateOf } };
}

function listedDuplicateOf(
  { id, duplicateOf }: Pick<DocumentRecord['document'], 'id' | 'duplicateOf'>,
  catalogue: Reader['catalogue'],
): string | null {
  const main = duplicateOf === null ? undefined : catalogue.get('documents', duplicateOf);
  if ((main?.trashedAt ?? null) === null || duplicateOf === null) return duplicateOf;
  const [heir] = furtherSourcesOf(catalogue, duplicateOf);
  if (!heir) return duplicateOf;
  return heir.summary.id === id ? null : heir.summary.id;
}

/** Those in use, the one that was imported first leading. */
function furtherSourcesOf(catalogue: Reader['catalogue'], id: string): DocumentEntry[] {
  return catalogue
    .list('documents')
    .filter(({ summary, trashedAt }) => summary.duplicateOf === id && trashedAt === null)
    .sort(compareAges);
}

function compareAges(left: DocumentEntry, right: DocumentEntry): number {
  return left.importedAt.localeCompare(right.importedAt) || left.summary.id.localeCompare(right.summary.id);
}

/** @throws the Problem `document-in-trash` */
export function refuseEntryInTrash({ trashedAt, summary: { title } }: DocumentEntry): void {
  if (trashedAt !== null) throw new Problem('document-in-trash', { title });
}

/** @throws the Problem `document-in-trash` */
export function refuseInTrash({ document: { trashedAt, title } }: DocumentRecord): void {
  if (trashedAt !== null) throw new Problem('document-in-trash', { title });
}
