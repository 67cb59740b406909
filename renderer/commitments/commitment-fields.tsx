/** What was read out of the words and may be corrected: a name, by when, who. Of a confirmed one it is saved when a field is left. */
import { Field, Input } from '@fluentui/react-components';
import { call } from '../api.ts';
import type { CommitmentChange } from '../../shared/commitments/listed-commitment.ts';
import { calendarDateSchema } from '../../shared/documents/document.ts';
import type { Due } from '../../shared/programmes/commitment.ts';
import { ChangeButton } from '../frame/change-button.tsx';
import { useAccess } from '../frame/use-access.ts';
import { useNotices } from '../frame/notices.tsx';
import { useSaveBeforeClosing } from '../frame/unsaved.ts';
import { useLanguage } from '../ui/language.tsx';
import { useRef } from 'react';
import { dueWords } from './due-words.ts';
import styles from './commitment-fields.module.css';

interface FieldsProps {
  /** Null: a proposal, which takes what is typed along when it is confirmed. */
  id: string | null;
  change: CommitmentChange;
  /** Other times that its words name: one click makes one of them the date. */
  dates: readonly Due[];
  onChange: (change: CommitmentChange) => void;
}

export function CommitmentFields({ id, change, dates, onChange }: FieldsProps) {
  const { t, language } = useLanguage();
  const { canChange } = useAccess();
  const { attempt } = useNotices();
  const saved = useRef(change);
  const save = async (wanted = change) => {
    if (id === null || JSON.stringify(saved.current) === JSON.stringify(wanted)) return;
    await attempt(
      async () => {
        await call('commitments.edit', { id, change: wanted });
        saved.current = wanted;
      },
      () => void save(wanted),
      `commitment ${id}`,
    );
  };
  useSaveBeforeClosing(save);
  const { title, due, actors } = change;
  return (
    <section aria-label={t('commitments.read-out')}>
      <h3 className={styles.label}>{t('commitments.read-out')}</h3>
      <div className={styles.fields}>
        <Field label={t('commitments.field-title')} className={styles.wide ?? ''}>
          <Input
            value={title ?? ''}
            maxLength={300}
            readOnly={!canChange}
            onChange={(_, { value }) => {
              onChange({ ...change, title: value === '' ? null : value });
            }}
            onBlur={() => void save()}
          />
        </Field>
        <Field
          label={t('commitments.field-due')}
          hint={due ? dueWords(due, language) : t('commitments.no-date')}
        >
          <Input
            type="date"
            value={due?.to ?? ''}
            readOnly={!canChange}
            onChange={(_, { value }) => {
              const day = calendarDateSchema.safeParse(value);
              onChange({
                ...change,
                due: day.success ? { from: day.data, to: day.data, precision: 'day' } : null,
              });
            }}
            onBlur={() => void save()}
          />
        </Field>
        <OtherDates
          dates={dates.filter(({ from, to }) => from !== due?.from || to !== due.to)}
          onTake={(taken) => {
            onChange({ ...change, due: taken });
            void save({ ...change, due: taken });
          }}
        />
        <Field label={t('commitments.field-actors')} hint={t('commitments.actors-hint')}>
          <Input
            value={actors.join('; ')}
            readOnly={!canChange}
            onChange={(_, { value }) => {
              onChange({ ...change, actors: namesIn(value) });
            }}
            onBlur={() => void save()}
          />
        </Field>
      </div>
    </section>
  );
}

interface OtherDatesProps {
  dates: readonly Due[];
  onTake: (due: Due) => void;
}

function OtherDates({ dates, onTake }: OtherDatesProps) {
  const { t, language } = useLanguage();
  if (dates.length === 0) return null;
  return (
    <div className={styles.wide} role="group" aria-label={t('commitments.other-dates')}>
      <p className={styles.hint}>{t('commitments.other-dates')}</p>
      {dates.map((one) => (
        <ChangeButton
          key={`${one.from} ${one.to}`}
          size="small"
          onClick={() => {
            onTake(one);
          }}
        >
          {t('commitments.take-date', { date: dueWords(one, language) })}
        </ChangeButton>
      ))}
    </div>
  );
}

/** As typed, so that one can type on; empty ones are left out when there are others. */
function namesIn(text: string): string[] {
  if (text.trim() === '') return [];
  return text.split(/;\s?/u).map((name) => name.slice(0, 200));
}
