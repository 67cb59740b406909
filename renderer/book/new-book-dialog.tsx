/** Asks for what the cover of a new book says; only the title is needed. */
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
} from '@fluentui/react-components';
import { useState, type SyntheticEvent } from 'react';
import { call, useRead } from '../api.ts';
import { COVER_LENGTH, type Cover } from '../../shared/book/book.ts';
import { useNotices } from '../frame/notices.tsx';
import { useLanguage } from '../ui/language.tsx';
import { useOnce } from '../ui/use-once.ts';
import { useNewBook } from './new-book.ts';
import styles from './new-book-dialog.module.css';

export function NewBookDialog() {
  const { isOpen, close } = useNewBook();
  return (
    <Dialog
      open={isOpen}
      onOpenChange={(_, { type }) => {
        if (type !== 'backdropClick') close();
      }}
    >
      <DialogSurface>
        <NewBookForm />
      </DialogSurface>
    </Dialog>
  );
}

function NewBookForm() {
  const { t } = useLanguage();
  const { waiting, close } = useNewBook();
  const { attempt, tellUndoable } = useNotices();
  const once = useOnce();
  const userName = useRead('settings.read', null).data?.userName ?? '';
  const [cover, setCover] = useState<Cover>({
    title: '',
    event: '',
    principal: '',
    preparedBy: userName,
    date: null,
  });
  const set = (changes: Partial<Cover>) => {
    setCover((current) => ({ ...current, ...changes }));
  };

  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (cover.title.trim() === '') return;
    once(() =>
      attempt(async () => {
        const book = await call('books.create', cover);
        await call('settings.change', { currentBookId: book.id });
        if (waiting.length > 0) {
          const { added } = await call('books.add-initiatives', {
            bookId: book.id,
            initiativeIds: [...waiting],
            place: null,
          });
          tellUndoable(t('book.added', { count: added, title: book.title }));
        }
        close();
      }),
    );
  };

  return (
    <form onSubmit={submit}>
      <DialogBody>
        <DialogTitle>{t('book.new-title')}</DialogTitle>
        <DialogContent className={styles.fields}>
          <Field label={t('book.field-title')} required>
            <Input
              maxLength={COVER_LENGTH}
              value={cover.title}
              autoFocus
              onChange={(_, { value }) => {
                set({ title: value });
              }}
            />
          </Field>
          <Field label={t('book.field-event')}>
            <Input
              maxLength={COVER_LENGTH}
              value={cover.event}
              onChange={(_, { value }) => {
                set({ event: value });
              }}
            />
          </Field>
          <div className={styles.pair}>
            <Field label={t('book.field-principal')}>
              <Input
                maxLength={COVER_LENGTH}
                value={cover.principal}
                onChange={(_, { value }) => {
                  set({ principal: value });
                }}
              />
            </Field>
            <Field label={t('book.field-date')}>
              <Input
                type="date"
                value={cover.date ?? ''}
                onChange={(_, { value }) => {
                  set({ date: value || null });
                }}
              />
            </Field>
          </div>
          <Field label={t('book.field-prepared-by')}>
            <Input
              maxLength={COVER_LENGTH}
              value={cover.preparedBy}
              onChange={(_, { value }) => {
                set({ preparedBy: value });
              }}
            />
          </Field>
        </DialogContent>
        <DialogActions>
          <Button onClick={close}>{t('app.cancel')}</Button>
          <Button appearance="primary" type="submit" disabled={cover.title.trim() === ''}>
            {t('book.create')}
          </Button>
        </DialogActions>
      </DialogBody>
    </form>
  );
}
