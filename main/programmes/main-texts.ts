/** The texts that programmes, commitments and figures are looked for in: in use, and none that repeats another one. */
import { asListed } from '../documents/live-documents.ts';
import type { Session } from '../store/session.ts';
import type { DocumentRecord } from '../../shared/store/store-file.ts';

export async function mainTexts({ workspace }: Pick<Session, 'workspace'>): Promise<DocumentRecord[]> {
  const records = await workspace.readAll('documents');
  return records
    .filter(({ document }) => document.trashedAt === null)
    .map((record) => asListed(record, workspace))
    .filter(({ document }) => document.duplicateOf === null);
}
