/** What a backup would bring back, thing by thing; what is ticked is restored. */
import { Checkbox } from '@fluentui/react-components';
import { ChangeButton } from '../frame/change-button.tsx';
import { useState } from 'react';
import { call, useRead } from '../api.ts';
import type {
  BackupSummary,
  ChangedThing,
  RestorePreview as Preview,
} from '../../shared/store/backups/backup-answers.ts';
import { useNotices } from '../frame/notices.tsx';
import { useLanguage } from '../ui/language.tsx';
import { useOnce } from '../ui/use-once.ts';
import { ChangedThingText } from './changed-thing.tsx';
import styles from './restore-preview.module.css';

interface RestorePreviewProps {
  backup: BackupSummary;
  onDone: () => void;
}

export function RestorePreview({ backup: { workspaceId, name }, onDone }: RestorePreviewProps) {
  const { t } = useLanguage();
  const { data, error } = useRead('backups.read', { workspaceId, name });
  if (error) return <p className={styles.state}>{error.message}</p>;
  if (!data) return <p className={styles.state}>{t('backups.comparing')}</p>;
  return <Differences preview={data} onDone={onDone} />;
}

function Differences({ preview, onDone }: { preview: Preview; onDone: () => void }) {
  const { t } = useLanguage();
  const { attempt, tellUndoable } = useNotices();
  const once = useOnce();
  const { things, left, backup } = preview;
  const [without, setWithout] = useState<ReadonlySet<string>>(new Set());
  const chosen = things.filter((thing) => !without.has(keyOf(thing)));
  const restore = () =>
    attempt(async () => {
      const asked = chosen.length === things.length ? null : chosen.map(({ kind, id }) => ({ kind, id }));
      const { workspaceId, name } = backup;
      const { restored } = await call('backups.restore', { workspaceId, name, things: asked });
      onDone();
      tellUndoable(t('backups.restored', { count: restored }));
    });
  return (
    <div className={styles.preview}>
      {left.length > 0 && (
        <p className={styles.left}>{t('backups.left', { count: left.length, files: left.join(', ') })}</p>
      )}
      {things.length === 0 ? (
        <p className={styles.state}>{t('backups.same')}</p>
      ) : (
        <ThingList things={things} without={without} onChange={setWithout} />
      )}
      <div className={styles.foot}>
        <p className={styles.hint}>{t('backups.safe-hint')}</p>
        <ChangeButton
          appearance="primary"
          disabledFocusable={chosen.length === 0}
          onClick={() => {
            once(restore);
          }}
        >
          {chosen.length === 0
            ? t('backups.nothing-chosen')
            : t('backups.restore-chosen', { count: chosen.length })}
        </ChangeButton>
      </div>
    </div>
  );
}

interface ThingListProps {
  things: readonly ChangedThing[];
  /** Keys of those that stay as they are now. */
  without: ReadonlySet<string>;
  onChange: (without: ReadonlySet<string>) => void;
}

function ThingList({ things, without, onChange }: ThingListProps) {
  const { t } = useLanguage();
  const keys = things.map(keyOf);
  const all = without.size === 0 ? true : without.size === things.length ? false : 'mixed';
  const toggle = (key: string, isTaken: boolean) => {
    const next = new Set(without);
    if (isTaken) next.delete(key);
    else next.add(key);
    onChange(next);
  };
  return (
    <div className={styles.scroll}>
      <div className={styles.all}>
        <Checkbox
          checked={all}
          label={t('backups.choose-all')}
          onChange={(_, { checked }) => {
            onChange(new Set(checked === true ? [] : keys));
          }}
        />
      </div>
      <ul>
        {things.map((thing) => (
          <li key={keyOf(thing)} className={styles.thing}>
            <Checkbox
              checked={!without.has(keyOf(thing))}
              label={<ChangedThingText thing={thing} />}
              onChange={(_, { checked }) => {
                toggle(keyOf(thing), checked === true);
              }}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}

function keyOf({ kind, id }: ChangedThing): string {
  return `${kind} ${id}`;
}
