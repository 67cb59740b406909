/** One thing after the other: each begins when all that was asked for before it is done, be it that it failed. */
import { Problem } from '../../shared/result.ts';

export class Turns {
  private queue: Promise<unknown> = Promise.resolve();
  private isClosed = false;

  /** @throws Problem `workspace-closed` */
  take<T>(work: () => Promise<T>): Promise<T> {
    if (this.isClosed) return Promise.reject(new Problem('workspace-closed'));
    const result = this.queue.then(work);
    this.queue = result.catch(() => undefined);
    return result;
  }

  /** Takes nothing further, and waits for what is under way. */
  async close(): Promise<void> {
    this.isClosed = true;
    await this.queue;
  }
}
