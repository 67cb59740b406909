/** The thread that searches, so that neither the window nor saving waits: answers one request after the other, and tidies up when there are none. */
import { parentPort, receiveMessageOnPort, type MessagePort } from 'node:worker_threads';
import { EngineDesk } from './engine-desk.ts';
import type { SearchReply, SearchRequest } from './search-message.ts';

/** So long it tidies up before it looks whether something is asked. */
const SLICE_MS = 8;
/** So long nothing was asked before it begins to. */
const QUIET_MS = 400;

class Thread {
  private readonly desk = new EngineDesk();
  private readonly port: MessagePort;
  private tidying: Generator<void> | null = null;
  private timer: NodeJS.Timeout | undefined;

  constructor(port: MessagePort) {
    this.port = port;
    port.on('message', (request: SearchRequest) => {
      this.answerAll([request, ...waiting(port)]);
      this.tidyLater();
    });
  }

  /** Of several queries that wait, only the last is still wanted. */
  private answerAll(requests: readonly SearchRequest[]): void {
    const last = requests.findLastIndex(({ task }) => task === 'find');
    for (const [index, request] of requests.entries()) {
      const isPassedOver = request.task === 'find' && index < last;
      this.port.postMessage(isPassedOver ? { id: request.id, kind: 'passed-over' } : this.answer(request));
    }
  }

  private answer({ id, task, input }: SearchRequest): SearchReply {
    try {
      if (task === 'tell') this.tidying = null;
      const work = this.desk[task] as (input: unknown) => unknown;
      return { id, kind: 'done', value: work(input) };
    } catch (error) {
      return { id, kind: 'bug', message: error instanceof Error ? (error.stack ?? '') : String(error) };
    }
  }

  private tidyLater(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.tidying = this.desk.tidy();
      this.tidySlice();
    }, QUIET_MS).unref();
  }

  private tidySlice(): void {
    const until = performance.now() + SLICE_MS;
    while (this.tidying && performance.now() < until) if (this.tidying.next().done) this.tidying = null;
    if (this.tidying) setImmediate(() => this.tidySlice());
  }
}

function waiting(port: MessagePort): SearchRequest[] {
  const requests: SearchRequest[] = [];
  for (let next = receiveMessageOnPort(port); next; next = receiveMessageOnPort(port))
    requests.push(next.message as SearchRequest);
  return requests;
}

if (parentPort) new Thread(parentPort);
