/** One card of the outline: it is lifted by its grip, opened or renamed by its title, and taken away. */
import { useSortable } from '@dnd-kit/sortable';
import { CSS as Transforms } from '@dnd-kit/utilities';
import { ReOrderDotsVerticalRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Card } from '../../shared/book/book.ts';
import { useAccess } from '../frame/use-access.ts';
import type { DragItem, DropPlace } from '../frame/drag-items.ts';
import { useNavigation } from '../navigation.ts';
import { useLanguage } from '../ui/language.tsx';
import { ariaKeys } from '../ui/use-key-names.ts';
import { useCardKeys } from './card-keys.ts';
import { CardTitleField } from './card-title-field.tsx';
import { CardTools } from './card-tools.tsx';
import { FromTrash } from './from-trash.tsx';
import styles from './outline-card.module.css';

interface OutlineCardProps {
  bookId: string;
  card: Card;
  place: DropPlace;
  title: string;
  /** It quotes a document in the trash. */
  isFromTrash: boolean;
}

export function OutlineCard(props: OutlineCardProps) {
  const { bookId, card, place, title } = props;
  const { t } = useLanguage();
  const { canChange } = useAccess();
  const isOpen = useNavigation(({ initiativeId }) => card.initiativeIds.includes(initiativeId ?? ''));
  const [isRenamed, setIsRenamed] = useState(false);
  const item: DragItem = { kind: 'card', cardId: card.id, title };
  const { setNodeRef, setActivatorNodeRef, attributes, listeners, isDragging, transform, transition } =
    useSortable({ id: card.id, data: { ...item, ...place }, disabled: !canChange });
  const rename = () => {
    if (canChange) setIsRenamed(true);
  };
  const row = {
    role: 'row',
    className: styles.card,
    'data-card-row': card.id,
    'data-focus': `card ${card.id}`,
    'data-name': title,
  };

  if (isRenamed) {
    return (
      <div ref={setNodeRef} {...row}>
        <div role="gridcell" className={styles.cell}>
          <CardTitleField
            bookId={bookId}
            card={card}
            shown={title}
            onDone={() => {
              setIsRenamed(false);
            }}
          />
        </div>
      </div>
    );
  }
  return (
    <div
      ref={setNodeRef}
      {...row}
      style={{ transform: Transforms.Translate.toString(transform), transition }}
      data-dragging={isDragging || undefined}
      data-open={isOpen || undefined}
    >
      <span role="gridcell" className={styles.gripCell}>
        <button
          type="button"
          ref={setActivatorNodeRef}
          className={styles.grip}
          {...attributes}
          {...listeners}
          tabIndex={-1}
          data-cell
          aria-label={t('book.grip', { title })}
        >
          <ReOrderDotsVerticalRegular aria-hidden />
        </button>
      </span>
      <CardTitle {...props} onRename={rename} />
      <CardTools bookId={bookId} cardId={card.id} title={title} onRename={rename} />
    </div>
  );
}

/** Enter opens its initiative; what the other keys do stands in the table of commands. */
function CardTitle({
  bookId,
  card,
  title,
  isFromTrash,
  onRename,
}: OutlineCardProps & { onRename: () => void }) {
  const openInitiative = useNavigation((navigation) => navigation.openInitiative);
  const onKeyDown = useCardKeys({ bookId, cardId: card.id, onRename });
  return (
    <span role="gridcell" className={styles.cell}>
      <button
        type="button"
        className={styles.title}
        tabIndex={-1}
        data-cell="main"
        data-focus-first
        aria-keyshortcuts={ariaKeys('card-rename', 'card-up', 'card-down', 'card-remove')}
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
    </span>
  );
}
