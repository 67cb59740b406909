/** The suggestions, read again until everything is compared. */
import { useEffect } from 'react';
import type { ShownSuggestion, SuggestionList } from '../../shared/programmes/programme-view.ts';
import { queryClient, queryKey, useRead } from '../api.ts';

/** So many are shown; the next come as these are decided. */
const MOST = 200;
const AGAIN_AFTER_MS = 500;
const ASKED = { programmeId: null, most: MOST, isComplete: false };

export function useSuggestions(): SuggestionList | undefined {
  const { data, dataUpdatedAt } = useRead('programmes.suggestions', ASKED);
  const isComparing = data !== undefined && data.compared < data.initiatives;
  useEffect(() => {
    if (!isComparing) return;
    const timer = window.setTimeout(() => {
      void queryClient.invalidateQueries({ queryKey: queryKey('programmes.suggestions', ASKED) });
    }, AGAIN_AFTER_MS);
    return () => {
      window.clearTimeout(timer);
    };
  }, [isComparing, dataUpdatedAt]);
  return data;
}

export function keyOf({ initiatives }: Pick<ShownSuggestion, 'initiatives'>): string {
  return initiatives.join(' ');
}

/** The first that would lead into a programme. */
export function joining(list: SuggestionList, programmeId: string): ShownSuggestion | undefined {
  return list.suggestions.find(({ programmes }) => programmes.some((one) => one?.id === programmeId));
}
