/** Asks for the passphrase of an encrypted workspace. */
import { Button, Checkbox, Field } from '@fluentui/react-components';
import { useRef, useState, type SyntheticEvent } from 'react';
import { call, CallFailure } from '../api.ts';
import type { WorkspaceStateOf } from '../../shared/store/workspace-state.ts';
import { useLanguage } from '../ui/language.tsx';
import { PassphraseField } from '../ui/passphrase-field.tsx';
import { useOnce } from '../ui/use-once.ts';
import { StartActions } from './start-actions.tsx';
import styles from './start-screen.module.css';

export function UnlockPart({ state }: { state: WorkspaceStateOf<'locked'> }) {
  const { t } = useLanguage();
  const { isWorking, fault, unlock } = useUnlocking();
  const [passphrase, setPassphrase] = useState('');
  const [isRemembering, setIsRemembering] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const takeField = () => form.current?.querySelector('input')?.select();
    if (passphrase === '') takeField();
    else unlock({ passphrase, remember: isRemembering }, takeField);
  };
  return (
    <form ref={form} className={styles.part} onSubmit={submit}>
      <h1 className={styles.title}>{t('start.locked-title')}</h1>
      <p>{t('start.locked-text')}</p>
      <PassphraseField
        label={t('encryption.passphrase')}
        value={passphrase}
        onChange={setPassphrase}
        fault={fault}
        autoFocus
      />
      {state.canRemember && (
        <Field hint={t('start.remember-hint')}>
          <Checkbox
            className={styles.checkbox}
            label={t('start.remember')}
            checked={isRemembering}
            onChange={(_, { checked }) => {
              setIsRemembering(checked === true);
            }}
          />
        </Field>
      )}
      <StartActions folder={state.folder}>
        <Button appearance="primary" type="submit" className={styles.wide} disabledFocusable={isWorking}>
          {t(isWorking ? 'start.unlocking' : 'start.unlock')}
        </Button>
      </StartActions>
      <p className={styles.quiet}>{t('start.lost')}</p>
    </form>
  );
}

function useUnlocking() {
  const { t } = useLanguage();
  const once = useOnce();
  const [isWorking, setIsWorking] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const unlock = (request: { passphrase: string; remember: boolean }, onRefused: () => unknown) => {
    once(async () => {
      setFault(null);
      setIsWorking(true);
      try {
        await call('workspace.unlock', request);
      } catch (error) {
        setFault(error instanceof CallFailure ? error.message : t('problems.unexpected'));
        onRefused();
      } finally {
        setIsWorking(false);
      }
    });
  };
  return { isWorking, fault, unlock };
}
