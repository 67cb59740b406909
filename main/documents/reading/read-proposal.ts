/** Reads one file into a proposal. It runs in a thread of its own; ids are provisional, for only the store gives lasting ones. */
import type { Dialogue } from '../../../shared/documents/dialogues/dialogue.ts';
import type { Document } from '../../../shared/documents/document.ts';
import type { ManifestEntry } from '../../../shared/documents/manifest.ts';
import type { Warning } from '../../../shared/documents/warning.ts';
import type { FoundInitiative } from '../../../shared/documents/build-initiatives.ts';
import { proposeDocument } from '../propose-document.ts';
import { readSource, type FileContent } from '../readers/read-source.ts';

export interface ReadRequest extends FileContent {
  dialogues: readonly Dialogue[];
  manifestEntry?: ManifestEntry | undefined;
  /** When it is read, ISO 8601. */
  now: string;
}

export interface ReadProposal {
  document: Document;
  initiatives: FoundInitiative[];
  warnings: Warning[];
  /** The decoded text that all spans count in. */
  source: string;
}

/** @throws Problem for a file that cannot or must not be read */
export async function readProposal(request: ReadRequest): Promise<ReadProposal> {
  const { dialogues, manifestEntry, now } = request;
  const read = await readSource(request);
  let count = 0;
  const createId = () => `proposed-${String((count += 1))}`;
  const context = { createId, now: () => new Date(now), dialogues, manifestEntry };
  return { ...proposeDocument(read, request, context), source: read.text };
}
