/** Finds an initiative and its document by id. */
import type { Pillar } from '../../shared/documents/pillar.ts';
import type { Initiative } from '../../shared/initiatives/initiative.ts';
import { Problem } from '../../shared/result.ts';
import type { DocumentRecord } from '../../shared/store/store-file.ts';
import { refuseEntryInTrash } from '../documents/live-documents.ts';
import { passageIds } from '../store/catalogue/entries.ts';
import { splitIds } from '../store/catalogue/id-list.ts';
import type { Reader } from '../store/transaction.ts';

export interface FoundInitiative {
  record: DocumentRecord;
  initiative: Initiative;
  /** It stood in an earlier version of its document and is not in the newest text any more. */
  isRetired: boolean;
}

/** @throws the Problem `initiative-not-found` */
export function findInitiative(reader: Reader, id: string): FoundInitiative {
  const record = reader.get('documents', reader.catalogue.documentOf(id) ?? '');
  const initiative = record?.initiatives.find((candidate) => candidate.id === id);
  if (record && initiative) return { record, initiative, isRetired: false };
  const retired = record?.retired.find((candidate) => candidate.id === id);
  if (record && retired) return { record, initiative: retired, isRetired: true };
  throw new Problem('initiative-not-found', { id });
}

/** Where it stands, without its document being read. @throws the Problem `initiative-not-found` or `document-in-trash` */
export function placeInUse(
  { catalogue }: Pick<Reader, 'catalogue'>,
  id: string,
): { documentId: string; pillar: Pillar | null } {
  const documentId = catalogue.documentOf(id) ?? '';
  const entry = catalogue.get('documents', documentId);
  const at = entry ? passageIds(entry).indexOf(id) : -1;
  if (!entry || at < 0) throw new Problem('initiative-not-found', { id });
  refuseEntryInTrash(entry);
  const pillar = splitIds(entry.passagePillars)[at] ?? '';
  return { documentId, pillar: pillar === '' ? null : pillar };
}
