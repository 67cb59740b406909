/** The books: all of them on the left; of the current one the cover and what goes into its Word file. */
import { Button } from '@fluentui/react-components';
import { AddRegular, DeleteRegular } from '@fluentui/react-icons';
import { useRef } from 'react';
import { call, useRead } from '../api.ts';
import type { BookSummary } from '../../shared/ipc/contract.ts';
import { Pane } from '../frame/pane.tsx';
import { useAccess } from '../frame/use-access.ts';
import { useNotices } from '../frame/notices.tsx';
import { SendButton } from '../frame/send-button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { useLanguage } from '../ui/language.tsx';
import { ListHeader } from '../ui/list-header.tsx';
import { ListRow } from '../ui/list-row.tsx';
import { useRoving } from '../ui/use-roving.ts';
import { BookPreview } from './book-preview.tsx';
import { CoverForm } from './cover-form.tsx';
import { useBookActions } from './use-book-actions.ts';
import { HistoryButton } from '../versions/history-button.tsx';
import styles from './book-screen.module.css';

export function BookScreen() {
  const { t } = useLanguage();
  const { current, startBook } = useBookActions();
  const { canChange } = useAccess();
  const books = useRead('books.list', null).data;
  const list = useRef<HTMLDivElement>(null);
  const roving = useRoving(list);
  if (books?.length === 0) {
    return (
      <EmptyState isScreen title={t('book.none-title')} text={t('book.none-text')}>
        <Button appearance="primary" disabledFocusable={!canChange} onClick={startBook}>
          {t('book.new')}
        </Button>
      </EmptyState>
    );
  }
  return (
    <>
      <Pane name="list" side="left" label={t('app.resize-list')}>
        <ListHeader title={t('book.title')} count={String(books?.length ?? '')}>
          <Button icon={<AddRegular />} disabledFocusable={!canChange} onClick={startBook}>
            {t('book.new')}
          </Button>
        </ListHeader>
        <nav className={styles.list} aria-label={t('book.title')}>
          <div role="grid" aria-label={t('book.title')} ref={list} {...roving}>
            {(books ?? []).map((book) => (
              <BookRow key={book.id} book={book} isCurrent={book.id === current?.id} />
            ))}
          </div>
        </nav>
      </Pane>
      {current && <OpenBook key={current.id} bookId={current.id} />}
    </>
  );
}

function BookRow({ book, isCurrent }: { book: BookSummary; isCurrent: boolean }) {
  const { t, date } = useLanguage();
  const { attempt } = useNotices();
  const facts = [
    ...(book.date === null ? [] : [date(book.date, 'medium')]),
    ...(book.principal === '' ? [] : [book.principal]),
    t('book.cards', { count: book.cardCount }),
  ];
  return (
    <div role="row" aria-selected={isCurrent} data-name={book.title}>
      <ListRow
        cell={{ 'data-cell': 'main', tabIndex: -1 }}
        title={book.title}
        facts={facts}
        isChosen={isCurrent}
        onChoose={() => void attempt(() => call('settings.change', { currentBookId: book.id }))}
      />
    </div>
  );
}

function OpenBook({ bookId }: { bookId: string }) {
  const { t } = useLanguage();
  const { attempt, tellUndoable } = useNotices();
  const { canChange } = useAccess();
  const read = useRead('books.read', { id: bookId }).data;
  if (read?.book.id !== bookId) return null;
  const trash = () =>
    void attempt(async () => {
      await call('books.trash', { id: bookId });
      tellUndoable(t('book.trashed'));
    });
  return (
    <div className={styles.scroll} tabIndex={-1}>
      <div className={styles.page}>
        <header className={styles.head}>
          <h1 className={styles.bookTitle}>{read.book.title}</h1>
          <span className={styles.actions}>
            <SendButton sending={{ kind: 'book', bookId }} />
            <HistoryButton subject={{ kind: 'book', id: bookId, title: read.book.title }} />
            <Button
              appearance="subtle"
              icon={<DeleteRegular />}
              disabledFocusable={!canChange}
              onClick={trash}
            >
              {t('book.trash')}
            </Button>
          </span>
        </header>
        <CoverForm book={read.book} />
        <BookPreview outline={read.outline} cardsFromTrash={read.cardsFromTrash} />
      </div>
    </div>
  );
}
