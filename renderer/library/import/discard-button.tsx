/** Forgets files without importing them; where the user has changed something in them, asks first, because that comes back by no undo. */
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  type ButtonProps,
} from '@fluentui/react-components';
import { useState } from 'react';
import { useLanguage } from '../../ui/language.tsx';
import { useReviewDrafts } from './review-drafts.ts';
import { useFinishImport } from './use-finish-import.ts';
import { editedReview } from './use-review.ts';

interface DiscardButtonProps {
  ids: readonly string[];
  label: string;
  size?: NonNullable<ButtonProps['size']>;
}

export function DiscardButton({ ids, label, size = 'medium' }: DiscardButtonProps) {
  const { t } = useLanguage();
  const { discard } = useFinishImport();
  const [isAsking, setIsAsking] = useState(false);
  const edited = useReviewDrafts(
    ({ drafts }) => ids.filter((id) => editedReview(drafts[id]) !== null).length,
  );
  const close = () => {
    setIsAsking(false);
  };
  return (
    <>
      <Button
        size={size}
        appearance="subtle"
        onClick={() => {
          if (edited > 0) setIsAsking(true);
          else discard(ids);
        }}
      >
        {label}
      </Button>
      <Dialog open={isAsking} onOpenChange={close}>
        <DialogSurface>
          <DialogBody>
            <DialogTitle>{t('imports.discard-question', { count: ids.length })}</DialogTitle>
            <DialogContent>{t('imports.discard-text', { count: edited })}</DialogContent>
            <DialogActions>
              <Button onClick={close}>{t('app.cancel')}</Button>
              <Button
                appearance="primary"
                onClick={() => {
                  close();
                  discard(ids);
                }}
              >
                {t('imports.discard-yes')}
              </Button>
            </DialogActions>
          </DialogBody>
        </DialogSurface>
      </Dialog>
    </>
  );
}
