/** What the keys of commands are called here: for tooltips, the palette, the sheet and the screen reader. */
import { useMemo } from 'react';
import { commandOf, nameOf, type CommandId } from '../../shared/commands/commands.ts';
import { ariaKeysOf, describeKeys, keysOf } from '../../shared/commands/keys.ts';
import { useLanguage } from './language.tsx';
import { platform } from './platform.ts';

interface KeyNames {
  /** All keys of a command, as people read them; empty when it has none. */
  keys: (id: CommandId) => string[];
  /** "Undo (Ctrl+Z)"; the name of the command unless another is given. */
  withKeys: (id: CommandId, name?: string) => string;
}

export function useKeyNames(): KeyNames {
  const { t, language } = useLanguage();
  return useMemo(() => {
    const keys = (id: CommandId) =>
      keysOf(commandOf(id), platform).map((one) => describeKeys(one, platform, language));
    const withKeys = (id: CommandId, name = t(nameOf(id))) => {
      const [first] = keys(id);
      return first === undefined ? name : t('commands.with-keys', { name, keys: first });
    };
    return { keys, withKeys };
  }, [t, language]);
}

/** As `aria-keyshortcuts` takes them. */
export function ariaKeys(...ids: CommandId[]): string {
  return ids
    .flatMap((id) => keysOf(commandOf(id), platform).map((one) => ariaKeysOf(one, platform)))
    .join(' ');
}
