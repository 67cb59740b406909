/** The steps of a review, so that each can be undone and done again. */
export interface History<T> {
  /** Oldest first. */
  past: readonly T[];
  present: T;
  /** What was undone, the next to be done again first. */
  future: readonly T[];
}

export function startHistory<T>(present: T): History<T> {
  return { past: [], present, future: [] };
}

/** @returns the same history when nothing changed */
export function record<T>({ past, present, future }: History<T>, next: T): History<T> {
  return next === present
    ? { past, present, future }
    : { past: [...past, present], present: next, future: [] };
}

export function undo<T>(history: History<T>): History<T> {
  const { past, present, future } = history;
  const before = past.at(-1);
  return before === undefined
    ? history
    : { past: past.slice(0, -1), present: before, future: [present, ...future] };
}

export function redo<T>(history: History<T>): History<T> {
  const { past, present, future } = history;
  const [next, ...rest] = future;
  return next === undefined ? history : { past: [...past, present], present: next, future: rest };
}
