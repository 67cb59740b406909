/** Where initiatives are compared: in a thread of its own in the window's program, in the one that asks on the command line. */
import { Worker } from 'node:worker_threads';
import { Problem } from '../../shared/result.ts';
import { ProgrammeDesk, type ProgrammeWork } from './programme-desk.ts';
import type { ProgrammeReply } from './programme-worker.ts';

type Task = keyof ProgrammeWork;

export interface AskDesk {
  ask: <T extends Task>(
    task: T,
    input: Parameters<ProgrammeWork[T]>[0],
  ) => Promise<ReturnType<ProgrammeWork[T]>>;
  stop: () => Promise<void>;
}

export function deskHere(): AskDesk {
  const desk = new ProgrammeDesk();
  return {
    ask: <T extends Task>(task: T, input: Parameters<ProgrammeWork[T]>[0]) => {
      const work = desk[task] as (asked: typeof input) => ReturnType<ProgrammeWork[T]>;
      return Promise.resolve(work(input));
    },
    stop: () => Promise.resolve(),
  };
}

interface Waiting {
  resolve: (value: unknown) => void;
  reject: (error: Error) => void;
}

/** @param workerFile the bundled `programme-worker`; its thread begins with the first question */
export function deskInThread(workerFile: string): AskDesk {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let asked = 0;
  const failAll = (error: Error) => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  const begin = () => {
    const begun = new Worker(workerFile);
    begun.on('message', (reply: ProgrammeReply) => {
      const one = waiting.get(reply.id);
      waiting.delete(reply.id);
      if (waiting.size === 0) begun.unref();
      if (reply.ok) one?.resolve(reply.value);
      else one?.reject(new Error(reply.message));
    });
    begun.on('error', failAll);
    begun.on('exit', () => {
      failAll(new Problem('workspace-closed'));
    });
    return begun;
  };
  return {
    ask: <T extends Task>(task: T, input: Parameters<ProgrammeWork[T]>[0]) =>
      new Promise<ReturnType<ProgrammeWork[T]>>((resolve, reject) => {
        worker ??= begin();
        asked += 1;
        waiting.set(asked, { resolve: resolve as Waiting['resolve'], reject });
        worker.ref();
        worker.postMessage({ id: asked, task, input });
      }),
    stop: async () => {
      await worker?.terminate();
    },
  };
}
