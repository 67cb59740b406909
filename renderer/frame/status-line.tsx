/** The line at the bottom: what is saved, what is being done, undo and redo. */
import { Button, Tooltip } from '@fluentui/react-components';
import {
  ArrowRedoRegular,
  ArrowUndoRegular,
  PanelRightContractRegular,
  PanelRightExpandRegular,
} from '@fluentui/react-icons';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { call, listen, useRead } from '../api.ts';
import type { CommandId } from '../../shared/commands/commands.ts';
import type { Push } from '../../shared/ipc/contract.ts';
import { DamagedFilesNotice } from '../damage/damaged-files-notice.tsx';
import { CopiesNotice } from '../packet/copies-notice.tsx';
import { useLanguage } from '../ui/language.tsx';
import { speaker } from '../ui/said.ts';
import { ariaKeys, useKeyNames } from '../ui/use-key-names.ts';
import { actionOf } from './commands/registry.ts';
import { useNotices } from './notices.tsx';
import { useAccess } from './use-access.ts';
import { useOutlineVisibility } from './outline-visibility.ts';
import styles from './status-line.module.css';

export function StatusLine() {
  const { t } = useLanguage();
  const history = useRead('history.read', null).data;
  const { isShown, toggle } = useOutlineVisibility();
  const { canChange } = useAccess();
  const { withKeys } = useKeyNames();
  return (
    <footer data-region="status" className={styles.line}>
      <SavedState />
      <DamagedFilesNotice />
      <Warnings />
      <CopiesNotice />
      <Progress />
      <CurrentNotice />
      <span className={styles.tools}>
        <IconButton
          label={
            history?.undo
              ? withKeys('undo', t('app.undo-step', { step: history.undo }))
              : t('app.nothing-to-undo')
          }
          keys="undo"
          icon={<ArrowUndoRegular />}
          disabled={!history?.undo || !canChange}
          onClick={() => actionOf('undo')?.()}
        />
        <IconButton
          label={
            history?.redo
              ? withKeys('redo', t('app.redo-step', { step: history.redo }))
              : t('app.nothing-to-redo')
          }
          keys="redo"
          icon={<ArrowRedoRegular />}
          disabled={!history?.redo || !canChange}
          onClick={() => actionOf('redo')?.()}
        />
        <IconButton
          label={withKeys('toggle-outline', t(isShown ? 'app.hide-outline' : 'app.show-outline'))}
          keys="toggle-outline"
          icon={isShown ? <PanelRightContractRegular /> : <PanelRightExpandRegular />}
          onClick={toggle}
        />
      </span>
    </footer>
  );
}

function SavedState() {
  const { t, time } = useLanguage();
  const status = useRead('app.status', null).data;
  const text = status?.savedAt ? t('app.saved', { time: time(status.savedAt) }) : t('app.nothing-to-save');
  const savedAt = status?.savedAt ?? null;
  const said = useRef(savedAt);
  useEffect(() => {
    if (savedAt !== null && said.current !== savedAt) speaker.say('saved', t('app.saved-short'));
    said.current = savedAt;
  }, [savedAt, t]);
  return <span data-testid="saved-state">{status ? text : t('app.loading')}</span>;
}

function CurrentNotice() {
  const { current } = useNotices();
  return (
    <span className={styles.notice} data-notice={current ? '' : undefined}>
      <span className={styles.words} title={current?.text}>
        {current?.text}
      </span>
      {current?.action && (
        <Button
          size="small"
          appearance="transparent"
          className={styles.action ?? ''}
          onClick={current.action.run}
        >
          {current.action.label}
        </Button>
      )}
    </span>
  );
}

function Warnings() {
  const warnings = useRead('app.status', null).data?.warnings ?? [];
  return warnings.map((warning) => (
    <span key={warning} className={styles.warning} role="alert" title={warning}>
      {warning}
    </span>
  ));
}

type ProgressPush = Extract<Push, { kind: 'progress' }>;

function Progress() {
  const { t } = useLanguage();
  const [progress, setProgress] = useState<ProgressPush | null>(null);
  useEffect(
    () =>
      listen((push) => {
        if (push.kind === 'progress') setProgress(push.done < push.total ? push : null);
        else if (push.kind === 'changed') setProgress(null);
      }),
    [],
  );
  if (!progress) return null;
  const { task, done, total } = progress;
  const label = t(`app.progress-${task}`, { done, total });
  return (
    <span className={styles.progress}>
      <progress value={done} max={total} aria-label={label} />
      <span>{label}</span>
      {task === 'export' && (
        <Button size="small" appearance="subtle" onClick={() => void call('books.cancel-export', null)}>
          {t('app.cancel')}
        </Button>
      )}
    </span>
  );
}

interface IconButtonProps {
  label: string;
  icon: ReactElement;
  keys: CommandId;
  disabled?: boolean;
  onClick: () => void;
}

function IconButton({ label, icon, keys, disabled = false, onClick }: IconButtonProps) {
  return (
    <Tooltip content={label} relationship="label">
      <Button
        size="small"
        appearance="subtle"
        icon={icon}
        aria-keyshortcuts={ariaKeys(keys)}
        disabledFocusable={disabled}
        onClick={onClick}
      />
    </Tooltip>
  );
}
