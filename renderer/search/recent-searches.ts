/** Keeps what was looked for among the recent searches of this machine. */
import { call, queryClient, queryKey } from '../api.ts';
import type { SearchQuery } from '../../shared/search/search-query.ts';

/** A query is worth keeping once someone went on with what it found. */
export function rememberSearch(query: SearchQuery): void {
  if (query.text.trim() === '') return;
  void call('search.remember', query)
    .then(() => queryClient.invalidateQueries({ queryKey: queryKey('search.recent', null) }))
    .catch(() => undefined); // it is a help, and nothing hangs on it
}
