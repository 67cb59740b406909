/** What answers the query of the list: how much there is, and the rows that are in sight; the others stay where they were found. */
import { useDeferredValue, useEffect, useState } from 'react';
import type { Found, ResultRow } from '../../shared/search/found.ts';
import { CallFailure, queryClient, useRead, useReads } from '../api.ts';
import { useNavigation } from '../navigation.ts';

/** So many rows are asked for at once. */
const PAGE = 40;
/** So often the answer is asked for again while the library is being read in. */
const INDEXING_MS = 700;

export interface Answer {
  found: Found | undefined;
  /** Undefined as long as it is on its way. */
  rowAt: (index: number) => ResultRow | undefined;
  /** The first of the rows at hand that is meant; -1 when none is. */
  indexOf: (isMeant: (result: ResultRow) => boolean) => number;
  /** Says which rows are in sight. */
  see: (from: number, to: number) => void;
}

export function useAnswer(): Answer {
  const query = useDeferredValue(useNavigation((navigation) => navigation.query));
  const found = useRead('search.find', query);
  useAgainWhenOvertaken(found);
  useAgainWhileIndexing(found.data);
  const [pages, setPages] = useState({ first: 0, last: 0 });
  const begin = useRead('search.rows', { query, from: 0, to: PAGE });
  const numbers = Array.from({ length: pages.last - pages.first + 1 }, (_, index) => pages.first + index);
  const further = numbers.filter((page) => page > 0);
  const asked = useReads(
    'search.rows',
    further.map((page) => ({ query, from: page * PAGE, to: (page + 1) * PAGE })),
  );
  const rowsOf = (page: number) => (page === 0 ? begin.data : asked[further.indexOf(page)]?.data);
  return {
    found: found.data,
    indexOf: (isMeant) => {
      for (const page of new Set([0, ...numbers])) {
        const at = rowsOf(page)?.findIndex(isMeant) ?? -1;
        if (at >= 0) return page * PAGE + at;
      }
      return -1;
    },
    rowAt: (index) => {
      const page = Math.floor(index / PAGE);
      return rowsOf(page)?.[index - page * PAGE];
    },
    see: (from, to) => {
      const first = Math.floor(Math.max(0, from) / PAGE);
      const last = Math.floor(Math.max(0, to) / PAGE);
      if (first !== pages.first || last !== pages.last) setPages({ first, last });
    },
  };
}

/** A query that was overtaken by another one, and is the one wanted again. */
function useAgainWhenOvertaken({ error, refetch }: { error: Error | null; refetch: () => unknown }): void {
  useEffect(() => {
    if (error instanceof CallFailure && error.code === 'search-passed-over') refetch();
  }, [error, refetch]);
}

function useAgainWhileIndexing(found: Found | undefined): void {
  useEffect(() => {
    if (found?.isIndexing !== true) return;
    const timer = window.setTimeout(() => {
      void queryClient.invalidateQueries({ queryKey: ['search.find'] });
      void queryClient.invalidateQueries({ queryKey: ['search.rows'] });
    }, INDEXING_MS);
    return () => {
      window.clearTimeout(timer);
    };
  }, [found]);
}
