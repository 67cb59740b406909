/** What the commands of the whole window do, whatever screen is shown. */
import { useEffect } from 'react';
import { call } from '../../api.ts';
import { useImport } from '../../library/import/use-import.ts';
import { useNavigation } from '../../navigation.ts';
import { usePackets } from '../../packet/use-packets.ts';
import { useSendPacket } from '../../packet/open-packet.ts';
import { localHistory } from '../local-history.ts';
import { useNotices } from '../notices.tsx';
import { useOutlineVisibility } from '../outline-visibility.ts';
import { saveWhatIsTyped } from '../unsaved.ts';
import { useAccess } from '../use-access.ts';
import { BookCommands } from './book-commands.tsx';
import { useHearCommands } from './hear-commands.ts';
import { isInField } from './in-field.ts';
import { InitiativeCommands } from './initiative-commands.tsx';
import { goToPart, rememberParts } from './parts-of-window.ts';
import { useCommand } from './registry.ts';
import { SettingsCommands } from './settings-commands.tsx';
import { focusSoon } from '../focus/focus-soon.ts';
import { useCommandDialogs } from './command-dialogs.ts';

export function WindowCommands() {
  useHearCommands();
  useFileCommands();
  useEditCommands();
  useViewCommands();
  useGoCommands();
  return (
    <>
      <InitiativeCommands />
      <BookCommands />
      <SettingsCommands />
    </>
  );
}

function useFileCommands(): void {
  const { canChange } = useAccess();
  const { choose, paste } = useImport();
  const { choose: choosePacket } = usePackets();
  const send = useSendPacket((state) => state.ask);
  const documentId = useNavigation((navigation) => navigation.documentId);
  useCommand('import', canChange ? choose : null);
  useCommand('paste', canChange ? paste : null);
  useCommand('open-packet', choosePacket);
  useCommand('send-documents', () => {
    send({ kind: 'documents', documentIds: documentId === null ? [] : [documentId] });
  });
}

function useEditCommands(): void {
  const { attempt } = useNotices();
  const { canChange } = useAccess();
  const { show } = useNavigation();
  const step = (name: 'undo' | 'redo') => {
    const { steps } = localHistory.getState();
    if (isInField()) void attempt(() => call('app.edit-text', name));
    else if (steps) steps[name]();
    else if (canChange) {
      // What is typed and not yet saved is the last step.
      void attempt(async () => {
        await saveWhatIsTyped();
        await call(`history.${name}`, null);
      });
    }
  };
  useCommand('undo', () => {
    step('undo');
  });
  useCommand('redo', () => {
    step('redo');
  });
  const screen = useNavigation((navigation) => navigation.screen);
  const search = () => {
    show('initiatives');
    // The screen may still have to be read in.
    focusSoon('main #search-field');
  };
  useCommand('search', search);
  // Screens that are searched have a field of their own.
  useCommand('find', () => {
    if (screen === 'annotations') focusSoon('main input[type="search"]', 0);
    else search();
  });
}

function useViewCommands(): void {
  const { toggle } = useOutlineVisibility();
  const { show } = useCommandDialogs();
  useEffect(rememberParts, []);
  useCommand('toggle-outline', toggle);
  useCommand('next-part', () => {
    goToPart(1);
  });
  useCommand('previous-part', () => {
    goToPart(-1);
  });
  useCommand('palette', () => {
    show('palette');
  });
  useCommand('shortcuts', () => {
    show('sheet');
  });
}

function useGoCommands(): void {
  const { show, back, forward } = useNavigation();
  useCommand('go-library', () => {
    show('library');
  });
  useCommand('go-initiatives', () => {
    show('initiatives');
  });
  useCommand('go-book', () => {
    show('book');
  });
  useCommand('go-annotations', () => {
    show('annotations');
  });
  useCommand('go-figures', () => {
    show('figures');
  });
  useCommand('back', back);
  useCommand('forward', forward);
  useCommand('go-trash', () => {
    show('trash');
  });
  useCommand('settings', () => {
    show('settings');
  });
}
