/** Says why the workspace could not be opened, and what can be done about it. */
import { Button } from '@fluentui/react-components';
import { call } from '../api.ts';
import type { WorkspaceStateOf } from '../../shared/store/workspace-state.ts';
import { useLanguage } from '../ui/language.tsx';
import { useOnce } from '../ui/use-once.ts';
import { StartActions } from './start-actions.tsx';
import styles from './start-screen.module.css';

export function FailedPart({ state }: { state: WorkspaceStateOf<'failed'> }) {
  const { t } = useLanguage();
  const once = useOnce();
  return (
    <div className={styles.part}>
      <h1 className={styles.title}>{t('start.failed-title')}</h1>
      <p className={styles.reason} role="alert">
        {state.message}
      </p>
      {state.canRebuild && <p>{t('damage.rebuild-hint')}</p>}
      <StartActions folder={state.folder}>
        <Button
          appearance="primary"
          onClick={() => {
            once(() => call('workspace.retry', null));
          }}
        >
          {t('start.retry')}
        </Button>
        {state.canRebuild && (
          <Button
            onClick={() => {
              once(() => call('workspace.rebuild', null));
            }}
          >
            {t('damage.rebuild')}
          </Button>
        )}
      </StartActions>
    </div>
  );
}
