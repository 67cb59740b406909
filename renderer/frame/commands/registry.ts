/** Who carries out which command now: the parts of the window say what they can do while they are there, the one that came last first. */
import { useEffect, useRef } from 'react';
import type { WindowCommand } from '../../../shared/commands/commands.ts';

/** Returns false where it turns out that another is meant, or none. */
export type Run = () => unknown;
interface Holder {
  run: Run | null;
}

const holders = new Map<WindowCommand, Holder[]>();

/** @param run null while it is not possible */
export function useCommand(id: WindowCommand, run: Run | null): void {
  const holder = useRef<Holder>({ run });
  useEffect(() => {
    holder.current.run = run;
  });
  useEffect(() => {
    const { current } = holder;
    holders.set(id, [current, ...(holders.get(id) ?? [])]);
    return () => {
      holders.set(
        id,
        (holders.get(id) ?? []).filter((other) => other !== current),
      );
    };
  }, [id]);
}

/** @returns what a command would do now, which says whether it did; null when it is not possible */
export function actionOf(id: WindowCommand): (() => boolean) | null {
  const able = (holders.get(id) ?? []).flatMap(({ run }) => run ?? []);
  return able.length === 0 ? null : () => able.some((run) => run() !== false);
}
