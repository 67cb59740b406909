/**
 * A proposal on its way between threads, and while it waits for the user: as bytes, with what lists and comparisons need of it beside them.
 * Bytes are handed over without being copied, and a thousand proposals that no one looks at yet cost the thread that answers the window nothing.
 */
import { deserialize, serialize } from 'node:v8';
import type { Document } from '../../../shared/documents/document.ts';
import type { Warning } from '../../../shared/documents/warning.ts';
import type { ReadProposal } from './read-proposal.ts';

export interface PackedProposal {
  /** The document without its text. */
  document: Omit<Document, 'blocks'>;
  initiativeCount: number;
  warnings: Warning[];
  /** The whole proposal, written by `packProposal` of this very program and read by nothing else. */
  bytes: Uint8Array<ArrayBuffer>;
}

export function packProposal(proposal: ReadProposal): PackedProposal {
  const { blocks: _, ...document } = proposal.document;
  const { initiatives, warnings } = proposal;
  return { document, initiativeCount: initiatives.length, warnings, bytes: serialize(proposal) };
}

/** Anew at each call: keep what it returns no longer than it is needed. */
export function unpackProposal({ bytes }: PackedProposal): ReadProposal {
  return deserialize(bytes) as ReadProposal;
}
