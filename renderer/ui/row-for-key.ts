/** Where a key goes in a list of rows; the same in every list. */

export interface RowKey {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
}

/** So many rows are passed by at once. */
const PAGE = 8;

/**
 * @param at the row that the focus is on; -1 when it is on none
 * @returns the row that a key goes to; null when it goes nowhere. Shift may be held: that is the list's own business.
 */
export function rowForKey(
  { key, ctrlKey, metaKey, altKey }: RowKey,
  at: number,
  count: number,
): number | null {
  if (altKey || count === 0) return null;
  const isHeld = ctrlKey || metaKey;
  const target = isHeld ? ENDS[key]?.(count) : (ENDS[key]?.(count) ?? STEPS[key]?.(at));
  return target === undefined ? null : Math.max(0, Math.min(count - 1, target));
}

const ENDS: Readonly<Record<string, (count: number) => number>> = {
  Home: () => 0,
  End: (count) => count - 1,
};
const STEPS: Readonly<Record<string, (at: number) => number>> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  PageDown: (at) => Math.max(0, at) + PAGE,
  PageUp: (at) => at - PAGE,
};
