/** The library as an import is compared with it: of each document only what tells texts apart, its blocks when they are asked for. */
import type { Comparable } from '../../../shared/documents/matching/match-document.ts';
import type { DocumentEntry } from '../../store/catalogue/entries.ts';
import type { Reader } from '../../store/transaction.ts';
import type { Workspace } from '../../store/workspace.ts';
import { liveEntries } from '../live-documents.ts';

/** Texts are compared with many files; they stay the same as long as the library does. */
const known = new WeakMap<Workspace, { revision: number; texts: Comparable[] }>();

export function textsOf(workspace: Workspace): Comparable[] {
  const before = known.get(workspace);
  const revision = workspace.revision();
  if (before?.revision === revision) return before.texts;
  const texts = liveEntries(workspace).map((entry) => textOf(entry, workspace));
  known.set(workspace, { revision, texts });
  return texts;
}

/** Only where its fingerprint is alike enough is the document itself read. */
export function textOf({ summary, format, fingerprint }: DocumentEntry, reader: Reader): Comparable {
  const { id, title, fileName, sourceAddress, duplicateOf } = summary;
  return {
    id,
    title,
    fileName,
    format,
    sourceAddress,
    fingerprint,
    duplicateOf,
    get blocks() {
      return reader.get('documents', id)?.document.blocks ?? [];
    },
  };
}
