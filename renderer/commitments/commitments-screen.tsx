/** What the documents promise: the list by due date on the left, one in full on the right, judged as of a day that the user sets. */
import { Button } from '@fluentui/react-components';
import { useRead } from '../api.ts';
import { today } from '../annotations/done-line.tsx';
import { Pane } from '../frame/pane.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { useLanguage } from '../ui/language.tsx';
import { ListHeader } from '../ui/list-header.tsx';
import { CommitmentDetail } from './commitment-detail.tsx';
import { CommitmentFilters } from './commitment-filters.tsx';
import { CommitmentRows } from './commitment-rows.tsx';
import { ExportBar } from './export-bar.tsx';
import { ProposalBar } from './proposal-bar.tsx';
import { RejectedRows } from './rejected-rows.tsx';
import { ALL, answering, useCommitments } from './use-commitments.ts';

export function CommitmentsScreen() {
  const { t } = useLanguage();
  const { filter, openId, asOf } = useCommitments();
  const day = asOf ?? today();
  const read = useRead('commitments.list', { asOf: day }).data;
  if (!read)
    return <EmptyState isScreen title={t('commitments.looking')} text={t('commitments.looking-text')} />;
  const { commitments, rejected } = read;
  if (commitments.length === 0) {
    return <EmptyState isScreen title={t('commitments.empty-title')} text={t('commitments.empty-text')} />;
  }
  const showsRejected = filter.which === 'rejected' && rejected.length > 0;
  const rows = answering(commitments, filter);
  const list = rows.length === 0 ? <NoneFound /> : <CommitmentRows rows={rows} />;
  const count = showsRejected ? rejected.length : rows.length;
  const open = commitments.find(({ id }) => id === openId) ?? null;
  return (
    <>
      <Pane name="commitments" side="left" label={t('app.resize-list')}>
        <ListHeader title={t('commitments.title')} count={t('commitments.found', { count })}>
          <CommitmentFilters all={commitments} rejected={rejected.length} day={day} />
        </ListHeader>
        {showsRejected ? <RejectedRows rows={rejected} /> : list}
        {showsRejected || <ProposalBar rows={rows} />}
        <ExportBar rows={showsRejected ? [] : rows} day={day} />
      </Pane>
      {open ? (
        <CommitmentDetail key={open.id} commitment={open} day={day} rows={rows} />
      ) : (
        <EmptyState title={t('commitments.choose-title')} text={t('commitments.choose-text')} />
      )}
    </>
  );
}

function NoneFound() {
  const { t } = useLanguage();
  const narrow = useCommitments((state) => state.narrow);
  return (
    <EmptyState title={t('commitments.none-title')} text={t('commitments.none-text')}>
      <Button
        onClick={() => {
          narrow(ALL);
        }}
      >
        {t('commitments.show-all')}
      </Button>
    </EmptyState>
  );
}
