/**
 * The engine with what it must not know of: what it was told of which record, and how it is kept over a restart. It answers one request after
 * the other, in a thread of its own or in the one that asks.
 */
import type { Found, ResultRow, RowsRequest } from '../../shared/search/found.ts';
import type { NameCount } from '../../shared/initiatives/fact-query.ts';
import type { SearchQuery } from '../../shared/search/search-query.ts';
import { SearchEngine } from './engine/search-engine.ts';
import { SnapshotWriter, parseIndexList, type Snapshot, type Stamps } from './engine/snapshot.ts';
import type { Told } from './source.ts';

/** What can be asked, and what is answered. */
export interface DeskWork {
  /** Takes in records; `stamps` has a stamp for each of them, an empty one for what is gone. */
  tell: (told: { records: readonly Told[]; stamps: Stamps }) => null;
  find: (query: SearchQuery) => Omit<Found, 'isIndexing'>;
  count: (queries: readonly SearchQuery[]) => Found['counts'][];
  rows: (request: RowsRequest) => ResultRow[];
  lists: (asked: { query: SearchQuery; initiativeId: string }) => boolean;
  names: (asked: null) => { organisations: NameCount[]; places: NameCount[] };
  /** @returns the stamps of all that is known then; empty when what was kept cannot be used */
  restore: (kept: { list: string; segments: ReadonlyMap<string, Uint8Array> }) => Stamps;
  /** What is new of it since the last; `isWhole`: all of it. */
  snapshot: (asked: { isWhole: boolean }) => Snapshot;
}
export type DeskTask = keyof DeskWork;

const EVERYTHING: Omit<SearchQuery, 'text'> = {
  pillars: [],
  documentIds: [],
  withDuplicates: false,
  years: [],
  tags: [],
  having: [],
};
const WARMING = [
  'a',
  'b',
  'c',
  's',
  'p',
  'bo',
  'su',
  'wat',
  'suply chain',
  'agua',
  'pillar:II',
  'e',
  'm',
  't',
];

export class EngineDesk implements DeskWork {
  private engine = new SearchEngine();
  private writer = new SnapshotWriter();
  private stamps: Stamps = {};
  /** So many of `WARMING` were answered. */
  private warmed = 0;

  readonly tell: DeskWork['tell'] = ({ records, stamps }) => {
    this.engine.tell(records);
    for (const [record, stamp] of Object.entries(stamps)) {
      if (stamp === '') Reflect.deleteProperty(this.stamps, record);
      else this.stamps[record] = stamp;
    }
    return null;
  };

  readonly find: DeskWork['find'] = (query) => this.engine.find(query);
  readonly count: DeskWork['count'] = (queries) => queries.map((query) => this.engine.count(query));
  readonly rows: DeskWork['rows'] = (request) => this.engine.rows(request);
  readonly lists: DeskWork['lists'] = ({ query, initiativeId }) => this.engine.lists(query, initiativeId);
  readonly names: DeskWork['names'] = () => this.engine.names();
  readonly snapshot: DeskWork['snapshot'] = ({ isWhole }) => {
    if (isWhole) this.writer = new SnapshotWriter();
    return this.writer.take(this.engine, { ...this.stamps });
  };

  readonly restore: DeskWork['restore'] = ({ list, segments }) => {
    try {
      const kept = parseIndexList(list);
      this.writer.restore(this.engine, kept, segments);
      this.stamps = { ...kept.stamps };
    } catch {
      this.engine = new SearchEngine();
      this.writer = new SnapshotWriter();
      this.stamps = {};
    }
    return this.stamps;
  };

  /** Answers a few queries that nobody asked, so that the first that is asked finds compiled code; puts small segments together. */
  *tidy(): Generator<void> {
    for (let text = WARMING.at(this.warmed); text !== undefined; text = WARMING.at(this.warmed)) {
      this.warmed += 1;
      this.engine.find({ ...EVERYTHING, text });
      this.engine.rows({ query: { ...EVERYTHING, text }, from: 0, to: 24 });
      yield;
    }
    yield* this.engine.tidy();
  }
}
