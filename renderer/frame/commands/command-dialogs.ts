/** Which of the dialogs about commands stands open: the palette or the sheet of keys. */
import { create } from 'zustand';

type CommandDialog = 'palette' | 'sheet';

interface CommandDialogs {
  shown: CommandDialog | null;
  /** What had the focus before: what is chosen is done from there. */
  from: Element | null;
  show: (dialog: CommandDialog) => void;
  close: () => void;
}

export const useCommandDialogs = create<CommandDialogs>((set) => ({
  shown: null,
  from: null,
  show: (shown) => {
    set({ shown, from: document.activeElement });
  },
  close: () => {
    set({ shown: null });
  },
}));
