/** Where the engine is asked: in a thread of its own in the window's program, in the one that asks on the command line. */
import { Worker } from 'node:worker_threads';
import { Problem } from '../../shared/result.ts';
import { EngineDesk, type DeskTask, type DeskWork } from './engine-desk.ts';
import type { SearchReply } from './search-message.ts';

type Input<Task extends DeskTask> = Parameters<DeskWork[Task]>[0];
type Output<Task extends DeskTask> = ReturnType<DeskWork[Task]>;

export interface SearchDesk {
  /** It works beside the one who asks: much can be told without holding anything up. */
  isThread: boolean;
  /** @throws Problem `search-passed-over` for a query that a newer one has overtaken */
  ask: <Task extends DeskTask>(task: Task, input: Input<Task>) => Promise<Output<Task>>;
  stop: () => Promise<void>;
}

export function searchHere(): SearchDesk {
  const desk = new EngineDesk();
  return {
    isThread: false,
    ask: <Task extends DeskTask>(task: Task, input: Input<Task>) => {
      const work = desk[task] as (input: Input<Task>) => Output<Task>;
      return Promise.resolve(work(input));
    },
    stop: () => Promise.resolve(),
  };
}

interface Waiting {
  resolve: (value: unknown) => void;
  reject: (error: Error) => void;
}

/** @param workerFile the bundled `search-worker` */
export function searchInThread(workerFile: string): SearchDesk {
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  const worker = new Worker(workerFile);
  worker.unref(); // only a question that waits for its answer keeps the program running
  const failAll = (error: Error) => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  worker.on('message', (reply: SearchReply) => {
    const one = waiting.get(reply.id);
    waiting.delete(reply.id);
    if (waiting.size === 0) worker.unref();
    if (one) settle(one, reply);
  });
  worker.on('error', failAll);
  worker.on('exit', () => failAll(new Problem('workspace-closed')));
  return {
    isThread: true,
    ask: <Task extends DeskTask>(task: Task, input: Input<Task>) =>
      new Promise<Output<Task>>((resolve, reject) => {
        const id = (asked += 1);
        waiting.set(id, { resolve: resolve as Waiting['resolve'], reject });
        worker.ref();
        worker.postMessage({ id, task, input });
      }),
    stop: async () => {
      await worker.terminate();
    },
  };
}

function settle({ resolve, reject }: Waiting, reply: SearchReply): void {
  if (reply.kind === 'done') resolve(reply.value);
  else if (reply.kind === 'passed-over') reject(new Problem('search-passed-over'));
  else reject(new Error(reply.message));
}
