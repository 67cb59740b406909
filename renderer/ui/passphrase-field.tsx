/** A field for a passphrase: hidden unless asked to show, with a word about Caps Lock. */
import { Button, Field, Input, Tooltip } from '@fluentui/react-components';
import { EyeOffRegular, EyeRegular } from '@fluentui/react-icons';
import { useState, type KeyboardEvent } from 'react';
import { useLanguage } from './language.tsx';

interface PassphraseFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  hint?: string;
  /** What is wrong with it; null when nothing is. */
  fault?: string | null;
  /** Is it one that is made now, not one that is known? */
  isNew?: boolean;
  autoFocus?: boolean;
}

export function PassphraseField({
  label,
  value,
  onChange,
  hint,
  fault = null,
  ...rest
}: PassphraseFieldProps) {
  const { t } = useLanguage();
  const [isShown, setIsShown] = useState(false);
  const [hasCapsLock, setHasCapsLock] = useState(false);
  const noticeCapsLock = (event: KeyboardEvent) => {
    setHasCapsLock(event.getModifierState('CapsLock'));
  };
  const warning = hasCapsLock ? t('encryption.caps-lock') : null;
  return (
    <Field
      label={label}
      {...(hint !== undefined && { hint })}
      validationState={fault !== null ? 'error' : hasCapsLock ? 'warning' : 'none'}
      validationMessage={fault ?? warning}
    >
      <Input
        type={isShown ? 'text' : 'password'}
        value={value}
        autoFocus={rest.autoFocus ?? false}
        autoComplete={rest.isNew ? 'new-password' : 'current-password'}
        spellCheck={false}
        onChange={(_, changed) => {
          onChange(changed.value);
        }}
        onKeyDown={noticeCapsLock}
        onKeyUp={noticeCapsLock}
        contentAfter={
          <ShowButton
            isShown={isShown}
            onToggle={() => {
              setIsShown((shown) => !shown);
            }}
          />
        }
      />
    </Field>
  );
}

function ShowButton({ isShown, onToggle }: { isShown: boolean; onToggle: () => void }) {
  const { t } = useLanguage();
  return (
    <Tooltip content={t(isShown ? 'encryption.hide' : 'encryption.show')} relationship="label">
      <Button
        appearance="transparent"
        size="small"
        icon={isShown ? <EyeOffRegular /> : <EyeRegular />}
        onClick={onToggle}
      />
    </Tooltip>
  );
}
