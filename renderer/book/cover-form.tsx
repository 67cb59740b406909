/** What the cover says. Saved by itself: a moment after the last key, and when a field is left. */
import { Button, Field, Input } from '@fluentui/react-components';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { call, queryKey } from '../api.ts';
import { COVER_LENGTH, coverSchema, type Book, type Cover } from '../../shared/book/book.ts';
import type { Output } from '../../shared/ipc/contract.ts';
import { useAccess } from '../frame/use-access.ts';
import { useNotices } from '../frame/notices.tsx';
import { useSaveBeforeClosing } from '../frame/unsaved.ts';
import { useLanguage } from '../ui/language.tsx';
import { useCoverDrafts, type CoverDraft } from './cover-drafts.ts';
import styles from './cover-form.module.css';

const PAUSE_MS = 800;

export function CoverForm({ book }: { book: Book }) {
  const { t } = useLanguage();
  const { shown, change, commit, isValid, isUnsaved } = useCoverDraft(book);
  const { canChange } = useAccess();
  const text = (field: 'title' | 'event' | 'principal' | 'preparedBy') => ({
    value: shown[field],
    maxLength: COVER_LENGTH,
    readOnly: !canChange,
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
          readOnly={!canChange}
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
      {isUnsaved && (
        <p className={styles.unsaved} role="status">
          {t('app.not-saved')}
          <Button size="small" disabledFocusable={!canChange} onClick={commit}>
            {t('access.try-again')}
          </Button>
        </p>
      )}
    </form>
  );
}

/** What is typed and not yet saved stands before what is saved; a write that failed is tried again when asked for, or with the next key. */
function useCoverDraft(book: Book) {
  const client = useQueryClient();
  const { attempt } = useNotices();
  const { drafts, keep, saved } = useCoverDrafts();
  const draft = drafts[book.id];
  const [isLeft, setIsLeft] = useState(draft !== undefined);
  const timer = useRef<number | undefined>(undefined);
  const { title, event, principal, preparedBy, date } = book;
  const shown: Cover = { title, event, principal, preparedBy, date, ...draft };
  const isValid = coverSchema.safeParse(shown).success;

  const save = async (latest: CoverDraft) => {
    const written = await call('books.edit-cover', { id: book.id, ...shown, ...latest });
    client.setQueryData<Output<'books.read'>>(
      queryKey('books.read', { id: book.id }),
      (known) => known && { ...known, book: written },
    );
    saved(book.id, latest);
    return true;
  };
  const commit = async () => {
    window.clearTimeout(timer.current);
    const latest = useCoverDrafts.getState().drafts[book.id];
    if (!latest || !isValid) return;
    const isSaved = await attempt(
      () => save(latest),
      () => void latestCommit.current(),
      `cover ${book.id}`,
    );
    setIsLeft(isSaved === null);
  };
  const latestCommit = useRef(commit);
  useEffect(() => {
    latestCommit.current = commit;
  });
  useSaveBeforeClosing(commit);
  const change = (changes: CoverDraft) => {
    keep(book.id, changes);
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => void latestCommit.current(), PAUSE_MS);
  };
  return { shown, change, commit: () => void commit(), isValid, isUnsaved: isLeft && draft !== undefined };
}
