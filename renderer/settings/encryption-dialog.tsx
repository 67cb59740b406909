/** Asks for the passphrases that a turn of encryption needs, and says before what cannot be taken back. */
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { useEffect, useRef, useState, type SyntheticEvent } from 'react';
import { CallFailure } from '../api.ts';
import { SHORTEST_PASSPHRASE } from '../../shared/store/passphrase.ts';
import { useNotices } from '../frame/notices.tsx';
import { useLanguage } from '../ui/language.tsx';
import { PassphraseField } from '../ui/passphrase-field.tsx';
import { useOnce } from '../ui/use-once.ts';
import { findFaults, TURN_FORMS, type Turn, type Typed, type TypedField } from './encryption-turns.ts';
import styles from './encryption-dialog.module.css';

interface EncryptionDialogProps {
  /** Null while it is closed. */
  turn: Turn | null;
  onClose: () => void;
}

export function EncryptionDialog({ turn, onClose }: EncryptionDialogProps) {
  return (
    <Dialog
      open={turn !== null}
      onOpenChange={(_, { type }) => {
        if (type !== 'backdropClick') onClose();
      }}
    >
      <DialogSurface className={styles.surface}>
        {turn && <TurnForm turn={turn} onClose={onClose} />}
      </DialogSurface>
    </Dialog>
  );
}

function TurnForm({ turn, onClose }: { turn: Turn; onClose: () => void }) {
  const { t } = useLanguage();
  const { title, fields, button, done } = TURN_FORMS[turn];
  const { tell } = useNotices();
  const { typed, faults, isWorking, set, submit } = useTurn(turn, () => {
    onClose();
    tell(t(done));
  });
  const form = useFocusOnFault(faults);
  return (
    <form ref={form} onSubmit={submit} noValidate>
      <DialogBody>
        <DialogTitle>{t(title)}</DialogTitle>
        <DialogContent className={styles.content}>
          <Explanation turn={turn} />
          {fields.map((field, index) => (
            <PassphraseField
              key={field}
              label={t(LABELS[field])}
              value={typed[field]}
              fault={faults[field] ?? null}
              isNew={field !== 'current'}
              autoFocus={index === 0}
              {...(field === 'next' &&
                !faults.next && { hint: t('encryption.advice', { least: SHORTEST_PASSPHRASE }) })}
              onChange={(value) => {
                set(field, value);
              }}
            />
          ))}
        </DialogContent>
        <DialogActions className={styles.actions}>
          <Button onClick={onClose} disabled={isWorking}>
            {t('app.cancel')}
          </Button>
          <Button appearance="primary" type="submit" disabledFocusable={isWorking}>
            {t(isWorking ? 'encryption.working' : button)}
          </Button>
        </DialogActions>
      </DialogBody>
    </form>
  );
}

const LABELS = {
  current: 'encryption.current-passphrase',
  next: 'encryption.new-passphrase',
  repeated: 'encryption.repeat-passphrase',
} as const satisfies Record<TypedField, string>;

function Explanation({ turn }: { turn: Turn }) {
  const { t } = useLanguage();
  if (turn === 'change-passphrase') return <p>{t('encryption.change-text')}</p>;
  if (turn === 'turn-off') return <p>{t('encryption.turn-off-text')}</p>;
  return (
    <>
      <p className={styles.warning}>
        <strong>{t('encryption.turn-on-warning')}</strong> {t('encryption.turn-on-warning-more')}
      </p>
      <p>{t('encryption.turn-on-limits')}</p>
    </>
  );
}

type Faults = Partial<Record<TypedField, string>>;

/** What is typed, what is wrong with it, and carrying it out. */
function useTurn(turn: Turn, onDone: () => void) {
  const { t } = useLanguage();
  const { fail } = useNotices();
  const once = useOnce();
  const { fields, make } = TURN_FORMS[turn];
  const [typed, setTyped] = useState<Typed>({ current: '', next: '', repeated: '' });
  const [faults, setFaults] = useState<Faults>({});
  const [isWorking, setIsWorking] = useState(false);
  const work = async () => {
    setIsWorking(true);
    try {
      await make(typed);
      onDone();
    } catch (error) {
      if (isWrong(error)) setFaults({ current: error.message });
      else fail(error);
    } finally {
      setIsWorking(false);
    }
  };
  return {
    typed,
    faults,
    isWorking,
    /** What was wrong is right until it is tried again. */
    set: (field: TypedField, value: string) => {
      setTyped((before) => ({ ...before, [field]: value }));
      setFaults((before) => (before[field] === undefined ? before : {}));
    },
    submit: (event: SyntheticEvent) => {
      event.preventDefault();
      const found = findFaults(typed, fields, t);
      setFaults(found);
      if (Object.keys(found).length === 0) once(work);
    },
  };
}

function isWrong(error: unknown): error is CallFailure {
  return error instanceof CallFailure && error.code === 'wrong-passphrase';
}

/** Takes the focus to the first field that is wrong. */
function useFocusOnFault(faults: Faults) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (Object.keys(faults).length > 0) {
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
    }
  }, [faults]);
  return form;
}
