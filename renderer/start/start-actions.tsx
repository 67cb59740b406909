/** What can be done whatever keeps the workspace closed; before it, what is proper to the state. */
import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { call } from '../api.ts';
import { useLanguage } from '../ui/language.tsx';
import styles from './start-screen.module.css';

export function StartActions({ folder, children }: { folder: string; children: ReactNode }) {
  const { t } = useLanguage();
  return (
    <>
      <div className={styles.actions}>
        {children}
        <Button onClick={() => void call('app.show-workspace', null)}>{t('start.show-folder')}</Button>
        <Button
          appearance="subtle"
          onClick={() => {
            window.close();
          }}
        >
          {t('start.quit')}
        </Button>
      </div>
      <dl className={styles.folder}>
        <dt>{t('start.folder')}</dt>
        <dd>{folder}</dd>
      </dl>
    </>
  );
}
