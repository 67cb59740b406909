/** The thread that writes books, so that the window stays quick: takes its request, reports progress, sends the result or the failure. */
import { parentPort, workerData } from 'node:worker_threads';
import { Problem } from '../../shared/result.ts';
import type { WorkerMessage } from './worker-message.ts';
import { writeBook, type WriteRequest } from './write-book.ts';

/** A bug is thrown, which ends the thread and reaches the other side as an error. */
async function run(request: WriteRequest, send: (message: WorkerMessage) => void): Promise<void> {
  try {
    const value = await writeBook(request, (progress) => send({ kind: 'progress', progress }));
    send({ kind: 'done', value });
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    send({ kind: 'problem', code: error.code, details: error.details });
  }
}

if (parentPort) {
  const port = parentPort;
  void run(workerData as WriteRequest, (message) => port.postMessage(message));
}
