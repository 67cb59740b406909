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
import { useRef } from 'react';
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
      onOpenChange={(_, { type }) => {
        if (type !== 'backdropClick') onClose();
      }}
    >
      <DialogSurface className={styles.surface}>
        <DialogBody className={styles.body}>
          <DialogTitle>{t('damage.title')}</DialogTitle>
          <DialogContent>
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
  const content = useRef<HTMLDivElement>(null);
  // The button that was pressed goes with its entry, and the focus must not go with it.
  const keepFocus = () => content.current?.focus();
  if (!files) return <p>{t('app.loading')}</p>;
  return (
    <div ref={content} tabIndex={-1} className={styles.files}>
      <p>{t(files.length === 0 ? 'damage.none-left' : 'damage.intro')}</p>
      <ul>
        {files.map((file) => (
          <DamagedFileEntry key={file.file} damaged={file} onSettle={keepFocus} />
        ))}
      </ul>
    </div>
  );
}
