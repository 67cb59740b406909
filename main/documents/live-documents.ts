/** The documents that are in use, as the library shows them; those in the trash are none of them. */
import { Problem } from '../../shared/result.ts';
import type { DocumentRecord } from '../../shared/store/store-file.ts';
import type { Reader } from '../store/transaction.ts';

export function liveDocuments(reader: Reader): DocumentRecord[] {
  return reader
    .list('documents')
    .filter(({ document }) => document.trashedAt === null)
    .map((record) => asListed(record, reader));
}

/** As long as the main text is in the trash, a further source of it stands for it. */
export function asListed(record: DocumentRecord, reader: Reader): DocumentRecord {
  const { duplicateOf } = record.document;
  if (duplicateOf === null) return record;
  const main = reader.get('documents', duplicateOf);
  const isMainAway = main !== undefined && main.document.trashedAt !== null;
  const heirs = isMainAway ? furtherSourcesOf(reader, duplicateOf) : [];
  const [heir] = heirs;
  if (!heir) return record;
  const isHeir = heir.document.id === record.document.id;
  return { ...record, document: { ...record.document, duplicateOf: isHeir ? null : heir.document.id } };
}

/** Those in use, the one that was imported first leading. */
function furtherSourcesOf(reader: Reader, id: string): DocumentRecord[] {
  return reader
    .list('documents')
    .filter(({ document }) => document.duplicateOf === id && document.trashedAt === null)
    .sort((left, right) => compareAges(left, right));
}

function compareAges({ document: left }: DocumentRecord, { document: right }: DocumentRecord): number {
  return left.importedAt.localeCompare(right.importedAt) || left.id.localeCompare(right.id);
}

/** @throws the Problem `document-in-trash` */
export function refuseInTrash({ document: { trashedAt, title } }: DocumentRecord): void {
  if (trashedAt !== null) throw new Problem('document-in-trash', { title });
}
