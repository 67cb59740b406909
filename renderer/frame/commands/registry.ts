/** Who carries out which command now: the parts of the window say what they can do while they are there, the one that came last first. */
import { useEffect, useRef } from 'react';
import type { WindowCommand } from '../../../shared/commands/commands.ts';

type Run = () => void;
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

/** @returns what a command would do now; null when it is not possible */
export function actionOf(id: WindowCommand): Run | null {
  return (holders.get(id) ?? []).find(({ run }) => run !== null)?.run ?? null;
}
