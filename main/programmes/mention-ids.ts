/**
 * Under which id a programme knows an initiative. While a main text is in the trash, a further source stands for it; what is said of that one's
 * initiatives is said of the main text's, so that it holds when the main text comes back.
 */
import { Problem } from '../../shared/result.ts';
import { findInitiative } from '../initiatives/find-initiative.ts';
import type { Reader } from '../store/transaction.ts';

export interface KnownInitiative {
  initiativeId: string;
  documentId: string;
}

/** @throws the Problem `initiative-not-found` */
export function knownAs(reader: Reader, id: string): KnownInitiative {
  const { initiative, record } = findInitiative(reader, id);
  const main = initiative.sameAs;
  const documentId = main === null ? undefined : reader.catalogue.documentOf(main);
  if (main === null || documentId === undefined) return { initiativeId: id, documentId: record.document.id };
  return { initiativeId: main, documentId };
}

/** Null where there is no such initiative any more. */
export function knownIdOf(reader: Reader, id: string): string | null {
  try {
    return knownAs(reader, id).initiativeId;
  } catch (error) {
    if (error instanceof Problem) return null;
    throw error;
  }
}
