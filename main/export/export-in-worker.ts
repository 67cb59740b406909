/** Writes a book in a thread of its own and can call it off. */
import { rm } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';
import { Problem } from '../../shared/result.ts';
import type { Progress } from './docx/render-book.ts';
import type { WorkerMessage } from './worker-message.ts';
import { temporaryFileFor, type WriteRequest, type WrittenBook } from './write-book.ts';

export interface ExportOptions {
  /** The bundled `export-worker`. */
  workerFile: string;
  onProgress?: (progress: Progress) => void;
  /** Cancels: the thread is stopped, its unfinished file removed. */
  signal?: AbortSignal;
}

/** @throws what `writeBook` throws, and the Problem `export-cancelled` */
export async function exportInWorker(
  request: Omit<WriteRequest, 'temporaryFile'>,
  { workerFile, onProgress, signal }: ExportOptions,
): Promise<WrittenBook> {
  if (signal?.aborted) throw new Problem('export-cancelled');
  const temporaryFile = temporaryFileFor(request.file);
  const language = request.language ?? request.outline.language;
  const worker = new Worker(workerFile, { workerData: { ...request, language, temporaryFile } });
  try {
    return await outcomeOf(worker, onProgress, signal);
  } finally {
    await worker.terminate();
    await rm(temporaryFile, { force: true }).catch(() => undefined);
  }
}

/** A failure in the thread that is not a Problem is a bug and comes back as the error it was. */
function outcomeOf(
  worker: Worker,
  onProgress: ExportOptions['onProgress'],
  signal: AbortSignal | undefined,
): Promise<WrittenBook> {
  return new Promise((resolve, reject) => {
    signal?.addEventListener('abort', () => reject(new Problem('export-cancelled')), { once: true });
    worker.on('message', (message: WorkerMessage) => {
      if (message.kind === 'progress') onProgress?.(message.progress);
      else if (message.kind === 'done') resolve(message.value);
      else reject(new Problem(message.code, message.details));
    });
    worker.on('error', reject);
    worker.on('exit', (code) => reject(new Error(`the export thread ended with code ${String(code)}`)));
  });
}
