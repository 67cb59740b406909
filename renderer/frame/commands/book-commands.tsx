/** What can be done by key and menu with the book that stands open beside every screen. */
import { lazy, Suspense, useState } from 'react';
import { call } from '../../api.ts';
import { useBookActions } from '../../book/use-book-actions.ts';
import { useSendPacket } from '../../packet/open-packet.ts';
import { useLanguage } from '../../ui/language.tsx';
import { useNotices } from '../notices.tsx';
import { useAccess } from '../use-access.ts';
import { useCommand } from './registry.ts';

const HistoryDialog = lazy(() =>
  import('../../versions/history-dialog.tsx').then((m) => ({ default: m.HistoryDialog })),
);

export function BookCommands() {
  const { t } = useLanguage();
  const { canChange } = useAccess();
  const { attempt, tellUndoable } = useNotices();
  const { current, startBook, exportCurrent } = useBookActions();
  const send = useSendPacket((state) => state.ask);
  const [hasHistory, setHasHistory] = useState(false);
  const ofCurrent = (run: (bookId: string) => void) =>
    current
      ? () => {
          run(current.id);
        }
      : null;
  useCommand('new-book', canChange ? startBook : null);
  useCommand('export', () => {
    exportCurrent();
  });
  useCommand(
    'send-book',
    ofCurrent((bookId) => {
      send({ kind: 'book', bookId });
    }),
  );
  useCommand(
    'book-history',
    ofCurrent(() => {
      setHasHistory(true);
    }),
  );
  useCommand(
    'trash-book',
    canChange
      ? ofCurrent(
          (id) =>
            void attempt(async () => {
              await call('books.trash', { id });
              tellUndoable(t('book.trashed'));
            }),
        )
      : null,
  );
  if (!hasHistory || !current) return null;
  return (
    <Suspense>
      <HistoryDialog
        subject={{ kind: 'book', id: current.id, title: current.title }}
        onClose={() => {
          setHasHistory(false);
        }}
      />
    </Suspense>
  );
}
