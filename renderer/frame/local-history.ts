/** Undo and redo of what is being prepared on the screen and is no data yet; while it is there, the menu's undo means it. */
import { useEffect } from 'react';
import { create } from 'zustand';

interface LocalHistory {
  steps: { undo: () => void; redo: () => void } | null;
}

export const localHistory = create<LocalHistory>(() => ({ steps: null }));

export function useLocalHistory(undo: () => void, redo: () => void): void {
  useEffect(() => {
    const steps = { undo, redo };
    localHistory.setState({ steps });
    return () => {
      if (localHistory.getState().steps === steps) localHistory.setState({ steps: null });
    };
  }, [undo, redo]);
}
