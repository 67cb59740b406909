/** Moves things into the trash, back, and out of it for good; where the core wants a yes first, the user is asked with its counts. */
import { call, CallFailure } from '../api.ts';
import { describeThings } from '../../shared/i18n/describe-things.ts';
import type { Thing, TrashCounts } from '../../shared/trash/trash.ts';
import { useNotices } from '../frame/notices.tsx';
import { useLanguage } from '../ui/language.tsx';
import { useQuestion, type Question } from './question.ts';

interface Trash {
  /** @param done called once they are gone */
  move: (things: readonly Thing[], done?: () => void) => void;
  restore: (things: readonly Thing[], done?: () => void) => void;
  /** @param remark said with the question */
  remove: (things: readonly Thing[], done?: () => void, remark?: string) => void;
}

const DONE = { move: 'trash.trashed', delete: 'trash.deleted' } as const;

export function useTrash(): Trash {
  const { t, language } = useLanguage();
  const { attempt, fail, tellUndoable } = useNotices();
  const ask = useQuestion((state) => state.ask);
  const say = (key: 'trash.trashed' | 'trash.deleted' | 'trash.restored', counts: TrashCounts) => {
    tellUndoable(t(key, { things: describeThings(counts, language) }));
  };

  const take = async (
    action: Question['action'],
    asked: { things: Thing[]; confirmed: boolean },
    done: (() => void) | undefined,
    remarks: readonly string[],
  ): Promise<void> => {
    try {
      say(DONE[action], await call(`trash.${action}`, asked));
      done?.();
    } catch (error) {
      if (!(error instanceof CallFailure) || error.code !== 'confirm-deletion') {
        fail(error);
        return;
      }
      const text = [error.message, ...remarks].join(' ');
      const yes = () => void take(action, { ...asked, confirmed: true }, done, remarks);
      ask({ action, text, yes });
    }
  };

  return {
    move: (things, done) => void take('move', { things: [...things], confirmed: false }, done, []),
    remove: (things, done, remark) => {
      const remarks = [...(remark === undefined ? [] : [remark]), t('trash.delete-hint')];
      void take('delete', { things: [...things], confirmed: false }, done, remarks);
    },
    restore: (things, done) =>
      void attempt(async () => {
        say('trash.restored', await call('trash.restore', { things: [...things] }));
        done?.();
      }),
  };
}
