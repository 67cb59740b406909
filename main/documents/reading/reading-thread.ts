/**
 * One thread that reads files, and the files that were handed to it: it reads one after the other and has the next at hand, so that it never
 * waits for the thread that answers the window.
 */
import { Worker } from 'node:worker_threads';
import { Problem } from '../../../shared/result.ts';
import type { PackedProposal } from './packed-proposal.ts';
import type { ReadRequest } from './read-proposal.ts';
import type { ReaderMessage } from './reader-message.ts';

/** A file to be read, and who waits for it. */
export interface Errand {
  request: ReadRequest;
  resolve: (proposal: PackedProposal) => void;
  reject: (error: unknown) => void;
}

/** What one file may cost. */
export interface ReadingLimits {
  seconds: number;
  megabytes: number;
}

/** Files at hand at once. */
export const AT_HAND = 4;
/** Of large files none waits in the thread while another is read: a free thread could take it. */
const MOST_BYTES_AT_HAND = 250_000;
/** Room for what lives shortly: with little of it, a third of the time goes into clearing up. */
const YOUNG_MEGABYTES = 96;

export class ReadingThread {
  private readonly workerFile: string;
  private readonly limits: ReadingLimits;
  private readonly onRoom: () => void;
  private worker: Worker | null = null;
  /** In the order in which they are read; the first is being read. */
  private errands: Errand[] = [];
  private timer: NodeJS.Timeout | undefined;

  /** @param onRoom called when the thread may take more */
  constructor(workerFile: string, limits: ReadingLimits, onRoom: () => void) {
    this.workerFile = workerFile;
    this.limits = limits;
    this.onRoom = onRoom;
  }

  /** How many files it has. */
  load(): number {
    return this.errands.length;
  }

  hasRoomFor({ request }: Errand): boolean {
    if (this.errands.length === 0) return true;
    const bytes = this.errands.reduce((sum, one) => sum + one.request.bytes.length, request.bytes.length);
    return this.errands.length < AT_HAND && bytes <= MOST_BYTES_AT_HAND;
  }

  take(errand: Errand): void {
    this.errands.push(errand);
    this.worker ??= this.start();
    this.worker.postMessage(errand.request);
    if (this.errands.length > 1) return;
    this.worker.ref(); // only a file that is being read keeps the program running
    this.watch();
  }

  /** Breaks off what it reads; the thread can be used again. */
  async stop(): Promise<void> {
    const errands = this.errands.splice(0);
    const ended = this.end();
    for (const errand of errands) callOff(errand);
    await ended;
  }

  private start(): Worker {
    const worker = new Worker(this.workerFile, {
      resourceLimits: {
        maxOldGenerationSizeMb: this.limits.megabytes,
        maxYoungGenerationSizeMb: YOUNG_MEGABYTES,
      },
    });
    return worker
      .on('message', (message: ReaderMessage) => this.settleFirst(message))
      .on('error', (error) => this.replace(isOutOfMemory(error) ? this.tooDemanding() : error))
      .on('exit', () => this.replace(new Error('the thread that reads files ended by itself')));
  }

  /** Each file has its time from when the one before it was read. */
  private watch(): void {
    clearTimeout(this.timer);
    if (this.errands.length === 0) return;
    this.timer = setTimeout(() => this.replace(this.tooDemanding()), this.limits.seconds * 1000);
  }

  private settleFirst(message: ReaderMessage): void {
    if (message.kind === 'bug') {
      this.replace(new Error(message.message));
      return;
    }
    const errand = this.errands.shift();
    this.watch();
    if (this.errands.length === 0) this.worker?.unref();
    if (message.kind === 'done') errand?.resolve(message.value);
    else errand?.reject(new Problem(message.code, message.details));
    this.onRoom();
  }

  /** The first file cost the thread; the others are read in a new one. */
  private replace(reason: unknown): void {
    const [first, ...others] = this.errands.splice(0);
    void this.end();
    first?.reject(reason);
    for (const errand of others) this.take(errand);
    this.onRoom();
  }

  private async end(): Promise<void> {
    clearTimeout(this.timer);
    const { worker } = this;
    this.worker = null;
    // What it may still say on its way out is of no file.
    worker?.removeAllListeners().on('error', () => undefined);
    await worker?.terminate();
  }

  private tooDemanding(): Problem {
    const file = this.errands[0]?.request.fileName ?? '';
    return new Problem('file-too-demanding', { file, ...this.limits });
  }
}

export function callOff({ request, reject }: Errand): void {
  reject(new Problem('import-cancelled', { file: request.fileName }));
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
