/** An encrypted packet asks for its passphrase. */
import { Button, Field, Input } from '@fluentui/react-components';
import { useState, type SyntheticEvent } from 'react';
import { call, CallFailure } from '../api.ts';
import { useNotices } from '../frame/notices.tsx';
import { useLanguage } from '../ui/language.tsx';
import { useOnce } from '../ui/use-once.ts';
import styles from './packet-screen.module.css';
import { useMergePacket } from './use-merge-packet.ts';

export function LockedPacket({ id, fileName }: { id: string; fileName: string }) {
  const { t } = useLanguage();
  const { fail } = useNotices();
  const { discard } = useMergePacket();
  const once = useOnce();
  const [passphrase, setPassphrase] = useState('');
  const [isWrong, setIsWrong] = useState(false);
  const unlock = async () => {
    try {
      await call('packets.unlock', { id, passphrase });
    } catch (error) {
      if (error instanceof CallFailure && error.code === 'wrong-passphrase') setIsWrong(true);
      else fail(error);
    }
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (passphrase !== '') once(unlock);
  };
  return (
    <div className={styles.column}>
      <div className={styles.narrow}>
        <h1 className="visually-hidden">{t('packet.incoming')}</h1>
        <h2 className={styles.title}>{t('packet.locked')}</h2>
        <p className={styles.text}>{t('packet.locked-text', { file: fileName })}</p>
        <form className={styles.form} onSubmit={submit}>
          <Field
            label={t('packet.passphrase-needed')}
            {...(isWrong && { validationMessage: t('packet.wrong-passphrase') })}
          >
            <Input
              type="password"
              autoComplete="off"
              autoFocus
              value={passphrase}
              onChange={(_, { value }) => {
                setPassphrase(value);
                setIsWrong(false);
              }}
            />
          </Field>
          <div className={styles.buttons}>
            <Button
              onClick={() => {
                discard(id);
              }}
            >
              {t('packet.discard')}
            </Button>
            <Button type="submit" appearance="primary" disabledFocusable={passphrase === ''}>
              {t('packet.unlock')}
            </Button>
          </div>
        </form>
      </div>
    </div>
  );
}
