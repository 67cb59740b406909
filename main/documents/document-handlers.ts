/** Lists documents and gives one whole. */
import { compareDocuments, type DocumentSummary } from '../../shared/documents/document.ts';
import type { Handlers } from '../../shared/ipc/contract.ts';
import { Problem } from '../../shared/result.ts';
import type { DocumentRecord } from '../../shared/store/store-file.ts';
import { asListed, liveEntries, refuseInTrash } from './live-documents.ts';
import { makeMain } from './make-main.ts';
import type { Session } from '../store/session.ts';

export function listDocuments({ workspace }: Session): DocumentSummary[] {
  return liveEntries(workspace)
    .map(({ summary }) => summary)
    .sort(compareDocuments);
}

export function readDocument({ workspace }: Session, id: string): DocumentRecord {
  const record = workspace.get('documents', id);
  if (!record) throw new Problem('document-not-found');
  refuseInTrash(record);
  return asListed(record, workspace);
}

type DocumentChannels = 'documents.list' | 'documents.read' | 'documents.make-main';

export function documentHandlers(session: Session): Pick<Handlers, DocumentChannels> {
  return {
    'documents.list': () => listDocuments(session),
    'documents.read': ({ id }) => readDocument(session, id),
    'documents.make-main': async ({ id }) => {
      await makeMain(session, id);
      return null;
    },
  };
}
