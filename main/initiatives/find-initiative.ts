/** Finds an initiative and its document by id. */
import type { Initiative } from '../../shared/initiatives/initiative.ts';
import { Problem } from '../../shared/result.ts';
import type { DocumentRecord } from '../../shared/store/store-file.ts';
import type { Reader } from '../store/transaction.ts';

export interface FoundInitiative {
  record: DocumentRecord;
  initiative: Initiative;
  /** It stood in an earlier version of its document and is not in the newest text any more. */
  isRetired: boolean;
}

export function findInitiative(reader: Reader, id: string): FoundInitiative {
  const record = reader.get('documents', reader.catalogue.documentOf(id) ?? '');
  const initiative = record?.initiatives.find((candidate) => candidate.id === id);
  if (record && initiative) return { record, initiative, isRetired: false };
  const retired = record?.retired.find((candidate) => candidate.id === id);
  if (record && retired) return { record, initiative: retired, isRetired: true };
  throw new Problem('initiative-not-found', { id });
}
