/** What was lately looked for on this machine; kept outside the workspace, and sealed if the workspace is. */
import { join } from 'node:path';
import { z } from 'zod';
import { searchQuerySchema, type SearchQuery } from '../../shared/search/search-query.ts';
import { DurableJson } from '../store/durable-json.ts';
import type { Files } from '../store/files.ts';

const FILE = 'recent-searches.json';
const MOST = 12;

interface Place {
  folder: string;
  files: Files;
}

export class RecentSearches {
  private readonly place: Place | null;
  private known: SearchQuery[] | null = null;
  private queue: Promise<unknown> = Promise.resolve();

  /** @param place null: they are forgotten when the program ends */
  constructor(place: Place | null) {
    this.place = place;
    void this.list().catch(() => undefined); // now, for once the workspace is sealed it cannot be read any more
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

  private async read(): Promise<SearchQuery[]> {
    this.known ??= this.place ? await readKept(this.place) : [];
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

/** What cannot be read is not worth a word, and may be a file from before the workspace was sealed: it goes. */
async function readKept({ folder, files }: Place): Promise<SearchQuery[]> {
  const file = join(folder, FILE);
  try {
    return z.array(searchQuerySchema).parse((await new DurableJson(file, files).read()) ?? []);
  } catch {
    await files.remove(file).catch(() => undefined);
    return [];
  }
}

/** The same query, or the same with less of its text. */
function isContinued(other: SearchQuery, query: SearchQuery): boolean {
  const { text: before, ...filtersBefore } = other;
  const { text, ...filters } = query;
  return text.startsWith(before) && JSON.stringify(filtersBefore) === JSON.stringify(filters);
}
