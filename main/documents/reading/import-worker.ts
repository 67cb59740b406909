/** The thread that reads files, so that the window stays quick: takes one request after the other and answers each. */
import { parentPort } from 'node:worker_threads';
import { Problem } from '../../../shared/result.ts';
import { readProposal, type ReadRequest } from './read-proposal.ts';
import type { ReaderMessage } from './reader-message.ts';

async function answer(request: ReadRequest): Promise<ReaderMessage> {
  try {
    return { kind: 'done', value: await readProposal(request) };
  } catch (error) {
    if (error instanceof Problem) return { kind: 'problem', code: error.code, details: error.details };
    return { kind: 'bug', message: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

if (parentPort) {
  const port = parentPort;
  port.on('message', (request: ReadRequest) => {
    void answer(request).then((message) => {
      port.postMessage(message);
    });
  });
}
