/** The documents that can be compared: in use, and none that repeats another one's text. */
import type { ComparedDocument } from '../../shared/programmes/compared-document.ts';
import { compareDocuments } from '../../shared/documents/document.ts';
import { liveEntries } from '../documents/live-documents.ts';
import type { Session } from '../store/session.ts';

export function comparedDocuments({ workspace }: Pick<Session, 'workspace'>): ComparedDocument[] {
  return liveEntries(workspace)
    .filter(({ summary }) => summary.duplicateOf === null)
    .map(({ summary, dialogueId }) => ({ ...summary, dialogueId }))
    .sort(compareDocuments);
}
