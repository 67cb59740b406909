/** The files that could not be read: what is wrong with each, what is left of it, and the ways out. */
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { useRead } from '../api.ts';
import { useLanguage } from '../ui/language.tsx';
import { DamagedFileEntry } from './damaged-file-entry.tsx';
import styles from './damaged-files-dialog.module.css';

interface DamagedFilesDialogProps {
  isOpen: boolean;
  onClose: () => void;
}

export function DamagedFilesDialog({ isOpen, onClose }: DamagedFilesDialogProps) {
  const { t } = useLanguage();
  return (
    <Dialog
      open={isOpen}
      onOpenChange={() => {
        onClose();
      }}
    >
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{t('damage.title')}</DialogTitle>
          <DialogContent className={styles.content}>
            <DamagedFiles />
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{t('app.close')}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function DamagedFiles() {
  const { t } = useLanguage();
  const files = useRead('damaged-files.list', null).data;
  if (!files) return <p>{t('app.loading')}</p>;
  if (files.length === 0) return <p>{t('damage.none-left')}</p>;
  return (
    <>
      <p>{t('damage.intro')}</p>
      <ul>
        {files.map((file) => (
          <DamagedFileEntry key={file.file} damaged={file} />
        ))}
      </ul>
    </>
  );
}
