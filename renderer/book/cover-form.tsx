/** What the cover says. Saved by itself: a moment after the last key, and when a field is left. */
import { Field, Input } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { call } from '../api.ts';
import { coverSchema, type Book, type Cover } from '../../shared/book/book.ts';
import { useNotices } from '../frame/notices.tsx';
import { useLanguage } from '../ui/language.tsx';
import styles from './cover-form.module.css';

const PAUSE_MS = 800;

export function CoverForm({ book }: { book: Book }) {
  const { t } = useLanguage();
  const { shown, change, commit, isValid } = useCoverDraft(book);
  const text = (field: 'title' | 'event' | 'principal' | 'preparedBy') => ({
    value: shown[field],
    onChange: (_: unknown, { value }: { value: string }) => {
      change({ [field]: value });
    },
    onBlur: commit,
  });
  return (
    <form
      className={styles.form}
      aria-label={t('book.cover')}
      onSubmit={(event) => {
        event.preventDefault();
        commit();
      }}
    >
      <Field
        className={styles.wide}
        label={t('book.field-title')}
        required
        {...(!isValid && { validationMessage: t('book.title-missing') })}
      >
        <Input {...text('title')} />
      </Field>
      <Field label={t('book.field-event')}>
        <Input {...text('event')} />
      </Field>
      <Field label={t('book.field-date')}>
        <Input
          type="date"
          value={shown.date ?? ''}
          onChange={(_, { value }) => {
            change({ date: value === '' ? null : value });
          }}
          onBlur={commit}
        />
      </Field>
      <Field label={t('book.field-principal')}>
        <Input {...text('principal')} />
      </Field>
      <Field label={t('book.field-prepared-by')}>
        <Input {...text('preparedBy')} />
      </Field>
    </form>
  );
}

/** What is typed and not yet saved stands before what is saved. */
function useCoverDraft(book: Book) {
  const { attempt } = useNotices();
  const [draft, setDraft] = useState<Partial<Cover>>({});
  const timer = useRef<number | undefined>(undefined);
  const { title, event, principal, preparedBy, date } = book;
  const shown: Cover = { title, event, principal, preparedBy, date, ...draft };
  const isValid = coverSchema.safeParse(shown).success;

  const commit = () => {
    window.clearTimeout(timer.current);
    if (Object.keys(draft).length === 0 || !isValid) return;
    void attempt(async () => {
      await call('books.edit-cover', { id: book.id, ...shown });
      setDraft((current) => (current === draft ? {} : current));
    });
  };
  const latestCommit = useRef(commit);
  useEffect(() => {
    latestCommit.current = commit;
  });
  useEffect(
    () => () => {
      latestCommit.current();
    },
    [],
  );
  const change = (changes: Partial<Cover>) => {
    setDraft((current) => ({ ...current, ...changes }));
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => {
      latestCommit.current();
    }, PAUSE_MS);
  };
  return { shown, change, commit, isValid };
}
