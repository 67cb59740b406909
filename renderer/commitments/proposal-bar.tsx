/** What can be done with several proposals at once. */
import { Button } from '@fluentui/react-components';
import type { ListedCommitment } from '../../shared/commitments/listed-commitment.ts';
import { ChangeButton } from '../frame/change-button.tsx';
import { useLanguage } from '../ui/language.tsx';
import { useCommitments } from './use-commitments.ts';
import { useProposals } from './use-proposals.ts';
import styles from './proposal-bar.module.css';

interface ProposalBarProps {
  rows: readonly ListedCommitment[];
}

export function ProposalBar({ rows }: ProposalBarProps) {
  const { t } = useLanguage();
  const { chosen, chooseNone } = useCommitments();
  const { confirm, reject } = useProposals();
  const ids = rows.filter(({ id, isProposal }) => isProposal && chosen.has(id)).map(({ id }) => id);
  if (ids.length === 0) return null;
  return (
    <div className={styles.bar} role="group" aria-label={t('commitments.chosen', { count: ids.length })}>
      <span className={styles.count}>{t('commitments.chosen', { count: ids.length })}</span>
      <ChangeButton size="small" appearance="primary" onClick={() => void confirm(ids, null, rows)}>
        {t('commitments.confirm')}
      </ChangeButton>
      <ChangeButton size="small" onClick={() => void reject(ids, rows)}>
        {t('commitments.reject')}
      </ChangeButton>
      <Button size="small" appearance="subtle" onClick={chooseNone}>
        {t('commitments.choose-none')}
      </Button>
    </div>
  );
}
