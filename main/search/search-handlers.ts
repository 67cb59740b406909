/** Search as the window and the command line ask for it. */
import type { InitiativeQuery, InitiativeRow } from '../../shared/initiatives/initiative-row.ts';
import type { Handlers } from '../../shared/ipc/contract.ts';
import type { SearchQuery } from '../../shared/search/search-query.ts';
import { MOST_ROWS } from './engine/search-engine.ts';
import type { RecentSearches } from './recent-searches.ts';
import type { WorkspaceSearch } from './workspace-search.ts';

type SearchChannels =
  | 'initiatives.search'
  | 'initiatives.facts'
  | 'search.find'
  | 'search.rows'
  | 'search.lists'
  | 'search.counts'
  | 'search.recent'
  | 'search.remember';

export function searchHandlers(
  search: WorkspaceSearch,
  recent: RecentSearches,
): Pick<Handlers, SearchChannels> {
  return {
    'initiatives.search': (query) => findAll(search, query),
    'initiatives.facts': () => search.ask('names', null),
    'search.find': async (query) => {
      const found = await search.ask('find', query);
      return { ...found, isIndexing: search.isIndexing() };
    },
    'search.rows': (request) => search.ask('rows', request),
    'search.lists': (asked) => search.ask('lists', asked),
    'search.counts': ({ queries }) => search.ask('count', queries),
    'search.recent': () => recent.list(),
    'search.remember': async (query) => {
      await recent.add(query);
      return null;
    },
  };
}

/** All rows at once, for who has no window to scroll in. */
async function findAll(
  search: WorkspaceSearch,
  asked: InitiativeQuery,
): Promise<{ rows: InitiativeRow[]; pillarCounts: Record<string, number> }> {
  const query: SearchQuery = { ...asked, years: [], tags: [], having: [] };
  const { counts, facets } = await search.ask('find', query);
  const rows: InitiativeRow[] = [];
  for (let from = 0; from < counts.initiatives; from += MOST_ROWS) {
    const to = Math.min(counts.initiatives, from + MOST_ROWS);
    for (const found of await search.ask('rows', { query, from, to }))
      if (found.group === 'initiatives') rows.push(found.row);
  }
  return { rows, pillarCounts: facets.pillars };
}
