/** What ends the review of files: they are accepted or discarded; after the last one the library shows what came in. */
import { useState } from 'react';
import { call, CallFailure, queryClient, queryKey } from '../../api.ts';
import type { Acceptance, ImportItem } from '../../../shared/documents/import-item.ts';
import type { ImportResult } from '../../../shared/documents/import-result.ts';
import { useNotices } from '../../frame/notices.tsx';
import { useNavigation } from '../../navigation.ts';
import { useLanguage } from '../../ui/language.tsx';
import { useOnce } from '../../ui/use-once.ts';
import { editedReview } from './use-review.ts';
import { useReviewDrafts } from './review-drafts.ts';

interface FinishImport {
  /** Accepts files as they were reviewed, or as proposed. */
  accept: (items: readonly ReadyItem[]) => void;
  /** @param documentId what to show afterwards; otherwise the next file, or what came in */
  discard: (ids: readonly string[], documentId?: string) => void;
  /** Files are being stored. */
  isStoring: boolean;
}

export type ReadyItem = Extract<ImportItem, { state: 'ready' }>;

export function useFinishImport(): FinishImport {
  const { t } = useLanguage();
  const { attempt, fail, tellUndoable } = useNotices();
  const { openDocument, leaveReview } = useNavigation();
  const { forget, addAccepted, finish } = useReviewDrafts();
  const [isStoring, setIsStoring] = useState(false);
  const once = useOnce();

  const goOn = async (documentId?: string) => {
    await queryClient.invalidateQueries({ queryKey: queryKey('imports.list', null) });
    const { items } = await call('imports.list', null);
    const shown = documentId ?? firstAccepted();
    if (items.length === 0) finish();
    if (documentId === undefined && items.length > 0) return;
    if (shown === null) leaveReview();
    else openDocument(shown);
  };
  const accept = (items: readonly ReadyItem[]) => {
    if (items.length === 0) return;
    setIsStoring(true);
    once(async () => {
      await attempt(async () => {
        const results = await call('imports.accept', items.map(acceptanceOf));
        for (const result of results) if (!result.ok) fail(new CallFailure(result.error));
        addAccepted(results);
        forget(items.map(({ id }) => id));
        tellUndoable(summaryOf(results));
        await goOn();
      });
      setIsStoring(false);
    });
  };
  const discard: FinishImport['discard'] = (ids, documentId) =>
    void attempt(async () => {
      await call('imports.discard', { ids: [...ids] });
      forget(ids);
      await goOn(documentId);
    });

  const summaryOf = (results: readonly ImportResult[]): string => {
    const imported = results.filter((result) => result.ok);
    const initiatives = imported.reduce((sum, { initiativeCount }) => sum + initiativeCount, 0);
    const refused = results.length - imported.length;
    return [
      t('imports.accepted', { count: imported.length }),
      t('imports.accepted-initiatives', { count: initiatives }),
      ...(refused > 0 ? [t('imports.refused', { count: refused })] : []),
    ].join(' ');
  };
  return { accept, discard, isStoring };
}

/** Id of the document that the first of the files accepted has become. */
function firstAccepted(): string | null {
  const first = useReviewDrafts.getState().accepted.find((result) => result.ok);
  return first?.documentId ?? null;
}

function acceptanceOf({ id, decision }: ReadyItem): Acceptance {
  const draft = useReviewDrafts.getState().drafts[id];
  return { id, decision: draft?.decision ?? decision, reviewed: editedReview(draft) };
}
