/** Carries out what the native menu and its keys ask for. */
import { useEffect } from 'react';
import { call, listen } from '../api.ts';
import type { Command } from '../../shared/ipc/contract.ts';
import { useBookActions } from '../book/use-book-actions.ts';
import { useImport } from '../library/import/use-import.ts';
import { useNavigation } from '../navigation.ts';
import { usePackets } from '../packet/use-packets.ts';
import { localHistory } from './local-history.ts';
import { useNotices } from './notices.tsx';
import { useOutlineVisibility } from './outline-visibility.ts';

export function Commands() {
  const run = useCommands();
  useEffect(
    () =>
      listen((push) => {
        if (push.kind === 'command') run[push.command]();
      }),
    [run],
  );
  return null;
}

function useCommands(): Record<Command, () => void> {
  const { attempt } = useNotices();
  const { show } = useNavigation();
  const { startBook, exportCurrent } = useBookActions();
  const { choose, paste } = useImport();
  const { choose: choosePacket } = usePackets();
  const { toggle } = useOutlineVisibility();
  return {
    import: choose,
    paste,
    'open-packet': choosePacket,
    'new-book': startBook,
    export: () => {
      exportCurrent();
    },
    settings: () => {
      show('settings');
    },
    find: () => {
      show('initiatives');
      requestAnimationFrame(() => document.querySelector<HTMLInputElement>('input[type="search"]')?.focus());
    },
    undo: () => {
      const { steps } = localHistory.getState();
      if (isInField()) void attempt(() => call('app.edit-text', 'undo'));
      else if (steps) steps.undo();
      else void attempt(() => call('history.undo', null));
    },
    redo: () => {
      const { steps } = localHistory.getState();
      if (isInField()) void attempt(() => call('app.edit-text', 'redo'));
      else if (steps) steps.redo();
      else void attempt(() => call('history.redo', null));
    },
    'toggle-outline': toggle,
  };
}

/** In a text field undo belongs to the field. */
function isInField(): boolean {
  const focused = document.activeElement;
  return focused?.matches('textarea, input:not([type="radio"])') ?? false;
}
