/** The search of an open workspace, with all that belongs to it: index, recent and saved searches. */
import type { Session } from '../store/session.ts';
import { IndexCache, searchFolder } from './index-cache.ts';
import { RecentSearches } from './recent-searches.ts';
import { savedSearchHandlers } from './saved-search-handlers.ts';
import { searchHere, searchInThread } from './search-desk.ts';
import { searchHandlers } from './search-handlers.ts';
import { WorkspaceSearch } from './workspace-search.ts';

/** Without it the search is in the thread that asks, and nothing of it is kept. */
export interface SearchPlace {
  /** The bundled search worker. */
  worker: string;
  /** Where this machine keeps its indexes and recent searches. */
  folder: string;
}

interface OpenSearch {
  handlers: ReturnType<typeof searchHandlers> & ReturnType<typeof savedSearchHandlers>;
  /** Writes what this machine keeps anew, once the workspace was sealed or opened. */
  keepAnew: () => Promise<void>;
  close: () => Promise<void>;
}

export function openSearch(
  { search: place, workspaceFolder }: { search?: SearchPlace; workspaceFolder: string },
  session: Session,
): OpenSearch {
  const { workspace } = session;
  const kept = place && keptIn(place.folder, workspaceFolder, session);
  const desk = place ? searchInThread(place.worker) : searchHere();
  const search = new WorkspaceSearch(workspace, desk, kept ? new IndexCache(kept.folder, kept.files) : null);
  const recent = new RecentSearches(kept ?? null);
  if (place) search.begin();
  return {
    handlers: { ...searchHandlers(search, recent), ...savedSearchHandlers(session) },
    keepAnew: async () => {
      await search.keepAnew();
      await recent.keepAnew();
    },
    close: () => search.close(),
  };
}

function keptIn(machineFolder: string, workspaceFolder: string, { workspace }: Session) {
  const folder = searchFolder(machineFolder, workspaceFolder);
  return { folder, files: workspace.encryption.filesIn(folder) };
}
