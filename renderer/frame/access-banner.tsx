/** Who has the workspace while it cannot be changed from here, and what can be done; what other programs did to it is told below. */
import { Button } from '@fluentui/react-components';
import { LockClosedRegular, PlugDisconnectedRegular } from '@fluentui/react-icons';
import { useEffect } from 'react';
import { call, listen } from '../api.ts';
import type { Access } from '../../shared/store/access.ts';
import { useLanguage } from '../ui/language.tsx';
import styles from './access-banner.module.css';
import { useNotices } from './notices.tsx';
import { useAccess } from './use-access.ts';

export function AccessBanner() {
  const { t } = useLanguage();
  const { access } = useAccess();
  useOutsideNews();
  const sentences = useSentences(access);
  if (access.mode === 'writing') return null;
  return (
    <section className={styles.banner} aria-label={t('access.title')}>
      {access.mode === 'gone' ? <PlugDisconnectedRegular aria-hidden /> : <LockClosedRegular aria-hidden />}
      <p className={styles.text} role="status">
        <strong>{sentences.what}</strong> {sentences.next}
      </p>
      <Actions canTakeOver={access.mode === 'reading' && access.isStale} />
    </section>
  );
}

function Actions({ canTakeOver }: { canTakeOver: boolean }) {
  const { t } = useLanguage();
  const { attempt, tell } = useNotices();
  const ask = (channel: 'access.try-again' | 'access.take-over') =>
    void attempt(async () => {
      const { mode } = await call(channel, null);
      if (mode === 'reading') tell(t('access.still-in-use'));
    });
  return (
    <span className={styles.actions}>
      <Button
        size="small"
        onClick={() => {
          ask('access.try-again');
        }}
      >
        {t('access.try-again')}
      </Button>
      {canTakeOver && (
        <Button
          size="small"
          appearance="primary"
          onClick={() => {
            ask('access.take-over');
          }}
        >
          {t('access.take-over')}
        </Button>
      )}
    </span>
  );
}

function useSentences(access: Access): { what: string; next: string } {
  const { t, moment } = useLanguage();
  if (access.mode === 'writing') return { what: '', next: '' };
  if (access.mode === 'gone') {
    const { folder, missing } = access;
    const what =
      missing === 0 ? t('access.gone', { folder }) : t('access.gone-files', { folder, count: missing });
    return { what, next: '' };
  }
  const { user, machine, since } = access.holder;
  const who = {
    user: user || t('access.someone'),
    machine: machine || t('access.some-machine'),
    since: since === '' ? t('access.some-time') : moment(since),
  };
  if (access.isStale) return { what: t('access.stale', who), next: '' };
  return {
    what: t(access.reason === 'lost' ? 'access.lost' : 'access.reading', who),
    next: t('access.waits'),
  };
}

/** Tells in the line at the bottom what another program changed, and that changes are possible again. */
function useOutsideNews(): void {
  const { t } = useLanguage();
  const { tell } = useNotices();
  useEffect(
    () =>
      listen((push) => {
        if (push.kind !== 'outside') return;
        const { changed, removed, access } = push;
        if (access?.mode === 'writing') tell(t('access.writable'));
        else if (removed > 0) tell(t('access.removed', { count: removed }));
        else if (changed > 0) tell(t('access.changed', { count: changed }));
      }),
    [t, tell],
  );
}
