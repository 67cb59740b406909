/** Opens the history of a book or an annotation. */
import { Button, useRestoreFocusTarget } from '@fluentui/react-components';
import { HistoryRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useLanguage } from '../ui/language.tsx';
import { HistoryDialog, type Subject } from './history-dialog.tsx';

interface HistoryButtonProps {
  subject: Subject;
  /** A sign alone, where there is little room. */
  isSmall?: boolean;
}

export function HistoryButton({ subject, isSmall = false }: HistoryButtonProps) {
  const { t } = useLanguage();
  const [isOpen, setIsOpen] = useState(false);
  const focusTarget = useRestoreFocusTarget();
  const label = t('versions.history');
  return (
    <>
      <Button
        {...focusTarget}
        size={isSmall ? 'small' : 'medium'}
        appearance="subtle"
        icon={<HistoryRegular />}
        onClick={() => {
          setIsOpen(true);
        }}
        {...(isSmall && { 'aria-label': label, title: label })}
      >
        {isSmall ? undefined : label}
      </Button>
      {isOpen && (
        <HistoryDialog
          subject={subject}
          onClose={() => {
            setIsOpen(false);
          }}
        />
      )}
    </>
  );
}
