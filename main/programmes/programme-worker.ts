/** The thread that compares initiatives, so that neither the window nor saving waits. */
import { parentPort, type MessagePort } from 'node:worker_threads';
import { ProgrammeDesk, type ProgrammeWork } from './programme-desk.ts';

export interface ProgrammeRequest {
  id: number;
  task: keyof ProgrammeWork;
  input: unknown;
}

export type ProgrammeReply =
  { id: number; ok: true; value: unknown } | { id: number; ok: false; message: string };

/** So long it compares before it looks whether something is asked. */
const SLICE_MS = 20;

function answer(port: MessagePort): void {
  const desk = new ProgrammeDesk();
  let isWaiting = false;
  const goOn = () => {
    isWaiting = desk.goOn(SLICE_MS);
    if (isWaiting) setImmediate(goOn);
  };
  port.on('message', ({ id, task, input }: ProgrammeRequest) => {
    try {
      const work = desk[task] as (input: unknown) => unknown;
      port.postMessage({ id, ok: true, value: work(input) } satisfies ProgrammeReply);
    } catch (error) {
      const message = error instanceof Error ? (error.stack ?? '') : String(error);
      port.postMessage({ id, ok: false, message } satisfies ProgrammeReply);
    }
    if (!isWaiting && task === 'suggest') goOn();
  });
}

if (parentPort) answer(parentPort);
