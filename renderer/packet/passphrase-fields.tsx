/** A passphrase, typed twice so that a slip of the hand locks nobody out. */
import { Field, Input } from '@fluentui/react-components';
import { findPassphraseFault, SHORTEST_PASSPHRASE } from '../../shared/store/passphrase.ts';
import { useLanguage } from '../ui/language.tsx';
import styles from './send-packet-dialog.module.css';

export interface Passphrase {
  first: string;
  again: string;
}

interface PassphraseFieldsProps {
  value: Passphrase;
  onChange: (value: Passphrase) => void;
  isNeeded: boolean;
}

/** None at all will do where none is needed. */
export function isFitPassphrase({ first, again }: Passphrase, isNeeded: boolean): boolean {
  if (first === '' && again === '') return !isNeeded;
  return first === again && findPassphraseFault(first) === null;
}

export function PassphraseFields({ value, onChange, isNeeded }: PassphraseFieldsProps) {
  const { t } = useLanguage();
  const { first, again } = value;
  const fault = first === '' ? null : findPassphraseFault(first);
  const differs = again !== '' && first !== again;
  return (
    <div className={styles.passphrase}>
      <Field
        label={t(isNeeded ? 'packet.passphrase-needed' : 'packet.passphrase')}
        required={isNeeded}
        hint={t(isNeeded ? 'packet.passphrase-needed-hint' : 'packet.passphrase-hint')}
        {...(fault && {
          validationState: 'none' as const,
          validationMessage: t(`problems.${fault}`, { least: SHORTEST_PASSPHRASE }),
        })}
      >
        <Input
          type="password"
          autoComplete="new-password"
          value={first}
          onChange={(_, data) => {
            onChange({ first: data.value, again });
          }}
        />
      </Field>
      {first !== '' && (
        <Field
          label={t('packet.passphrase-repeat')}
          {...(differs && { validationMessage: t('packet.passphrases-differ') })}
        >
          <Input
            type="password"
            autoComplete="new-password"
            value={again}
            onChange={(_, data) => {
              onChange({ first, again: data.value });
            }}
          />
        </Field>
      )}
    </div>
  );
}
