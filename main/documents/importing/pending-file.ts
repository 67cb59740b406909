/** A file on its way into the library, from being chosen to the user's word on it. */
import { createHash } from 'node:crypto';
import type { Document } from '../../../shared/documents/document.ts';
import type { ImportDecision, ImportMatch } from '../../../shared/documents/import-item.ts';
import {
  matchDocument,
  type Comparable,
  type DocumentMatch,
} from '../../../shared/documents/matching/match-document.ts';
import type { DocumentRecord } from '../../../shared/store/store-file.ts';
import type { Session } from '../../store/session.ts';
import { listDialogues } from '../list-dialogues.ts';
import type { DocumentReader } from '../reading/document-reader.ts';
import { unpackProposal, type PackedProposal } from '../reading/packed-proposal.ts';
import type { FileToImport } from './file-to-import.ts';
import { textsOf } from './library-texts.ts';

/** A file that was read. */
export interface ReadFile {
  file: string;
  bytes: Uint8Array;
  proposal: PackedProposal;
}

export type Outcome =
  /** The very same bytes are in the library. */
  { kind: 'known'; record: DocumentRecord } | { kind: 'read'; read: ReadFile };

/** @throws Problem for a file that cannot or must not be read */
export async function readFileToImport(
  session: Session,
  reader: DocumentReader,
  { file, fileName, readBytes, manifestEntry }: FileToImport,
): Promise<Outcome> {
  const bytes = await readBytes();
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const known = findByHash(session, sha256);
  if (known) return { kind: 'known', record: known };
  const proposal = await reader.read({
    fileName,
    bytes,
    dialogues: listDialogues(session.workspace),
    manifestEntry,
    now: session.now().toISOString(),
  });
  return { kind: 'read', read: { file, bytes, proposal } };
}

export function findByHash({ workspace }: Pick<Session, 'workspace'>, sha256: string): DocumentRecord | null {
  const entry = workspace.catalogue.list('documents').find(({ summary }) => summary.sha256 === sha256);
  return (entry && workspace.get('documents', entry.summary.id)) ?? null;
}

/** Matches found before, with the revision of the library that they hold for. */
const known = new WeakMap<PackedProposal, { revision: number; match: DocumentMatch<Comparable> | null }>();

export function matchInLibrary(
  { workspace }: Pick<Session, 'workspace'>,
  proposal: PackedProposal,
): DocumentMatch<Comparable> | null {
  const before = known.get(proposal);
  const revision = workspace.revision();
  if (before?.revision === revision) return before.match;
  const match = matchDocument(comparable(proposal), textsOf(workspace));
  known.set(proposal, { revision, match });
  return match;
}

/** Its text is unpacked only when its fingerprint is like another. */
function comparable(proposal: PackedProposal): Comparable {
  let blocks: Document['blocks'] | undefined;
  return {
    ...proposal.document,
    get blocks() {
      return (blocks ??= unpackProposal(proposal).document.blocks);
    },
  };
}

export function proposedDecision(match: DocumentMatch<Comparable> | null): ImportDecision {
  if (!match) return 'new';
  return match.kind === 'same-text' ? 'further-source' : 'newer-version';
}

export function describeMatch({ kind, document, similarity }: DocumentMatch<Comparable>): ImportMatch {
  return { kind, documentId: document.id, title: document.title, similarity };
}
