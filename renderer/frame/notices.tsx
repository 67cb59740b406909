/**
 * What is told after a change: a line at the bottom with its undo, for ten seconds, where it covers nothing; and failures, which stay in
 * view until they are read or over, each once however often it came.
 */
import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { call, CallFailure } from '../api.ts';
import type { ProblemCode } from '../../shared/i18n/catalogue.ts';
import { useLanguage } from '../ui/language.tsx';
import { useFailures } from './failures.ts';
import { speaker } from '../ui/said.ts';
import { saveWhatIsTyped } from './unsaved.ts';

export interface Notice {
  text: string;
  action?: { label: string; run: () => void };
}

interface Notices {
  current: Notice | null;
  /** Says that something was done. */
  tell: (text: string, action?: Notice['action']) => void;
  /** Says that something was done and offers to undo it. */
  tellUndoable: (text: string) => void;
  /** Says why something failed; what nobody foresaw is said so, not shown raw. */
  fail: (error: unknown, retry?: () => void, of?: string) => void;
  /**
   * Runs a call and reports its failure; resolves to null then. A change that was not saved can be tried again from there.
   * @param retry the same again, unless what is to be saved may have changed since
   * @param of what is saved again and again while it is typed: of its failures one is in view, and none once it is saved
   */
  attempt: <T>(work: () => Promise<T>, retry?: () => void, of?: string) => Promise<T | null>;
}

/** Failures of saving that may be over the next time. */
const NOT_SAVED = new Set<string>([
  'not-saved',
  'workspace-read-only',
  'lock-lost',
  'workspace-gone',
  'changed-underneath',
] satisfies ProblemCode[]);

const SHOWN_MS = 10_000;
const NoticesContext = createContext<Notices | null>(null);

export function useNotices(): Notices {
  const notices = useContext(NoticesContext);
  if (!notices) throw new Error('no notices around this component');
  return notices;
}

export function NoticesProvider({ children }: { children: ReactNode }) {
  const { t } = useLanguage();
  const [current, setCurrent] = useState<Notice | null>(null);

  useEffect(() => {
    const timer = window.setTimeout(() => {
      setCurrent(null);
    }, SHOWN_MS);
    return () => {
      window.clearTimeout(timer);
    };
  }, [current]);

  const actions = useMemo(() => {
    const { add, settle } = useFailures.getState();
    const fail: Notices['fail'] = (error, retry, of) => {
      const text = error instanceof CallFailure ? error.message : t('problems.unexpected');
      const again = error instanceof CallFailure && NOT_SAVED.has(error.code) ? retry : undefined;
      add({ of: of ?? text, text, ...(again && { retry: again }) });
      speaker.sayFailure(text);
    };
    const tell: Notices['tell'] = (text, action) => {
      setCurrent({ text, ...(action && { action }) });
      speaker.say('done', text);
    };
    const undo = () => {
      setCurrent(null);
      void attempt(async () => {
        await saveWhatIsTyped();
        await call('history.undo', null);
      });
    };
    const attempt: Notices['attempt'] = async (work, retry = () => void attempt(work), of) => {
      try {
        const done = await work();
        if (of !== undefined) settle(of);
        return done;
      } catch (error) {
        fail(error, retry, of);
        return null;
      }
    };
    const tellUndoable = (text: string) => {
      tell(text, { label: t('app.undo'), run: undo });
    };
    return { tell, tellUndoable, fail, attempt };
  }, [t]);

  const notices = useMemo(() => ({ ...actions, current }), [actions, current]);
  return <NoticesContext value={notices}>{children}</NoticesContext>;
}
