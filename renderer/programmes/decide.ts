/** Confirms and rejects suggestions; what stood below takes the place of what is decided. */
import type { ShownSuggestion } from '../../shared/programmes/programme-view.ts';
import { call } from '../api.ts';
import { focusSoon } from '../frame/focus/focus-soon.ts';
import { useNotices } from '../frame/notices.tsx';
import { useLanguage } from '../ui/language.tsx';
import { rowSelector } from './choice-list.tsx';
import { useProgrammes } from './use-programmes.ts';
import { keyOf } from './use-suggestions.ts';

interface Decide {
  /** @param title of the new programme, where one was typed */
  confirm: (those: readonly ShownSuggestion[], title?: string) => void;
  reject: (those: readonly ShownSuggestion[]) => void;
  next: (shown: ShownSuggestion) => void;
}

export function useDecide(all: readonly ShownSuggestion[]): Decide {
  const { t } = useLanguage();
  const { attempt, tellUndoable } = useNotices();
  const goPast = (those: readonly ShownSuggestion[]) => {
    const keys = new Set(those.map(keyOf));
    const last = all.findLastIndex((one) => keys.has(keyOf(one)));
    const rest = [...all.slice(last + 1), ...all.slice(0, last).toReversed()];
    const next = rest.find((one) => !keys.has(keyOf(one)));
    useProgrammes.setState({ suggestion: next ? keyOf(next) : null, chosen: new Set() });
    if (next) focusSoon(rowSelector(keyOf(next)));
  };
  const confirm: Decide['confirm'] = (those, title) =>
    void attempt(async () => {
      const links = those.map((one) => ({ initiatives: one.initiatives, title: title ?? one.title }));
      const { programmes } = await call('programmes.confirm', { links });
      goPast(those);
      const [only] = programmes;
      tellUndoable(
        only && programmes.length === 1
          ? t('programmes.confirmed-one', { title: only.title })
          : t('programmes.confirmed-many', { count: programmes.length }),
      );
    });
  const reject: Decide['reject'] = (those) =>
    void attempt(async () => {
      await call('programmes.reject', { pairs: those.map(({ initiatives }) => initiatives) });
      goPast(those);
      tellUndoable(t('programmes.rejected', { count: those.length }));
    });
  return {
    confirm,
    reject,
    next: (shown) => {
      goPast([shown]);
    },
  };
}
