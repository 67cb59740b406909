/** Which of the dialogs about commands stands open: the palette or the sheet of keys. */
import { create } from 'zustand';

type CommandDialog = 'palette' | 'sheet';

interface CommandDialogs {
  shown: CommandDialog | null;
  show: (dialog: CommandDialog) => void;
  close: () => void;
}

export const useCommandDialogs = create<CommandDialogs>((set) => ({
  shown: null,
  show: (shown) => {
    set({ shown });
  },
  close: () => {
    set({ shown: null });
  },
}));
