/** The buttons of a card: rename it, take it away. */
import { DismissRegular, EditRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { CommandId } from '../../shared/commands/commands.ts';
import { useAccess } from '../frame/use-access.ts';
import { useLanguage } from '../ui/language.tsx';
import { useKeyNames } from '../ui/use-key-names.ts';
import { useBookActions } from './use-book-actions.ts';
import styles from './outline-card.module.css';

interface CardToolsProps {
  bookId: string;
  cardId: string;
  title: string;
  onRename: () => void;
}

export function CardTools({ bookId, cardId, title, onRename }: CardToolsProps) {
  const { t } = useLanguage();
  const { removeCard } = useBookActions();
  return (
    <span className={styles.tools} role="presentation">
      <Tool
        command="card-rename"
        label={t('book.card-rename', { title })}
        hint={t('book.rename')}
        icon={<EditRegular aria-hidden />}
        onClick={onRename}
      />
      <Tool
        command="card-remove"
        label={t('book.card-remove', { title })}
        hint={t('book.remove')}
        icon={<DismissRegular aria-hidden />}
        onClick={() => {
          removeCard(cardId, bookId);
        }}
      />
    </span>
  );
}

interface ToolProps {
  command: CommandId;
  label: string;
  hint: string;
  icon: ReactElement;
  onClick: () => void;
}

function Tool({ command, label, hint, icon, onClick }: ToolProps) {
  const { withKeys } = useKeyNames();
  const { canChange } = useAccess();
  return (
    <span role="gridcell">
      <button
        type="button"
        className={styles.tool}
        tabIndex={-1}
        data-cell
        aria-disabled={!canChange || undefined}
        aria-label={label}
        title={withKeys(command, hint)}
        onClick={() => {
          if (canChange) onClick();
        }}
      >
        {icon}
      </button>
    </span>
  );
}
