/** Asks which tags several annotations are to get. */
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { useState } from 'react';
import { describeThings } from '../../../shared/i18n/describe-things.ts';
import { useLanguage } from '../../ui/language.tsx';
import { TagField } from './tag-field.tsx';

interface AddTagDialogProps {
  count: number;
  onTag: (tags: string[]) => void;
  onClose: () => void;
}

export function AddTagDialog({ count, onTag, onClose }: AddTagDialogProps) {
  const { t, language } = useLanguage();
  const [tags, setTags] = useState<string[]>([]);
  return (
    <Dialog
      open
      onOpenChange={() => {
        onClose();
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>
            {t('annotationList.tag-dialog', { things: describeThings({ annotation: count }, language) })}
          </DialogTitle>
          <DialogContent>
            <TagField tags={tags} onChange={setTags} />
          </DialogContent>
          <DialogActions>
            <Button
              appearance="primary"
              disabledFocusable={tags.length === 0}
              onClick={() => {
                onTag(tags);
                onClose();
              }}
            >
              {t('annotationList.tag-save')}
            </Button>
            <Button onClick={onClose}>{t('app.cancel')}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
