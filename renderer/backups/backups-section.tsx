/** Where backups go, how old the last good one is, and the ways to make one and to restore from one. */
import { Button, useRestoreFocusTarget } from '@fluentui/react-components';
import { useState } from 'react';
import { call, useRead } from '../api.ts';
import { useNotices } from '../frame/notices.tsx';
import { useLanguage } from '../ui/language.tsx';
import { useOnce } from '../ui/use-once.ts';
import { RestoreDialog } from './restore-dialog.tsx';
import styles from './backups-section.module.css';

export function BackupsSection() {
  const { t } = useLanguage();
  const { attempt } = useNotices();
  const status = useRead('backups.status', null).data;
  const [isRestoring, setIsRestoring] = useState(false);
  const focusTarget = useRestoreFocusTarget();
  return (
    <section className={styles.section} aria-labelledby="backups">
      <h2 id="backups" className={styles.heading}>
        {t('backups.title')}
      </h2>
      <p className={styles.hint}>{t('backups.hint')}</p>
      <p className={styles.folder}>{status?.folder}</p>
      <BackupState />
      <div className={styles.actions}>
        <BackUpNow />
        <Button
          {...focusTarget}
          onClick={() => {
            setIsRestoring(true);
          }}
        >
          {t('backups.open-restore')}
        </Button>
        <Button appearance="subtle" onClick={() => void attempt(() => call('backups.choose-folder', null))}>
          {t('backups.choose-folder')}
        </Button>
        <Button appearance="subtle" onClick={() => void attempt(() => call('backups.show-folder', null))}>
          {t('backups.show-folder')}
        </Button>
      </div>
      <RestoreDialog
        isOpen={isRestoring}
        onClose={() => {
          setIsRestoring(false);
        }}
      />
    </section>
  );
}

function BackupState() {
  const { t, moment } = useLanguage();
  const status = useRead('backups.status', null).data;
  if (!status) return null;
  const { goodAt, warning } = status;
  return (
    <>
      <p>{goodAt === null ? t('backups.none-yet') : t('backups.last-good', { time: moment(goodAt) })}</p>
      {warning !== null && <p className={styles.warning}>{warning}</p>}
    </>
  );
}

function BackUpNow() {
  const { t } = useLanguage();
  const { attempt, tell } = useNotices();
  const once = useOnce();
  const [isRunning, setIsRunning] = useState(false);
  const backUp = async () => {
    setIsRunning(true);
    await attempt(async () => {
      await call('backups.take', null);
      tell(t('backups.made'));
    });
    setIsRunning(false);
  };
  return (
    <Button
      disabledFocusable={isRunning}
      onClick={() => {
        once(backUp);
      }}
    >
      {t(isRunning ? 'backups.backing-up' : 'backups.back-up-now')}
    </Button>
  );
}
