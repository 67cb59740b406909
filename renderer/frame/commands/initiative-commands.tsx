/** What can be done by key and menu with the initiative that is open: write about it, put it into the book, read it in its document. */
import { useRead } from '../../api.ts';
import { beginAnnotation } from '../../annotations/begin-annotation.ts';
import { useBookActions } from '../../book/use-book-actions.ts';
import { useNavigation } from '../../navigation.ts';
import { useAccess } from '../use-access.ts';
import { useCommand } from './registry.ts';

export function InitiativeCommands() {
  const { initiativeId, screen, openInitiative, openDocument } = useNavigation();
  const { current, add, removeCard } = useBookActions();
  const { canChange } = useAccess();
  const read = useRead(
    'initiatives.read',
    { id: initiativeId ?? '' },
    { enabled: initiativeId !== null },
  ).data;
  const isOpen = screen === 'initiatives' && read?.initiative.id === initiativeId;
  const detail = isOpen && !read.isInTrash ? read : null;
  const membership = detail?.memberships.find(({ bookId }) => bookId === current?.id);
  useCommand(
    'in-book',
    detail && canChange
      ? () => {
          if (membership) removeCard(membership.cardId, membership.bookId);
          else add([detail.initiative.id]);
        }
      : null,
  );
  useCommand(
    'annotate',
    detail
      ? () => {
          openInitiative(detail.initiative.id);
          beginAnnotation({ initiativeId: detail.initiative.id, target: null, kind: 'note' });
        }
      : null,
  );
  useCommand(
    'read-in-document',
    detail
      ? () => {
          openDocument(detail.document.id, detail.initiative.id);
        }
      : null,
  );
  return null;
}
