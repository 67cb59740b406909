/** What the screen of programmes shows, and what is chosen in it; it stays while other screens are looked at. */
import { create } from 'zustand';

type Tab = 'confirmed' | 'suggested';

interface ProgrammesState {
  tab: Tab;
  programmeId: string | null;
  /** Key of the suggestion that is shown. */
  suggestion: string | null;
  /** Keys of suggestions that are chosen, to decide on them at once. */
  chosen: ReadonlySet<string>;
  showTab: (tab: Tab) => void;
  showProgramme: (id: string) => void;
  /** @param suggestion the one to begin with */
  showSuggestions: (suggestion?: string) => void;
  choose: (keys: readonly string[], isChosen: boolean) => void;
  chooseNone: () => void;
}

export const useProgrammes = create<ProgrammesState>()((set) => ({
  tab: 'confirmed',
  programmeId: null,
  suggestion: null,
  chosen: new Set(),
  showTab: (tab) => {
    set({ tab });
  },
  showProgramme: (id) => {
    set({ tab: 'confirmed', programmeId: id });
  },
  showSuggestions: (suggestion) => {
    set((now) => ({ tab: 'suggested', suggestion: suggestion ?? now.suggestion }));
  },
  choose: (keys, isChosen) => {
    set(({ chosen }) => {
      const next = new Set(chosen);
      for (const key of keys) {
        if (isChosen) next.add(key);
        else next.delete(key);
      }
      return { chosen: next };
    });
  },
  chooseNone: () => {
    set({ chosen: new Set() });
  },
}));
