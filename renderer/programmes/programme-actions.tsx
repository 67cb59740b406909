/** What can be done with a whole programme. */
import { useState } from 'react';
import type { ProgrammeDetail, ProgrammeRow } from '../../shared/programmes/programme-view.ts';
import { call } from '../api.ts';
import { ChangeButton } from '../frame/change-button.tsx';
import { useNotices } from '../frame/notices.tsx';
import { useLanguage } from '../ui/language.tsx';
import { AddByHandDialog } from './add-by-hand-dialog.tsx';
import { MergeDialog } from './merge-dialog.tsx';
import styles from './programme-detail.module.css';

interface ProgrammeActionsProps {
  detail: ProgrammeDetail;
  others: readonly ProgrammeRow[];
  onAddToBook: (initiativeIds: readonly string[]) => void;
}

export function ProgrammeActions({ detail, others, onAddToBook }: ProgrammeActionsProps) {
  const { t } = useLanguage();
  const { attempt, tellUndoable } = useNotices();
  const [asked, setAsked] = useState<'add' | 'merge' | null>(null);
  const newest = detail.shown.findLast(({ isRetired }) => !isRetired) ?? detail.shown.at(-1);
  const close = () => {
    setAsked(null);
  };
  const remove = () =>
    void attempt(async () => {
      await call('programmes.remove', { ids: [detail.id] });
      tellUndoable(t('programmes.removed', { title: detail.title }));
    });
  return (
    <div className={styles.actions}>
      <ChangeButton
        disabledFocusable={!newest}
        onClick={() => {
          if (newest) onAddToBook([newest.quote.initiativeId]);
        }}
      >
        {t('programmes.add-newest')}
      </ChangeButton>
      <ChangeButton
        onClick={() => {
          setAsked('add');
        }}
      >
        {t('programmes.add-by-hand')}
      </ChangeButton>
      <ChangeButton
        disabledFocusable={others.length === 0}
        onClick={() => {
          setAsked('merge');
        }}
      >
        {t('programmes.merge')}
      </ChangeButton>
      <ChangeButton appearance="subtle" onClick={remove}>
        {t('programmes.remove')}
      </ChangeButton>
      {asked === 'add' && <AddByHandDialog programme={detail} onClose={close} />}
      {asked === 'merge' && <MergeDialog programme={detail} others={others} onClose={close} />}
    </div>
  );
}
