/** Keeps a second click, or a key held down, from doing again what is still being done. */
import { useRef } from 'react';

export function useOnce(): (work: () => Promise<unknown>) => void {
  const isRunning = useRef(false);
  return (work) => {
    if (isRunning.current) return;
    isRunning.current = true;
    void work().finally(() => {
      isRunning.current = false;
    });
  };
}
