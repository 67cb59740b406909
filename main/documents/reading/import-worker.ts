/** The thread that reads files, so that the window stays quick: takes one request after the other and answers each, in their order. */
import { parentPort } from 'node:worker_threads';
import { Problem } from '../../../shared/result.ts';
import { packProposal } from './packed-proposal.ts';
import { readProposal, type ReadRequest } from './read-proposal.ts';
import type { ReaderMessage } from './reader-message.ts';

async function answer(request: ReadRequest): Promise<ReaderMessage> {
  try {
    return { kind: 'done', value: packProposal(await readProposal(request)) };
  } catch (error) {
    if (error instanceof Problem) return { kind: 'problem', code: error.code, details: error.details };
    return { kind: 'bug', message: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

if (parentPort) {
  const port = parentPort;
  let last: Promise<unknown> = Promise.resolve();
  port.on('message', (request: ReadRequest) => {
    last = last.then(async () => {
      const message = await answer(request);
      port.postMessage(message, message.kind === 'done' ? [message.value.bytes.buffer] : []);
    });
  });
}
