/** The outline of the current book: its tabs and cards, open beside every screen, and the way out to Word. */
import { Button, Select, Tooltip } from '@fluentui/react-components';
import { AddRegular, DocumentArrowRightRegular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import { call, useRead } from '../api.ts';
import { languageSchema, type Language } from '../../shared/i18n/language.ts';
import type { BookSummary } from '../../shared/ipc/contract.ts';
import type { Outline } from '../../shared/book/outline.ts';
import { useAccess } from '../frame/use-access.ts';
import { useNotices } from '../frame/notices.tsx';
import { useLanguage } from '../ui/language.tsx';
import { useRoving } from '../ui/use-roving.ts';
import { OutlineTab } from './outline-tab.tsx';
import { usePendingMoves, withMoves } from './pending-moves.ts';
import { useBookActions } from './use-book-actions.ts';
import styles from './book-outline.module.css';

export function BookOutline() {
  const { t } = useLanguage();
  const { current, startBook, exportCurrent } = useBookActions();
  const { canChange } = useAccess();
  return (
    <div className={styles.panel}>
      <header className={styles.header}>
        <BookChoice />
        <Tooltip content={t('book.new')} relationship="label">
          <Button
            appearance="subtle"
            icon={<AddRegular />}
            disabledFocusable={!canChange}
            onClick={startBook}
          />
        </Tooltip>
      </header>
      {current ? <OpenBook bookId={current.id} /> : <NoBook onStart={startBook} />}
      {current && <ExportBar book={current} onExport={exportCurrent} />}
    </div>
  );
}

interface ExportBarProps {
  book: BookSummary;
  onExport: (language: Language) => void;
}

/** The book may speak another language than the screen. */
function ExportBar({ book: { cardCount, pageCount }, onExport }: ExportBarProps) {
  const { t, language } = useLanguage();
  const [chosen, setChosen] = useState<Language | null>(null);
  const bookLanguage = chosen ?? language;
  return (
    <footer className={styles.footer}>
      <Button
        appearance="primary"
        icon={<DocumentArrowRightRegular />}
        disabledFocusable={cardCount + pageCount === 0}
        onClick={() => {
          onExport(bookLanguage);
        }}
      >
        {t('book.export')}
      </Button>
      <Select
        size="small"
        aria-label={t('book.export-language')}
        title={t('book.export-language')}
        value={bookLanguage}
        onChange={(_, { value }) => {
          setChosen(languageSchema.parse(value));
        }}
      >
        <option value="en">{t('settings.english')}</option>
        <option value="es">{t('settings.spanish')}</option>
      </Select>
      <span className={styles.count}>{t('book.cards', { count: cardCount })}</span>
    </footer>
  );
}

function BookChoice() {
  const { t } = useLanguage();
  const { attempt } = useNotices();
  const { current } = useBookActions();
  const books = useRead('books.list', null).data ?? [];
  if (!current) return <h2 className={styles.title}>{t('book.outline')}</h2>;
  return (
    <>
      <h2 className="visually-hidden">{t('book.outline')}</h2>
      <Select
        className={styles.choice}
        aria-label={t('book.current')}
        appearance="underline"
        value={current.id}
        onChange={(_, { value }) => void attempt(() => call('settings.change', { currentBookId: value }))}
      >
        {books.map((book) => (
          <option key={book.id} value={book.id}>
            {book.title}
          </option>
        ))}
      </Select>
    </>
  );
}

function NoBook({ onStart }: { onStart: () => void }) {
  const { t } = useLanguage();
  const { canChange } = useAccess();
  return (
    <div className={styles.empty}>
      <p>{t('book.none-text')}</p>
      <Button appearance="primary" disabledFocusable={!canChange} onClick={onStart}>
        {t('book.new')}
      </Button>
    </div>
  );
}

function OpenBook({ bookId }: { bookId: string }) {
  const read = useRead('books.read', { id: bookId }).data;
  const moves = usePendingMoves((pending) => pending.moves);
  const list = useRef<HTMLDivElement>(null);
  const roving = useRoving(list);
  if (read?.book.id !== bookId) return <div className={styles.tabs} />;
  const titles = titlesOf(read.outline);
  return (
    <div className={styles.tabs} ref={list} {...roving}>
      {withMoves(read.book, moves).tabs.map((tab) => (
        <OutlineTab
          key={tab.id}
          bookId={bookId}
          tab={tab}
          titles={titles}
          cardsFromTrash={read.cardsFromTrash}
        />
      ))}
    </div>
  );
}

/** The titles that the composed book gives its cards and pages: the same ones that Word gets. */
function titlesOf(outline: Outline): ReadonlyMap<string, string> {
  return new Map(
    outline.tabs.flatMap((tab) => [...tab.pages, ...tab.cards].map(({ id, title }) => [id, title] as const)),
  );
}
