/** Carries out what the keys and the native menu ask for, wherever the focus is. */
import { useEffect } from 'react';
import { nameOf, WINDOW_COMMANDS, type WindowCommand } from '../../../shared/commands/commands.ts';
import { keysOf, matchesKeys } from '../../../shared/commands/keys.ts';
import { listen } from '../../api.ts';
import { useLanguage } from '../../ui/language.tsx';
import { platform } from '../../ui/platform.ts';
import { useNotices } from '../notices.tsx';
import { isInField } from './in-field.ts';
import { openDialog } from './open-dialog.ts';
import { actionOf } from './registry.ts';

/** In a text field these keys are the field's own. */
const OF_FIELDS: ReadonlySet<WindowCommand> = new Set(['paste']);
/** These make sense while a dialog is open. */
const IN_DIALOGS: ReadonlySet<WindowCommand> = new Set(['undo', 'redo']);

export function useHearCommands(): void {
  const { t } = useLanguage();
  const { tell } = useNotices();
  useEffect(() => {
    const run = (id: WindowCommand) => {
      if (openDialog() && !(IN_DIALOGS.has(id) && isInField())) return;
      const action = actionOf(id);
      if (action) action();
      else tell(t('commands.not-now', { name: t(nameOf(id)) }));
    };
    const onKeyDown = (event: KeyboardEvent) => {
      const id = event.defaultPrevented || event.isComposing ? null : commandOfPress(event);
      if (id === null) return;
      event.preventDefault();
      if (!event.repeat || REPEATED.has(id)) run(id);
    };
    window.addEventListener('keydown', onKeyDown);
    const stop = listen((push) => {
      if (push.kind === 'command') run(push.command);
    });
    return () => {
      window.removeEventListener('keydown', onKeyDown);
      stop();
    };
  }, [t, tell]);
}

/** A key held down does these again and again; all others once. */
const REPEATED: ReadonlySet<WindowCommand> = new Set(['undo', 'redo', 'next-part', 'previous-part']);

function commandOfPress(event: KeyboardEvent): WindowCommand | null {
  const isInList = (event.target as Element | null)?.closest(
    '[role="grid"], [role="tree"], [role="treegrid"]',
  );
  if (event.key === '?' && isInList && !isInField()) return 'shortcuts';
  const found = WINDOW_COMMANDS.find((command) =>
    keysOf(command, platform).some((keys) => matchesKeys(keys, event, platform)),
  );
  return found === undefined || (OF_FIELDS.has(found.id) && isInField()) ? null : found.id;
}
