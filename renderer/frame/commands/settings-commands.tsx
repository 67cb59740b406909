/** The settings and the care of the workspace, by key, menu and palette. */
import { call, useRead } from '../../api.ts';
import type { Settings } from '../../../shared/settings.ts';
import { useNavigation } from '../../navigation.ts';
import { useLanguage } from '../../ui/language.tsx';
import { useOnce } from '../../ui/use-once.ts';
import { focusSoon } from '../focus/focus-soon.ts';
import { useNotices } from '../notices.tsx';
import { saveWhatIsTyped } from '../unsaved.ts';
import { useCommand } from './registry.ts';

export function SettingsCommands() {
  usePreferences();
  useSections();
  useWorkspace();
  return null;
}

function usePreferences(): void {
  const { attempt } = useNotices();
  const change = (changes: Partial<Omit<Settings, 'backupsFolder'>>) => () =>
    void attempt(() => call('settings.change', changes));
  useCommand('speak-english', change({ language: 'en' }));
  useCommand('speak-spanish', change({ language: 'es' }));
  useCommand('theme-system', change({ theme: 'system' }));
  useCommand('theme-light', change({ theme: 'light' }));
  useCommand('theme-dark', change({ theme: 'dark' }));
}

function useSections(): void {
  const show = useNavigation((navigation) => navigation.show);
  const showSection = (section: 'backups' | 'encryption' | 'dialogues') => () => {
    show('settings');
    focusSoon(`#${section}`);
  };
  useCommand('show-backups', showSection('backups'));
  useCommand('show-encryption', showSection('encryption'));
  useCommand('show-dialogues', showSection('dialogues'));
}

function useWorkspace(): void {
  const { t } = useLanguage();
  const { attempt, tell } = useNotices();
  const once = useOnce();
  const state = useRead('workspace.state', null).data;
  const isEncrypted = state?.state === 'open' && state.isEncrypted;
  useCommand('show-workspace', () => void attempt(() => call('app.show-workspace', null)));
  useCommand('back-up', () => {
    once(() =>
      attempt(async () => {
        await call('backups.take', null);
        tell(t('backups.made'));
      }),
    );
  });
  useCommand(
    'lock',
    isEncrypted
      ? () => {
          once(() =>
            attempt(async () => {
              await saveWhatIsTyped();
              await call('workspace.lock', null);
            }),
          );
        }
      : null,
  );
}
