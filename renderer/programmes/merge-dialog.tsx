/** Asks which programme another one takes in. */
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Select,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { ProgrammeRow } from '../../shared/programmes/programme-view.ts';
import { call } from '../api.ts';
import { useNotices } from '../frame/notices.tsx';
import { useLanguage } from '../ui/language.tsx';

interface MergeDialogProps {
  programme: { id: string; title: string };
  others: readonly ProgrammeRow[];
  onClose: () => void;
}

export function MergeDialog({ programme, others, onClose }: MergeDialogProps) {
  const { t } = useLanguage();
  const { attempt, tellUndoable } = useNotices();
  const [other, setOther] = useState(others[0]?.id ?? '');
  const merge = () =>
    void attempt(async () => {
      const into = await call('programmes.merge', { id: programme.id, others: [other] });
      onClose();
      tellUndoable(t('programmes.merged', { title: into.title }));
    });
  return (
    <Dialog open onOpenChange={onClose}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t('programmes.merge')}</DialogTitle>
          <DialogContent>
            <Field
              label={t('programmes.merge-with')}
              hint={t('programmes.merge-text', { title: programme.title })}
            >
              <Select
                value={other}
                onChange={(_, { value }) => {
                  setOther(value);
                }}
              >
                {others.map(({ id, title }) => (
                  <option key={id} value={id}>
                    {title}
                  </option>
                ))}
              </Select>
            </Field>
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={merge}>
              {t('programmes.merge-do')}
            </Button>
            <Button onClick={onClose}>{t('programmes.cancel')}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
