/** Lets go of the open initiative when a new search no longer lists it; one that is opened from elsewhere may be outside of what is found. */
import { useEffect, useRef } from 'react';
import { useRead } from '../api.ts';
import { useNavigation } from '../navigation.ts';
import type { Answer } from './use-answer.ts';

export function useLetGo({ query, found }: Pick<Answer, 'query' | 'found'>): void {
  const initiativeId = useNavigation((navigation) => navigation.initiativeId);
  const opened = useRef({ initiativeId, query });
  const isSettled = found?.isIndexing === false;
  const asked = { query, initiativeId: initiativeId ?? '' };
  const isAsked = initiativeId !== null && isSettled;
  const { data, isPlaceholderData } = useRead('search.lists', asked, { enabled: isAsked });
  const isListed = isPlaceholderData ? undefined : data;
  useEffect(() => {
    const isSame = opened.current.initiativeId === initiativeId;
    if (!isSame) opened.current = { initiativeId, query };
    else if (opened.current.query !== query && isListed === false)
      useNavigation.setState({ initiativeId: null });
  }, [initiativeId, query, isListed]);
}
