/** Restores from a backup: the backups on the left, what the chosen one would bring back on the right. */
import {
  Button,
  Dialog,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useRead } from '../api.ts';
import type { BackupSummary } from '../../shared/store/backups/backup-answers.ts';
import { useLanguage } from '../ui/language.tsx';
import { ListRow } from '../ui/list-row.tsx';
import { RestorePreview } from './restore-preview.tsx';
import styles from './restore-dialog.module.css';

interface RestoreDialogProps {
  isOpen: boolean;
  onClose: () => void;
}

export function RestoreDialog({ isOpen, onClose }: RestoreDialogProps) {
  const { t } = useLanguage();
  return (
    <Dialog
      open={isOpen}
      onOpenChange={(_, { type }) => {
        if (type !== 'backdropClick') onClose();
      }}
    >
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle
            action={
              <Button
                appearance="subtle"
                aria-label={t('app.close')}
                icon={<DismissRegular />}
                onClick={onClose}
              />
            }
          >
            {t('backups.restore-title')}
          </DialogTitle>
          <DialogContent className={styles.content}>
            <Backups onClose={onClose} />
          </DialogContent>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function Backups({ onClose }: { onClose: () => void }) {
  const { t } = useLanguage();
  const { data: backups, error } = useRead('backups.list', null);
  const [name, setName] = useState<string | null>(null);
  const chosen = backups?.find((one) => keyOf(one) === name);
  if (error) return <p className={styles.empty}>{error.message}</p>;
  if (!backups) return null;
  if (backups.length === 0) return <p className={styles.empty}>{t('backups.none')}</p>;
  return (
    <div className={styles.panes}>
      <ul className={styles.list} aria-label={t('backups.list-label')}>
        {backups.map((backup) => (
          <li key={keyOf(backup)}>
            <BackupRow
              backup={backup}
              isChosen={backup === chosen}
              onChoose={() => {
                setName(keyOf(backup));
              }}
            />
          </li>
        ))}
      </ul>
      {chosen?.made ? (
        <RestorePreview key={keyOf(chosen)} backup={chosen} onDone={onClose} />
      ) : (
        <p className={styles.empty}>{t(chosen ? 'problems.backup-not-found' : 'backups.choose')}</p>
      )}
    </div>
  );
}

interface BackupRowProps {
  backup: BackupSummary;
  isChosen: boolean;
  onChoose: () => void;
}

function BackupRow({ backup, isChosen, onChoose }: BackupRowProps) {
  const { t, moment } = useLanguage();
  const { made, damaged, isOther, name } = backup;
  const warnings = [
    ...(made ? [] : [t('backups.list-damaged')]),
    ...(damaged.length > 0 ? [t('backups.damaged', { count: damaged.length })] : []),
    ...(isOther ? [t('backups.other-workspace')] : []),
  ];
  const facts = made
    ? [
        t(`backups.kind.${made.kind}`),
        ...(['documents', 'annotations', 'books'] as const).map((noun) =>
          t(`backups.${noun}`, { count: made.counts[noun] }),
        ),
      ]
    : [];
  return (
    <ListRow
      title={made ? moment(made.time) : name}
      facts={facts}
      warning={warnings.length > 0 ? warnings.join(' · ') : null}
      isChosen={isChosen}
      onChoose={onChoose}
    />
  );
}

function keyOf({ workspaceId, name }: BackupSummary): string {
  return `${workspaceId} ${name}`;
}
