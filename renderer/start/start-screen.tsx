/** The window before the workspace is open: why it is not, and what can be done. Each state has a part of its own. */
import type { WorkspaceState } from '../../shared/store/workspace-state.ts';
import { useLanguage } from '../ui/language.tsx';
import { FailedPart } from './failed-part.tsx';
import { UnlockPart } from './unlock-part.tsx';
import styles from './start-screen.module.css';

type StateBeforeOpen = Exclude<WorkspaceState, { state: 'open' }>;

export function StartScreen({ state }: { state: StateBeforeOpen }) {
  const { t } = useLanguage();
  return (
    <main className={styles.screen}>
      <div className={styles.sheet}>
        <p className={styles.program}>{t('app.name')}</p>
        <Part state={state} />
      </div>
    </main>
  );
}

function Part({ state }: { state: StateBeforeOpen }) {
  const { t } = useLanguage();
  switch (state.state) {
    case 'opening':
      return (
        <h1 className={styles.opening} role="status">
          {t('start.opening')}
        </h1>
      );
    case 'locked':
      return <UnlockPart state={state} />;
    case 'failed':
      return <FailedPart state={state} />;
  }
}
