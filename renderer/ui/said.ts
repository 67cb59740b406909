/**
 * What a screen reader is told unasked. What comes at once is said at once, of one topic only the last; that something was saved goes
 * without saying where more was said; a count that stays is not repeated.
 */

/** `count`: how many are found; `done`: what was done or moved; `saved`: that it is on disk. */
export type Topic = 'count' | 'done' | 'saved';

export interface Said {
  polite: string;
  /** Failures. */
  assertive: string;
}

/** Waits so long for more, in milliseconds. */
const PAUSE_MS = 200;
/** After that the sentence is taken away, so that the same can be said again. */
const STAY_MS = 5000;

export class Speaker {
  #said: Said = { polite: '', assertive: '' };
  readonly #waiting = new Map<Topic, string>();
  readonly #listeners = new Set<() => void>();
  #lastCount = '';
  #timers: { speak?: number; clear?: number; clearFailure?: number } = {};

  readonly now = (): Said => this.#said;

  readonly listen = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  readonly say = (topic: Topic, text: string): void => {
    if (text === '' || (topic === 'count' && text === this.#lastCount)) return;
    if (topic === 'count') this.#lastCount = text;
    this.#waiting.set(topic, text);
    clearTimeout(this.#timers.speak);
    this.#timers.speak = later(this.#speak, PAUSE_MS);
  };

  readonly sayFailure = (text: string): void => {
    this.#show({ assertive: text });
    clearTimeout(this.#timers.clearFailure);
    this.#timers.clearFailure = later(() => {
      this.#show({ assertive: '' });
    }, STAY_MS);
  };

  readonly #speak = (): void => {
    if (this.#waiting.size > 1) this.#waiting.delete('saved');
    this.#show({ polite: [...this.#waiting.values()].join('. ') });
    this.#waiting.clear();
    clearTimeout(this.#timers.clear);
    this.#timers.clear = later(() => {
      this.#show({ polite: '' });
    }, STAY_MS);
  };

  #show(changes: Partial<Said>): void {
    this.#said = { ...this.#said, ...changes };
    for (const listener of this.#listeners) listener();
  }
}

function later(work: () => void, ms: number): number {
  return setTimeout(work, ms);
}

export const speaker = new Speaker();
