/** The files that are being imported: the list on the left, the one chosen on the right, to be looked over and accepted. */
import { useEffect } from 'react';
import type { ImportItem, ImportList as List } from '../../../shared/documents/import-item.ts';
import { Pane } from '../../frame/pane.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { FileOutcome } from './file-outcome.tsx';
import { FileReview } from './file-review.tsx';
import { ImportList } from './import-list.tsx';
import { useReviewDrafts } from './review-drafts.ts';

export function ImportScreen({ list }: { list: List }) {
  const { t } = useLanguage();
  const chosen = useChosen(list.items);
  return (
    <>
      <Pane name="imports" side="left" label={t('app.resize-list')}>
        <ImportList list={list} chosen={chosen?.id ?? null} />
      </Pane>
      {chosen ? (
        <ChosenFile key={chosen.id} item={chosen} />
      ) : (
        <EmptyState title={t('imports.title')} text={t('imports.none-chosen')} />
      )}
    </>
  );
}

function ChosenFile({ item }: { item: ImportItem }) {
  return item.state === 'ready' ? <FileReview item={item} /> : <FileOutcome item={item} />;
}

/** The one that the user chose; when it is gone, the next one that is ready. */
function useChosen(items: readonly ImportItem[]): ImportItem | null {
  const { chosenId, choose } = useReviewDrafts();
  const chosen = items.find(({ id }) => id === chosenId);
  const next = nextOf(items);
  const settledId = chosen || !next ? chosenId : next.id;
  useEffect(() => {
    if (settledId !== chosenId) choose(settledId);
  }, [settledId, chosenId, choose]);
  return chosen ?? next ?? items[0] ?? null;
}

/** Files are read several at once: which is ready first is chance, so the order in which they were given decides. */
function nextOf(items: readonly ImportItem[]): ImportItem | undefined {
  const waiting = items.findIndex(({ state }) => state === 'waiting');
  const read = waiting < 0 ? items : items.slice(0, waiting);
  return read.find(({ state }) => state === 'ready') ?? (waiting < 0 ? read[0] : undefined);
}
