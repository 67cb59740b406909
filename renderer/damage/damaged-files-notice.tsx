/** Says in the status line that files could not be read, and leads to what happened and what can be done. */
import { Button, useRestoreFocusTarget } from '@fluentui/react-components';
import { useState } from 'react';
import { useRead } from '../api.ts';
import { useLanguage } from '../ui/language.tsx';
import { DamagedFilesDialog } from './damaged-files-dialog.tsx';
import styles from './damaged-files-notice.module.css';

export function DamagedFilesNotice() {
  const { t } = useLanguage();
  const count = useRead('app.status', null).data?.damagedFiles ?? 0;
  const [isOpen, setIsOpen] = useState(false);
  const focusTarget = useRestoreFocusTarget();
  if (count === 0 && !isOpen) return null;
  return (
    <span className={styles.notice}>
      <span role="alert">{count > 0 && t('damage.count', { count })}</span>
      <Button
        {...focusTarget}
        size="small"
        appearance="transparent"
        className={styles.show ?? ''}
        onClick={() => {
          setIsOpen(true);
        }}
      >
        {t('damage.show')}
      </Button>
      <DamagedFilesDialog
        isOpen={isOpen}
        onClose={() => {
          setIsOpen(false);
        }}
      />
    </span>
  );
}
