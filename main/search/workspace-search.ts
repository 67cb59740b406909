/**
 * The search over an open workspace. Before each question the engine is told what has changed since the last: each record's file has a stamp,
 * and one whose stamp is as it was is not told again. Where much is new, as at the first start, questions are answered of what is told by then.
 */
import { setTimeout as pause } from 'node:timers/promises';
import type { DeskTask, DeskWork } from './engine-desk.ts';
import type { Stamps } from './engine/snapshot.ts';
import type { IndexCache } from './index-cache.ts';
import type { SearchDesk } from './search-desk.ts';
import { SEARCHED_TABLES, type SearchedTable, type Told } from './source.ts';
import { toldOf } from './tell-record.ts';
import { Problem } from '../../shared/result.ts';
import type { Workspace } from '../store/workspace.ts';

/** So many records are told at once without a thought for the time. */
const FEW = 64;
/** So long the telling of many holds up all else. */
const SLICE_MS = 6;
/** So long after the last change the index is kept. */
const KEEP_AFTER_MS = 3000;
/** So long a question waits for what is being told. */
const PATIENCE_MS = 250;

interface Change {
  table: SearchedTable;
  id: string;
  /** Empty: it is gone. */
  stamp: string;
}

export class WorkspaceSearch {
  private readonly workspace: Workspace;
  private readonly desk: SearchDesk;
  private readonly cache: IndexCache | null;
  private readonly told = new Map<string, string>();
  private seenRevision = -1;
  private beginning: Promise<void> | null = null;
  private waiting: Change[] = [];
  private telling: Promise<void> | null = null;
  private timer: NodeJS.Timeout | undefined;
  private isKept = true;
  private isClosed = false;
  private keeping: Promise<void> = Promise.resolve();

  constructor(workspace: Workspace, desk: SearchDesk, cache: IndexCache | null) {
    this.workspace = workspace;
    this.desk = desk;
    this.cache = cache;
  }

  /** Takes up what was kept and tells the rest, without waiting for a question. */
  begin(): void {
    void this.catchUp().catch(() => undefined);
    this.workspace.watch(() => void this.catchUp().catch(() => undefined));
  }

  /** Is much of the workspace still to be told? */
  isIndexing(): boolean {
    return this.telling !== null;
  }

  async ask<Task extends DeskTask>(
    task: Task,
    input: Parameters<DeskWork[Task]>[0],
  ): Promise<ReturnType<DeskWork[Task]>> {
    await this.catchUp();
    if (this.telling) await Promise.race([this.telling, ...(this.desk.isThread ? [pause(PATIENCE_MS)] : [])]);
    return this.desk.ask(task, input);
  }

  /** Writes all of it again, as when the workspace was sealed or opened. */
  async keepAnew(): Promise<void> {
    await this.keeping;
    await this.cache?.clear();
    await this.keep(true);
  }

  async close(): Promise<void> {
    this.isClosed = true;
    clearTimeout(this.timer);
    await this.telling?.catch(() => undefined);
    if (!this.isKept) await this.keep(false).catch(() => undefined);
    await this.keeping;
    await this.desk.stop();
  }

  /** @returns once few changes are told; many go on being told beside */
  private async catchUp(): Promise<void> {
    this.beginning ??= this.restore();
    await this.beginning;
    if (this.seenRevision !== this.workspace.revision()) this.notice();
    if (this.waiting.length > 0 && this.waiting.length <= FEW && !this.telling) {
      await this.tell(this.waiting.splice(0));
    } else if (this.waiting.length > 0) {
      this.telling ??= this.tellAll().finally(() => {
        this.telling = null;
      });
    }
  }

  private async restore(): Promise<void> {
    const kept = await this.cache?.read();
    if (!kept) return;
    const stamps = await this.desk.ask('restore', kept);
    for (const [record, stamp] of Object.entries(stamps)) this.told.set(record, stamp);
    if (Object.keys(stamps).length === 0) await this.cache?.clear();
  }

  /** Compares the stamps of all records with those that were told; annotations and books come after the documents that they are on. */
  private notice(): void {
    this.seenRevision = this.workspace.revision();
    const waiting = new Map(this.waiting.map((change) => [keyOf(change), change]));
    const there = new Set<string>();
    for (const table of SEARCHED_TABLES) {
      for (const id of this.workspace.records.ids(table)) {
        const change = { table, id, stamp: this.workspace.records.stampOf(table, id) ?? 'none' };
        there.add(keyOf(change));
        if (this.told.get(keyOf(change)) !== change.stamp) waiting.set(keyOf(change), change);
      }
    }
    for (const key of this.told.keys()) {
      const [table, id = ''] = key.split('/');
      if (!there.has(key)) waiting.set(key, { table: table as SearchedTable, id, stamp: '' });
    }
    this.waiting = [...waiting.values()];
  }

  private async tellAll(): Promise<void> {
    while (this.waiting.length > 0 && !this.isClosed) {
      const until = performance.now() + SLICE_MS;
      const changes: Change[] = [];
      const records = [];
      while (this.waiting.length > 0 && performance.now() < until) {
        const [change] = this.waiting.splice(0, 1);
        if (!change) break;
        changes.push(change);
        records.push(this.look(change));
      }
      await this.tell(changes, records);
    }
  }

  private async tell(
    changes: readonly Change[],
    records = changes.map((change) => this.look(change)),
  ): Promise<void> {
    const stamps: Stamps = Object.fromEntries(changes.map((change) => [keyOf(change), change.stamp]));
    for (const [key, stamp] of Object.entries(stamps)) {
      if (stamp === '') this.told.delete(key);
      else this.told.set(key, stamp);
    }
    this.isKept = false;
    this.keepLater();
    await this.desk.ask('tell', { records, stamps });
  }

  /** Reads a record for this one look; one that cannot be read is as if there were none until its file changes. */
  private look({ table, id }: Change): Told {
    try {
      return toldOf(this.workspace.records.glance(table, id), table, id);
    } catch (error) {
      if (error instanceof Problem) return toldOf(undefined, table, id);
      throw error;
    }
  }

  private keepLater(): void {
    if (!this.cache) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.keep(false).catch(() => undefined), KEEP_AFTER_MS).unref();
  }

  /** A disk that refuses costs a start the time to build the index anew, and nothing else. */
  private keep(isWhole: boolean): Promise<void> {
    const { cache } = this;
    if (!cache) return Promise.resolve();
    this.keeping = this.keeping
      .then(async () => {
        this.isKept = true;
        await cache.write(await this.desk.ask('snapshot', { isWhole }));
      })
      .catch(() => undefined);
    return this.keeping;
  }
}

function keyOf({ table, id }: Pick<Change, 'table' | 'id'>): string {
  return `${table}/${id}`;
}
