/** What was lately looked for on this machine; kept outside the workspace, and sealed if the workspace is. */
import { join } from 'node:path';
import { z } from 'zod';
import { searchQuerySchema, type SearchQuery } from '../../shared/search/search-query.ts';
import { DurableJson } from '../store/durable-json.ts';
import type { Files } from '../store/files.ts';

const FILE = 'recent-searches.json';
const MOST = 12;

export class RecentSearches {
  private readonly place: { folder: string; files: Files } | null;
  private known: SearchQuery[] | null = null;
  private queue: Promise<unknown> = Promise.resolve();

  /** @param place null: they are forgotten when the program ends */
  constructor(place: { folder: string; files: Files } | null) {
    this.place = place;
  }

  /** The last first. */
  list(): Promise<SearchQuery[]> {
    return this.inTurn(() => this.read());
  }

  add(query: SearchQuery): Promise<void> {
    return this.inTurn(async () => {
      const others = (await this.read()).filter((other) => !isContinued(other, query));
      this.known = [query, ...others].slice(0, MOST);
      await this.write();
    });
  }

  /** As the workspace was sealed or opened. */
  keepAnew(): Promise<void> {
    return this.inTurn(async () => {
      if ((await this.read()).length > 0) await this.write();
    });
  }

  /** What cannot be read is not worth a word. */
  private async read(): Promise<SearchQuery[]> {
    this.known ??= this.place
      ? await new DurableJson(join(this.place.folder, FILE), this.place.files)
          .read()
          .then((kept) => z.array(searchQuerySchema).parse(kept ?? []))
          .catch(() => [])
      : [];
    return this.known;
  }

  private async write(): Promise<void> {
    if (!this.place) return;
    const { folder, files } = this.place;
    await files.makeFolder(folder);
    await new DurableJson(join(folder, FILE), files).write(this.known);
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.queue.then(work);
    this.queue = result.catch(() => undefined);
    return result;
  }
}

/** The same query, or the same with less of its text. */
function isContinued(other: SearchQuery, query: SearchQuery): boolean {
  const { text: before, ...filtersBefore } = other;
  const { text, ...filters } = query;
  return text.startsWith(before) && JSON.stringify(filtersBefore) === JSON.stringify(filters);
}
