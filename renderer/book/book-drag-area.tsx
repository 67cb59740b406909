/** Everything within can be dragged into the book outline: initiatives from any list, cards from one place to another. */
import {
  closestCenter,
  DndContext,
  DragOverlay,
  KeyboardSensor,
  PointerSensor,
  pointerWithin,
  useSensor,
  useSensors,
  type CollisionDetection,
  type DragEndEvent,
  type DragStartEvent,
} from '@dnd-kit/core';
import { sortableKeyboardCoordinates } from '@dnd-kit/sortable';
import { useState, type ReactNode } from 'react';
import { useLanguage } from '../ui/language.tsx';
import { dragItemSchema, dropPlaceSchema, type DragItem } from '../frame/drag-items.ts';
import { NewBookDialog } from './new-book-dialog.tsx';
import { useBookActions } from './use-book-actions.ts';
import { useMoveCard } from './use-move-card.ts';
import styles from './book-drag-area.module.css';

export function BookDragArea({ children }: { children: ReactNode }) {
  const { t } = useLanguage();
  const { add } = useBookActions();
  const { moveCard } = useMoveCard();
  const [dragged, setDragged] = useState<DragItem | null>(null);
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 6 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );

  const onDragStart = ({ active }: DragStartEvent) => {
    setDragged(dragItemSchema.parse(active.data.current));
  };
  const onDragEnd = ({ active, over }: DragEndEvent) => {
    setDragged(null);
    if (!over || over.id === active.id) return;
    const item = dragItemSchema.parse(active.data.current);
    const place = dropPlaceSchema.parse(over.data.current);
    if (item.kind === 'card') moveCard(item.cardId, place);
    else add([item.initiativeId], place);
  };

  return (
    <DndContext
      sensors={sensors}
      collisionDetection={underPointerElseNearest}
      onDragStart={onDragStart}
      onDragEnd={onDragEnd}
      onDragCancel={() => {
        setDragged(null);
      }}
      accessibility={{ screenReaderInstructions: { draggable: t('book.drag-help') } }}
    >
      {children}
      <DragOverlay dropAnimation={null}>
        {dragged && <div className={styles.dragged}>{dragged.title}</div>}
      </DragOverlay>
      <NewBookDialog />
    </DndContext>
  );
}

/** A mouse drops where it points; the arrow keys, which have no pointer, go to the nearest card. An initiative let go elsewhere goes nowhere. */
const underPointerElseNearest: CollisionDetection = (situation) =>
  situation.pointerCoordinates ? pointerWithin(situation) : closestCenter(situation);
