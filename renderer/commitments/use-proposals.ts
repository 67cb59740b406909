/** Confirms and rejects proposals; the focus and what is open go on to the next in the list. */
import { call } from '../api.ts';
import type { CommitmentChange, ListedCommitment } from '../../shared/commitments/listed-commitment.ts';
import { focusSoon } from '../frame/focus/focus-soon.ts';
import { useNotices } from '../frame/notices.tsx';
import { useLanguage } from '../ui/language.tsx';
import { useCommitments } from './use-commitments.ts';

type Ids = readonly string[];
type Rows = readonly ListedCommitment[];

export function useProposals() {
  const { t } = useLanguage();
  const { attempt, tellUndoable } = useNotices();
  const { open, chooseNone } = useCommitments();
  const goOn = (next: ListedCommitment | undefined, confirmed: string | null) => {
    chooseNone();
    const { openId } = useCommitments.getState();
    if (openId !== null) open(next?.id ?? confirmed);
    if (next) focusSoon(`[data-commitment="${CSS.escape(next.id)}"]`);
  };
  return {
    /** @param change what was corrected of a single one */
    confirm: (ids: Ids, change: CommitmentChange | null, rows: Rows) =>
      attempt(async () => {
        const next = nextProposal(ids, rows);
        const made = await call('commitments.confirm', { ids: [...ids], change });
        goOn(next, made.ids[0] ?? null);
        tellUndoable(t('commitments.confirmed', { count: ids.length }));
      }),
    reject: (ids: Ids, rows: Rows) =>
      attempt(async () => {
        const next = nextProposal(ids, rows);
        await call('commitments.reject', { ids: [...ids] });
        goOn(next, null);
        tellUndoable(t('commitments.rejected', { count: ids.length }));
      }),
  };
}

/** The proposal after them that is left, else the one before. */
function nextProposal(ids: Ids, rows: Rows): ListedCommitment | undefined {
  const last = rows.findLastIndex(({ id }) => ids.includes(id));
  const isLeft = ({ id, isProposal }: ListedCommitment) => isProposal && !ids.includes(id);
  return rows.slice(last + 1).find(isLeft) ?? rows.slice(0, Math.max(0, last)).findLast(isLeft);
}
