/** Lets the program be seen once its workspace is open; until then, and when it is locked again, the start screen stands in its place. */
import { useEffect, type ReactNode } from 'react';
import { queryClient, useRead } from '../api.ts';
import { StartScreen } from './start-screen.tsx';

/** What may be known while the workspace is locked. */
const OF_NO_WORKSPACE: readonly unknown[] = ['workspace.state', 'settings.read'];

export function StartGate({ children }: { children: ReactNode }) {
  const state = useRead('workspace.state', null).data;
  const isLocked = state?.state === 'locked';
  useEffect(() => {
    if (isLocked)
      queryClient.removeQueries({ predicate: ({ queryKey: [name] }) => !OF_NO_WORKSPACE.includes(name) });
  }, [isLocked]);
  if (!state) return null;
  return state.state === 'open' ? children : <StartScreen state={state} />;
}
