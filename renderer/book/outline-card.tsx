/** One card of the outline: it is lifted by its grip, opened or renamed by its title, and taken away. */
import { useSortable } from '@dnd-kit/sortable';
import { CSS as Transforms } from '@dnd-kit/utilities';
import { DismissRegular, EditRegular, ReOrderDotsVerticalRegular } from '@fluentui/react-icons';
import { useState, type KeyboardEvent } from 'react';
import type { Card } from '../../shared/book/book.ts';
import { useNotices } from '../frame/notices.tsx';
import { useNavigation } from '../navigation.ts';
import { useLanguage } from '../ui/language.tsx';
import { CardTitleField } from './card-title-field.tsx';
import { FromTrash } from './from-trash.tsx';
import type { DragItem, DropPlace, TabSize } from '../frame/drag-items.ts';
import { useBookActions } from './use-book-actions.ts';
import { useMoveCard } from './use-move-card.ts';
import styles from './outline-card.module.css';

interface OutlineCardProps {
  bookId: string;
  card: Card;
  place: DropPlace;
  neighbours: readonly TabSize[];
  title: string;
  /** It quotes a document in the trash. */
  isFromTrash: boolean;
}

export function OutlineCard(props: OutlineCardProps) {
  const { bookId, card, place, title } = props;
  const { t } = useLanguage();
  const { removeCard } = useBookActions();
  const isOpen = useNavigation(({ initiativeId }) => card.initiativeIds.includes(initiativeId ?? ''));
  const [isRenamed, setIsRenamed] = useState(false);
  const item: DragItem = { kind: 'card', cardId: card.id, title };
  const { setNodeRef, setActivatorNodeRef, attributes, listeners, isDragging, transform, transition } =
    useSortable({ id: card.id, data: { ...item, ...place } });
  const rename = () => {
    setIsRenamed(true);
  };

  if (isRenamed) {
    return (
      <li ref={setNodeRef} className={styles.card}>
        <CardTitleField
          bookId={bookId}
          card={card}
          shown={title}
          onDone={() => {
            setIsRenamed(false);
          }}
        />
      </li>
    );
  }
  return (
    <li
      ref={setNodeRef}
      style={{ transform: Transforms.Translate.toString(transform), transition }}
      className={styles.card}
      data-dragging={isDragging || undefined}
      data-open={isOpen || undefined}
    >
      <button
        type="button"
        ref={setActivatorNodeRef}
        className={styles.grip}
        {...attributes}
        {...listeners}
        aria-label={t('book.grip', { title })}
      >
        <ReOrderDotsVerticalRegular aria-hidden />
      </button>
      <CardTitle {...props} onRename={rename} />
      <span className={styles.tools}>
        <button
          type="button"
          className={styles.tool}
          aria-label={t('book.card-rename', { title })}
          title={t('book.rename')}
          onClick={rename}
        >
          <EditRegular aria-hidden />
        </button>
        <button
          type="button"
          className={styles.tool}
          aria-label={t('book.card-remove', { title })}
          title={t('book.remove')}
          onClick={() => {
            removeCard(card.id, bookId);
          }}
        >
          <DismissRegular aria-hidden />
        </button>
      </span>
    </li>
  );
}

/** Enter opens its initiative, F2 renames it, Alt with the arrow keys moves it, Delete takes it away. */
function CardTitle({
  bookId,
  card,
  place,
  neighbours,
  title,
  isFromTrash,
  onRename,
}: OutlineCardProps & { onRename: () => void }) {
  const { t } = useLanguage();
  const { tellUndoable } = useNotices();
  const { removeCard } = useBookActions();
  const moveCard = useMoveCard();
  const openInitiative = useNavigation((navigation) => navigation.openInitiative);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Delete') removeCard(card.id, bookId);
    if (event.key === 'F2') onRename();
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    const target = placeBeside(place, neighbours, event.key === 'ArrowUp' ? -1 : 1);
    if (!target) return;
    moveCard(card.id, target);
    keepFocusOn(card.id);
    const tab = neighbours.find(({ tabId }) => tabId === target.tabId);
    const count = (tab?.count ?? 0) + (target.tabId === place.tabId ? 0 : 1);
    tellUndoable(t('book.moved', { place: target.index + 1, count, tab: tab?.name ?? '' }));
  };
  return (
    <button
      type="button"
      className={styles.title}
      aria-keyshortcuts="F2 Alt+ArrowUp Alt+ArrowDown Delete"
      data-card={card.id}
      data-source={card.initiativeIds[0]}
      title={title}
      onClick={() => {
        if (card.initiativeIds[0] !== undefined) openInitiative(card.initiativeIds[0]);
      }}
      onDoubleClick={onRename}
      onKeyDown={onKeyDown}
    >
      <span className={styles.words}>{title}</span>
      {isFromTrash && <FromTrash />}
    </button>
  );
}

/** A card that changes its tab is drawn anew, and the focus would be lost with the old one. */
function keepFocusOn(cardId: string): void {
  requestAnimationFrame(() => {
    document.querySelector<HTMLElement>(`[data-card="${CSS.escape(cardId)}"]`)?.focus();
  });
}

/** The place one step up or down; past the end of a tab it is the nearest end of the next one. */
function placeBeside({ tabId, index }: DropPlace, tabs: readonly TabSize[], step: -1 | 1): DropPlace | null {
  const at = tabs.findIndex((tab) => tab.tabId === tabId);
  const wanted = index + step;
  if (wanted >= 0 && wanted < (tabs[at]?.count ?? 0)) return { tabId, index: wanted };
  const next = tabs[at + step];
  if (!next) return null;
  return { tabId: next.tabId, index: step === 1 ? 0 : next.count };
}
