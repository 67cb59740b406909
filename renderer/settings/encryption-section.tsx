/** Encryption of the workspace: on or off, another passphrase, and whether this computer remembers it. */
import { Button, Checkbox, Field, useRestoreFocusTarget } from '@fluentui/react-components';
import { ChangeButton } from '../frame/change-button.tsx';
import { useState } from 'react';
import { call, useRead } from '../api.ts';
import type { WorkspaceStateOf } from '../../shared/store/workspace-state.ts';
import { useNotices } from '../frame/notices.tsx';
import { saveWhatIsTyped } from '../frame/unsaved.ts';
import { useLanguage } from '../ui/language.tsx';
import { useOnce } from '../ui/use-once.ts';
import { EncryptionDialog } from './encryption-dialog.tsx';
import type { Turn } from './encryption-turns.ts';
import styles from './encryption-section.module.css';

export function EncryptionSection() {
  const { t } = useLanguage();
  const state = useRead('workspace.state', null).data;
  if (state?.state !== 'open') return null;
  return (
    <section className={styles.section} aria-labelledby="encryption">
      <h2 id="encryption" className={styles.heading}>
        {t('encryption.title')}
      </h2>
      <p className={styles.text}>{t(state.isEncrypted ? 'encryption.on' : 'encryption.off')}</p>
      <EncryptionActions isEncrypted={state.isEncrypted} />
      {state.isEncrypted && <Remembering state={state} />}
    </section>
  );
}

function EncryptionActions({ isEncrypted }: { isEncrypted: boolean }) {
  const { t } = useLanguage();
  const { attempt } = useNotices();
  const once = useOnce();
  const [turn, setTurn] = useState<Turn | null>(null);
  const focusTarget = useRestoreFocusTarget();
  const lock = () => {
    once(() =>
      attempt(async () => {
        await saveWhatIsTyped();
        await call('workspace.lock', null);
      }),
    );
  };
  const turns: readonly Turn[] = isEncrypted ? ['change-passphrase', 'turn-off'] : ['turn-on'];
  return (
    <div className={styles.actions}>
      {turns.map((one) => (
        <ChangeButton
          {...focusTarget}
          key={one}
          onClick={() => {
            setTurn(one);
          }}
        >
          {t(`encryption.${one}`)}
        </ChangeButton>
      ))}
      {isEncrypted && <Button onClick={lock}>{t('encryption.lock-now')}</Button>}
      <EncryptionDialog
        turn={turn}
        onClose={() => {
          setTurn(null);
        }}
      />
    </div>
  );
}

function Remembering({ state }: { state: WorkspaceStateOf<'open'> }) {
  const { t } = useLanguage();
  const { attempt } = useNotices();
  if (!state.canRemember) return <p className={styles.hint}>{t('encryption.no-keychain')}</p>;
  return (
    <Field hint={t('encryption.remember-hint')}>
      <Checkbox
        className={styles.checkbox}
        label={t('encryption.remember')}
        checked={state.isRemembered}
        onChange={(_, { checked }) =>
          void attempt(() => call(checked ? 'workspace.remember' : 'workspace.forget', null))
        }
      />
    </Field>
  );
}
