/** What can be done with some mentions of a programme: they become one of their own, or leave it. */
import type { ProgrammeDetail } from '../../shared/programmes/programme-view.ts';
import { call } from '../api.ts';
import { ChangeButton } from '../frame/change-button.tsx';
import { useNotices } from '../frame/notices.tsx';
import { useLanguage } from '../ui/language.tsx';
import { useProgrammes } from './use-programmes.ts';
import styles from './programme-detail.module.css';

interface ChosenMentionsProps {
  detail: ProgrammeDetail;
  ids: readonly string[];
  onDone: () => void;
}

export function ChosenMentions({ detail, ids, onDone }: ChosenMentionsProps) {
  const { t } = useLanguage();
  const { attempt, tellUndoable } = useNotices();
  const showProgramme = useProgrammes((state) => state.showProgramme);
  const asked = { id: detail.id, mentionIds: [...ids] };
  const split = () =>
    void attempt(async () => {
      const first = detail.shown.find(({ mentionId }) => ids.includes(mentionId));
      const made = await call('programmes.split', { ...asked, title: first?.title ?? detail.title });
      onDone();
      showProgramme(made.id);
      tellUndoable(t('programmes.split-done', { title: made.title }));
    });
  const takeOut = () =>
    void attempt(async () => {
      await call('programmes.remove-mentions', asked);
      onDone();
      tellUndoable(t('programmes.taken-out', { count: ids.length }));
    });
  if (ids.length === 0) return null;
  const label = t('programmes.chosen-mentions', { count: ids.length });
  return (
    <div className={styles.chosen} role="toolbar" aria-label={label}>
      <span>{label}</span>
      <ChangeButton size="small" disabledFocusable={ids.length === detail.shown.length} onClick={split}>
        {t('programmes.split')}
      </ChangeButton>
      <ChangeButton size="small" onClick={takeOut}>
        {t('programmes.take-out')}
      </ChangeButton>
    </div>
  );
}
