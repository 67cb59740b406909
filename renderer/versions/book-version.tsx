/** A version of a book: its cover and its cards, tab by tab. */
import type { Book } from '../../shared/book/book.ts';
import { useLanguage } from '../ui/language.tsx';
import { PillarName } from '../ui/pillar-mark.tsx';
import styles from './history-dialog.module.css';

interface BookVersionProps {
  book: Book;
  /** By the id of the card; empty where the text is gone. */
  cardTitles: Readonly<Record<string, string>>;
}

export function BookVersion({ book, cardTitles }: BookVersionProps) {
  const { t, date } = useLanguage();
  const facts = [book.event, book.date === null ? '' : date(book.date), book.principal, book.preparedBy];
  const tabs = book.tabs.filter(({ cards, pages }) => cards.length + pages.length > 0);
  return (
    <>
      <h3 className={styles.title}>{book.title}</h3>
      <p className={styles.when}>{facts.filter((fact) => fact !== '').join(' · ')}</p>
      {tabs.length === 0 && <p className={styles.none}>{t('versions.no-cards')}</p>}
      {tabs.map((tab) => (
        <div key={tab.id} className={styles.tab}>
          <h4>{tab.title ?? <PillarName pillar={tab.pillar} />}</h4>
          <ul>
            {tab.pages.map((page) => (
              <li key={page.id}>{page.kind === 'picture' ? page.title : t('changes.title')}</li>
            ))}
            {tab.cards.map(({ id }) => (
              <li key={id}>{cardTitles[id] === '' ? t('versions.card-gone') : cardTitles[id]}</li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}
