/** Goes to the row of a list that begins with what is typed; the same letter again goes on to the next such row. */
import { fold } from '../../shared/search/fold.ts';

/** What is typed within this time, in milliseconds, belongs together. */
const PAUSE_MS = 700;

export class TypeAhead {
  #typed = '';
  #at = 0;

  /**
   * @param now in milliseconds
   * @returns the row that what was typed so far goes to; null for a key that types nothing, and where no row begins so
   */
  type(
    press: { key: string; ctrlKey: boolean; metaKey: boolean; altKey: boolean },
    names: readonly string[],
    at: number,
    now: number,
  ): number | null {
    if (press.key.length !== 1 || press.ctrlKey || press.metaKey || press.altKey) return null;
    const isFresh = now - this.#at > PAUSE_MS;
    if (isFresh && press.key === ' ') return null;
    this.#typed = (isFresh ? '' : this.#typed) + press.key;
    this.#at = now;
    return rowBeginning(this.#typed, names, at);
  }
}

/** The row at hand stays as long as it fits; one letter, or the same one again, goes on to the next. */
export function rowBeginning(typed: string, names: readonly string[], at: number): number | null {
  const [first = '', ...rest] = fold(typed);
  const isOneLetter = rest.every((letter) => letter === first);
  const sought = isOneLetter ? first : fold(typed);
  const from = isOneLetter ? at + 1 : Math.max(0, at);
  for (let step = 0; step < names.length; step += 1) {
    const index = (from + step) % names.length;
    if (fold(names[index] ?? '').startsWith(sought)) return index;
  }
  return null;
}
