/** Whether an initiative is in the current book, and the button that puts it in or takes it out. */
import { Button } from '@fluentui/react-components';
import { AddRegular, CheckmarkRegular } from '@fluentui/react-icons';
import type { InitiativeDetail } from '../../shared/ipc/contract.ts';
import { useAccess } from '../frame/use-access.ts';
import { useLanguage } from '../ui/language.tsx';
import { useBookActions } from './use-book-actions.ts';
import styles from './membership-actions.module.css';

type MembershipActionsProps = Pick<InitiativeDetail, 'memberships'> & { initiativeId: string };

export function MembershipActions({ initiativeId, memberships }: MembershipActionsProps) {
  const { t } = useLanguage();
  const { current, add, removeCard } = useBookActions();
  const { canChange } = useAccess();
  const membership = memberships.find(({ bookId }) => bookId === current?.id);
  if (!membership) {
    return (
      <Button
        appearance="primary"
        icon={<AddRegular />}
        disabledFocusable={!canChange}
        onClick={() => {
          add([initiativeId]);
        }}
      >
        {t('book.add')}
      </Button>
    );
  }
  return (
    <>
      <span className={styles.inBook}>
        <CheckmarkRegular aria-hidden /> {t('initiatives.in-book')}
      </span>
      <Button
        appearance="subtle"
        disabledFocusable={!canChange}
        onClick={() => {
          removeCard(membership.cardId, membership.bookId);
        }}
      >
        {t('book.remove')}
      </Button>
    </>
  );
}
