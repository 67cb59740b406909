/** Of a question or an action: whether it is done, by whom and by when it is to be, and whether that day has passed. */
import { Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import type { Annotation } from '../../shared/annotations/annotation.ts';
import { call } from '../api.ts';
import { useNotices } from '../frame/notices.tsx';
import { useAccess } from '../frame/use-access.ts';
import { useLanguage } from '../ui/language.tsx';
import styles from './done-line.module.css';

export function DoneLine({ annotation: { id, kind, person, dueOn, doneAt } }: { annotation: Annotation }) {
  const { t, date } = useLanguage();
  const { attempt, tellUndoable } = useNotices();
  const { canChange } = useAccess();
  // Shown at once; whether it is saved, the line at the bottom says.
  const [asked, setAsked] = useState<boolean | null>(null);
  if (kind !== 'question' && kind !== 'action') return null;
  const isDone = doneAt !== null;
  const isOverdue = !isDone && dueOn !== null && dueOn < today();
  const mark = (done: boolean) => {
    setAsked(done);
    void attempt(async () => {
      await call('annotations.change-many', { ids: [id], change: { isDone: done } });
      tellUndoable(t(done ? 'annotations.marked-done' : 'annotations.marked-open'));
    }).finally(() => {
      setAsked(null);
    });
  };
  return (
    <p className={styles.line}>
      <Checkbox
        size="medium"
        checked={asked ?? isDone}
        disabled={!canChange}
        label={t(`annotations.done-${kind}`)}
        onChange={(_, { checked }) => {
          mark(checked === true);
        }}
      />
      {person !== '' && <span>{person}</span>}
      {dueOn !== null && (
        <span className={isOverdue ? styles.overdue : undefined}>
          {t(isOverdue ? 'annotations.overdue-since' : 'annotations.due-on', { date: date(dueOn, 'medium') })}
        </span>
      )}
    </p>
  );
}

/** `YYYY-MM-DD`, where the user is. */
export function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
