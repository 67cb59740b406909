/**
 * Reads files in threads, each one file at a time. A file that takes too long or needs too much memory costs the thread, which is replaced, and is
 * refused; the next one is read as if nothing had been.
 */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { Problem } from '../../../shared/result.ts';
import type { ReadProposal, ReadRequest } from './read-proposal.ts';
import type { ReaderMessage } from './reader-message.ts';

export interface DocumentReader {
  /** How many files it reads at once. */
  lanes: number;
  /** @throws Problem for a file that cannot or must not be read, and `import-cancelled` after `stop` */
  read: (request: ReadRequest) => Promise<ReadProposal>;
  /** Breaks off what is being read; the reader can be used again. */
  stop: () => Promise<void>;
}

/** What one file may cost. */
export interface ReadingLimits {
  seconds: number;
  megabytes: number;
}

const LIMITS: ReadingLimits = { seconds: 120, megabytes: 2048 };

/** Threads beside the one that answers the window; more than a few would only wait for the disk. */
const THREADS = Math.max(1, Math.min(4, availableParallelism()));

/** @param workerFile the bundled `import-worker` */
export function readInThreads(workerFile: string, limits = LIMITS, threads = THREADS): DocumentReader {
  const lanes = Array.from({ length: threads }, () => openLane(workerFile, limits));
  return {
    lanes: threads,
    read: (request) => {
      const [idlest] = lanes.toSorted((left, right) => left.waiting() - right.waiting());
      if (!idlest) throw new Error('a reader without a thread');
      return idlest.read(request);
    },
    stop: async () => {
      await Promise.all(lanes.map((lane) => lane.stop()));
    },
  };
}

interface Lane extends Pick<DocumentReader, 'read' | 'stop'> {
  /** How many files wait for it or are being read. */
  waiting: () => number;
}

/** One thread, and the files that wait for it. */
function openLane(workerFile: string, limits: ReadingLimits): Lane {
  let worker: Worker | null = null;
  let queue: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  const stop = async () => {
    const running = worker;
    worker = null;
    await running?.terminate();
  };
  const readNext = async (request: ReadRequest): Promise<ReadProposal> => {
    worker ??= startWorker(workerFile, limits);
    try {
      return valueOf(await answerOf(worker, request, limits));
    } catch (error) {
      if (!(error instanceof Problem) || error.code === 'file-too-demanding') await stop();
      throw error;
    } finally {
      waiting -= 1;
    }
  };
  return {
    waiting: () => waiting,
    read: (request) => {
      waiting += 1;
      const read = queue.then(() => readNext(request));
      queue = read.catch(() => undefined);
      return read;
    },
    stop,
  };
}

/** Room for what lives shortly: with little of it, a third of the time goes into clearing up. */
const YOUNG_MEGABYTES = 96;

function startWorker(workerFile: string, { megabytes }: ReadingLimits): Worker {
  const worker = new Worker(workerFile, {
    resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
  });
  worker.unref(); // only a file that is being read keeps the program running
  return worker;
}

function answerOf(worker: Worker, request: ReadRequest, limits: ReadingLimits): Promise<ReaderMessage> {
  return new Promise((resolve, reject) => {
    const tooDemanding = () => new Problem('file-too-demanding', { file: request.fileName, ...limits });
    const timer = setTimeout(() => finish(() => reject(tooDemanding())), limits.seconds * 1000);
    const finish = (settle: () => void) => {
      clearTimeout(timer);
      worker.off('message', onMessage).off('error', onError).off('exit', onExit).unref();
      settle();
    };
    const onMessage = (message: ReaderMessage) => finish(() => resolve(message));
    const onError = (error: Error) => finish(() => reject(isOutOfMemory(error) ? tooDemanding() : error));
    const onExit = () => finish(() => reject(new Problem('import-cancelled', { file: request.fileName })));
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    worker.ref();
    worker.postMessage(request);
  });
}

function valueOf(message: ReaderMessage): ReadProposal {
  if (message.kind === 'done') return message.value;
  if (message.kind === 'problem') throw new Problem(message.code, message.details);
  throw new Error(message.message);
}

function isOutOfMemory(error: Error): boolean {
  return 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
