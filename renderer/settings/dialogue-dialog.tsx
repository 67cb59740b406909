/** Defines a dialogue: its names, its short forms, what it calls a pillar, and its pillars. What is wrong is said where it stands. */
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { ChangeButton } from '../frame/change-button.tsx';
import { useEffect, useRef, useState, type SyntheticEvent } from 'react';
import { call, useRead } from '../api.ts';
import { BUILT_IN_DIALOGUE } from '../../shared/documents/dialogues/built-in-dialogue.ts';
import type { Dialogue } from '../../shared/documents/dialogues/dialogue.ts';
import { findFaults } from '../../shared/documents/dialogues/find-faults.ts';
import { useNotices } from '../frame/notices.tsx';
import { useLanguage } from '../ui/language.tsx';
import { useOnce } from '../ui/use-once.ts';
import { finishDraft, readDraft, startDraft } from './dialogue-draft.ts';
import { DialogueFields } from './dialogue-fields.tsx';
import { PillarTable } from './pillar-table.tsx';
import styles from './dialogue-dialog.module.css';

interface DialogueDialogProps {
  /** Null for a new one. */
  dialogue: Dialogue | null;
  isOpen: boolean;
  onClose: () => void;
}

export function DialogueDialog({ dialogue, isOpen, onClose }: DialogueDialogProps) {
  return (
    <Dialog
      open={isOpen}
      onOpenChange={(_, { type }) => {
        if (type !== 'backdropClick') onClose();
      }}
    >
      <DialogSurface className={styles.surface}>
        <DialogueForm dialogue={dialogue} onClose={onClose} />
      </DialogSurface>
    </Dialog>
  );
}

function DialogueForm({ dialogue, onClose }: Omit<DialogueDialogProps, 'isOpen'>) {
  const { t } = useLanguage();
  const { attempt, tellUndoable } = useNotices();
  const once = useOnce();
  const others = useRead('dialogues.list', null).data ?? [];
  const [draft, setDraft] = useState(() => startDraft(dialogue));
  /** Nothing is called wrong before it was meant to be right. */
  const [tries, setTries] = useState(0);
  const form = useFocusOnFault(tries);
  const faults = findFaults(readDraft(draft), [
    BUILT_IN_DIALOGUE,
    ...others.filter(({ id }) => id !== draft.id),
  ]);

  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setTries((count) => count + 1);
    const finished = faults.length === 0 ? finishDraft(draft) : null;
    if (!finished) return;
    once(() =>
      attempt(async () => {
        await call('dialogues.save', finished);
        onClose();
        tellUndoable(t('dialogues.saved'));
      }),
    );
  };

  const shown = tries > 0 ? faults : [];
  return (
    <form ref={form} onSubmit={submit} noValidate>
      <DialogBody>
        <DialogTitle>{t(dialogue ? 'dialogues.edit-title' : 'dialogues.new-title')}</DialogTitle>
        <DialogContent className={styles.content}>
          <DialogueFields draft={draft} faults={shown} onChange={setDraft} />
          <PillarTable draft={draft} faults={shown} onChange={setDraft} />
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{t('app.cancel')}</Button>
          <ChangeButton appearance="primary" type="submit">
            {t('dialogues.save')}
          </ChangeButton>
        </DialogActions>
      </DialogBody>
    </form>
  );
}

/** Takes the focus to the first field that is wrong, each time it was tried in vain. */
function useFocusOnFault(tries: number) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (tries > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [tries]);
  return form;
}
