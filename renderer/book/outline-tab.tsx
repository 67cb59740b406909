/** One tab of the outline with its cards; a card moves by mouse, by its grip and the arrow keys, or by Alt with the arrow keys. */
import { useDroppable } from '@dnd-kit/core';
import { SortableContext, verticalListSortingStrategy } from '@dnd-kit/sortable';
import type { Tab } from '../../shared/book/book.ts';
import { useLanguage } from '../ui/language.tsx';
import { PillarMark } from '../ui/pillar-mark.tsx';
import { usePillars } from '../ui/pillars.tsx';
import type { DropPlace } from '../frame/drag-items.ts';
import { OutlineCard } from './outline-card.tsx';
import { OutlinePageRow } from './outline-page-row.tsx';
import styles from './outline-tab.module.css';

interface OutlineTabProps {
  bookId: string;
  tab: Tab;
  titles: ReadonlyMap<string, string>;
  /** Ids of the cards that quote a document in the trash. */
  cardsFromTrash: readonly string[];
}

export function OutlineTab({ bookId, tab, titles, cardsFromTrash }: OutlineTabProps) {
  const { t } = useLanguage();
  const place: DropPlace = { tabId: tab.id, index: tab.cards.length };
  const { setNodeRef, isOver } = useDroppable({ id: tab.id, data: place });
  const { find, name: nameOf } = usePillars();
  const name = tab.title ?? nameOf(tab.pillar);
  const numeral = find(tab.pillar)?.numeral;
  const label = numeral === undefined ? name : t('book.tab', { pillar: numeral, name });
  return (
    <section ref={setNodeRef} className={styles.tab} data-over={isOver || undefined} aria-label={label}>
      <h3 className={styles.heading}>
        {tab.title === null && <PillarMark pillar={tab.pillar} />}
        <span className={styles.name} title={name}>
          {name}
        </span>
        <span className={styles.count} aria-label={t('book.cards', { count: tab.cards.length })}>
          {tab.cards.length > 0 || tab.pages.length === 0 ? tab.cards.length : ''}
        </span>
      </h3>
      {tab.cards.length + tab.pages.length === 0 && <p className={styles.empty}>{t('book.tab-empty')}</p>}
      {tab.pages.length > 0 && (
        <div role="grid" aria-label={t('book.pages-of', { tab: label })}>
          {tab.pages.map((page) => (
            <OutlinePageRow key={page.id} bookId={bookId} page={page} title={titles.get(page.id) ?? ''} />
          ))}
        </div>
      )}
      <SortableContext items={tab.cards.map((card) => card.id)} strategy={verticalListSortingStrategy}>
        {tab.cards.length > 0 && (
          <div role="grid" aria-label={label}>
            {tab.cards.map((card, index) => (
              <OutlineCard
                key={card.id}
                bookId={bookId}
                card={card}
                place={{ tabId: tab.id, index }}
                title={titles.get(card.id) ?? ''}
                isFromTrash={cardsFromTrash.includes(card.id)}
              />
            ))}
          </div>
        )}
      </SortableContext>
    </section>
  );
}
