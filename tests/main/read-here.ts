/** Reads files in the thread that asks. */
import type { DocumentReader } from '../../main/documents/reading/document-reader.ts';
import { packProposal } from '../../main/documents/reading/packed-proposal.ts';
import { readProposal } from '../../main/documents/reading/read-proposal.ts';

export const readHere: DocumentReader = {
  lanes: 1,
  read: async (request) => packProposal(await readProposal(request)),
  stop: () => Promise.resolve(),
};
