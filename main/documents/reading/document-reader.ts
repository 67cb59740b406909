/**
 * Reads files in threads. They take from one queue, the idlest first. A file that takes too long or needs too much memory costs its thread,
 * which is replaced, and is refused; the next one is read as if nothing had been.
 */
import { availableParallelism } from 'node:os';
import type { PackedProposal } from './packed-proposal.ts';
import type { ReadRequest } from './read-proposal.ts';
import { AT_HAND, callOff, ReadingThread, type Errand, type ReadingLimits } from './reading-thread.ts';

export interface DocumentReader {
  /** How many files keep it busy: to hand it more at once makes it no quicker. */
  lanes: number;
  /** @throws Problem for a file that cannot or must not be read, and `import-cancelled` after `stop` */
  read: (request: ReadRequest) => Promise<PackedProposal>;
  /** Breaks off what is being read; the reader can be used again. */
  stop: () => Promise<void>;
}

const LIMITS: ReadingLimits = { seconds: 120, megabytes: 2048 };

/** Threads beside the one that answers the window; more than a few would only wait for the disk. */
const THREADS = Math.max(1, Math.min(4, availableParallelism()));

/** @param workerFile the bundled `import-worker` */
export function readInThreads(workerFile: string, limits = LIMITS, count = THREADS): DocumentReader {
  const waiting: Errand[] = [];
  const threads = Array.from({ length: count }, () => new ReadingThread(workerFile, limits, handOut));
  function handOut(): void {
    for (let [next] = waiting; next; [next] = waiting) {
      const thread = idlestOf(threads);
      if (!thread.hasRoomFor(next)) return;
      waiting.shift();
      thread.take(next);
    }
  }
  return {
    lanes: count * AT_HAND,
    read: (request) =>
      new Promise((resolve, reject) => {
        waiting.push({ request, resolve, reject });
        handOut();
      }),
    stop: async () => {
      for (const errand of waiting.splice(0)) callOff(errand);
      await Promise.all(threads.map((thread) => thread.stop()));
    },
  };
}

function idlestOf(threads: readonly ReadingThread[]): ReadingThread {
  const [idlest] = threads.toSorted((left, right) => left.load() - right.load());
  if (!idlest) throw new Error('a reader without a thread');
  return idlest;
}
