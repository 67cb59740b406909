/** What the cover says. Saved by itself: a moment after the last key, and when a field is left. */
import { Field, Input } from '@fluentui/react-components';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { call, queryKey } from '../api.ts';
import { COVER_LENGTH, coverSchema, type Book, type Cover } from '../../shared/book/book.ts';
import type { Output } from '../../shared/ipc/contract.ts';
import { useNotices } from '../frame/notices.tsx';
import { useSaveBeforeClosing } from '../frame/unsaved.ts';
import { useLanguage } from '../ui/language.tsx';
import styles from './cover-form.module.css';

const PAUSE_MS = 800;

export function CoverForm({ book }: { book: Book }) {
  const { t } = useLanguage();
  const { shown, change, commit, isValid } = useCoverDraft(book);
  const text = (field: 'title' | 'event' | 'principal' | 'preparedBy') => ({
    value: shown[field],
    maxLength: COVER_LENGTH,
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
  const client = useQueryClient();
  const { attempt } = useNotices();
  const [draft, setDraft] = useState<Partial<Cover>>({});
  const timer = useRef<number | undefined>(undefined);
  const { title, event, principal, preparedBy, date } = book;
  const shown: Cover = { title, event, principal, preparedBy, date, ...draft };
  const isValid = coverSchema.safeParse(shown).success;

  const commit = async () => {
    window.clearTimeout(timer.current);
    if (Object.keys(draft).length === 0 || !isValid) return;
    await attempt(async () => {
      const saved = await call('books.edit-cover', { id: book.id, ...shown });
      client.setQueryData<Output<'books.read'>>(
        queryKey('books.read', { id: book.id }),
        (known) => known && { ...known, book: saved },
      );
      setDraft((current) => (current === draft ? {} : current));
    });
  };
  useSaveBeforeClosing(commit);
  const latestCommit = useRef(commit);
  useEffect(() => {
    latestCommit.current = commit;
  });
  const change = (changes: Partial<Cover>) => {
    setDraft((current) => ({ ...current, ...changes }));
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => void latestCommit.current(), PAUSE_MS);
  };
  return { shown, change, commit: () => void commit(), isValid };
}
