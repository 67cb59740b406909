/** What answers the query of the list: how much there is, and the rows that are in sight; the others stay where they were found. */
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { Found, ResultRow } from '../../shared/search/found.ts';
import type { SearchQuery } from '../../shared/search/search-query.ts';
import { CallFailure, queryClient, useRead, useReads } from '../api.ts';
import { useNavigation } from '../navigation.ts';

/** So many rows are asked for at once. */
const PAGE = 24;
/** So often the answer is asked for again while the library is being read in. */
const INDEXING_MS = 700;

export interface Answer {
  /** What it answers, or is about to. */
  query: SearchQuery;
  found: Found | undefined;
  /** Undefined as long as it is on its way. */
  rowAt: (index: number) => ResultRow | undefined;
  /** The first of the rows at hand that is meant; -1 when none is. */
  indexOf: (isMeant: (result: ResultRow) => boolean) => number;
  /** Says which rows are in sight. */
  see: (from: number, to: number) => void;
}

/** The same object as long as nothing of it changes. */
export function useAnswer(): Answer {
  const query = useDeferredValue(useNavigation((navigation) => navigation.query));
  const found = useRead('search.find', query);
  useAgainWhenOvertaken(found);
  useAgainWhileIndexing(found.data);
  const [pages, setPages] = useState({ first: 0, last: 0 });
  const begin = useRead('search.rows', { query, from: 0, to: PAGE }).data;
  const further = numbersFrom(Math.max(1, pages.first), pages.last);
  const asked = useReads(
    'search.rows',
    further.map((page) => ({ query, from: page * PAGE, to: (page + 1) * PAGE })),
  );
  return useMemo(
    () => ({
      query,
      found: found.data,
      ...rowsIn(begin, asked, pages),
      see: (from, to) => {
        const first = Math.floor(Math.max(0, from) / PAGE);
        const last = Math.floor(Math.max(0, to) / PAGE);
        setPages((now) => (first === now.first && last === now.last ? now : { first, last }));
      },
    }),
    [query, found.data, begin, asked, pages],
  );
}

type Rows = ResultRow[] | undefined;

/** @param asked the pages after the first that are in sight */
function rowsIn(
  begin: Rows,
  asked: readonly Rows[],
  { first, last }: { first: number; last: number },
): Pick<Answer, 'rowAt' | 'indexOf'> {
  const rowsOf = (page: number) => (page === 0 ? begin : asked[page - Math.max(1, first)]);
  return {
    indexOf: (isMeant) => {
      for (const page of new Set([0, ...numbersFrom(first, last)])) {
        const at = rowsOf(page)?.findIndex(isMeant) ?? -1;
        if (at >= 0) return page * PAGE + at;
      }
      return -1;
    },
    rowAt: (index) => {
      const page = Math.floor(index / PAGE);
      return rowsOf(page)?.[index - page * PAGE];
    },
  };
}

function numbersFrom(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, order) => first + order);
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
