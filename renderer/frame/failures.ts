/** The failures that are in view. The same one again only counts; the newest comes first. */
import { create } from 'zustand';

export interface Failure {
  /** By which it is known again. */
  of: string;
  text: string;
  /** How often it came. */
  count: number;
  retry?: () => void;
}

interface Failures {
  failures: readonly Failure[];
  add: (failure: Omit<Failure, 'count'>) => void;
  /** It is over, or was read. */
  settle: (of: string) => void;
}

export const useFailures = create<Failures>((set) => ({
  failures: [],
  add: (failure) => {
    set(({ failures }) => ({ failures: withFailure(failures, failure) }));
  },
  settle: (of) => {
    set(({ failures }) => ({ failures: failures.filter((other) => other.of !== of) }));
  },
}));

export function withFailure(
  failures: readonly Failure[],
  failure: Omit<Failure, 'count'>,
): readonly Failure[] {
  const before = failures.find(({ of }) => of === failure.of);
  const count = before?.text === failure.text ? before.count + 1 : 1;
  return [{ ...failure, count }, ...failures.filter((other) => other !== before)];
}
