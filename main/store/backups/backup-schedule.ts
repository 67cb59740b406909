/**
 * Takes backups by itself: after the start when the last one is older than an hour, then hourly while changes are made, and when the program
 * closes. A failure never disturbs the work: it is told as a warning, and tried again.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { Problem } from '../../../shared/result.ts';
import type { BackupKind } from '../../../shared/store/backups/backup-list.ts';
import type { Workspace } from '../workspace.ts';
import type { Backups } from './backups.ts';
import type { TakenBackup } from './take-backup.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** After this long without a good backup the user is warned. */
const OLD = 7 * DAY;
/** The start is left to what the user waits for. */
const AFTER_START = 5000;
/** How long closing waits for a last backup. */
const CLOSING_PATIENCE = 10_000;

export interface BackupState {
  goodAt: Date | null;
  failure: Problem | null;
  isOld: boolean;
}

export class BackupSchedule {
  private readonly backups: Backups;
  private readonly workspace: Workspace;
  private readonly now: () => Date;
  private timers: NodeJS.Timeout[] = [];
  private goodAt: Date | null = null;
  private goodRevision: number | null = null;
  private triedAt: Date | null = null;
  private failure: Problem | null = null;
  private onChange: () => void = () => undefined;

  constructor(backups: Backups, workspace: Workspace, now: () => Date) {
    this.backups = backups;
    this.workspace = workspace;
    this.now = now;
  }

  /** @param onChange told whenever the state changed */
  start(onChange: () => void): void {
    this.onChange = onChange;
    this.timers = [
      setTimeout(() => void this.begin(), AFTER_START).unref(),
      setInterval(() => void this.keepUp(), MINUTE).unref(),
    ];
  }

  state(): BackupState {
    const { goodAt, failure } = this;
    const isOld = goodAt !== null && this.now().getTime() - goodAt.getTime() > OLD;
    return { goodAt, failure, isOld };
  }

  async take(kind: BackupKind, signal?: AbortSignal): Promise<TakenBackup> {
    this.triedAt = this.now();
    try {
      const taken = await this.backups.take(kind, signal);
      this.goodAt = this.triedAt;
      this.goodRevision = taken.revision;
      this.failure = null;
      return taken;
    } catch (error) {
      if (signal?.aborted !== true)
        this.failure = error instanceof Problem ? error : new Problem('unexpected');
      throw error;
    } finally {
      this.onChange();
    }
  }

  /** A last backup if there were changes since the last one; broken off when it takes long. */
  async close(): Promise<void> {
    for (const timer of this.timers) clearTimeout(timer);
    const wasStarted = this.timers.length > 0;
    this.timers = [];
    if (!wasStarted || !this.workspace.writer.isWriting()) return;
    if (this.goodRevision === this.workspace.revision()) return;
    const closing = new AbortController();
    const taken = this.take('automatic', closing.signal).catch(() => undefined);
    await Promise.race([taken, pause(CLOSING_PATIENCE, undefined, { ref: false })]);
    closing.abort();
  }

  /** What the last run left may be older than its last backup. */
  private async begin(): Promise<void> {
    const newest = await this.backups.list().catch(() => []);
    const last = newest.find(
      ({ isOther, made, damaged }) => !isOther && made !== null && damaged.length === 0,
    );
    if (this.goodAt === null && last?.made) this.goodAt = new Date(last.made.time);
    if (this.goodAt === null || this.isDue(this.goodAt, HOUR)) await this.tryIt();
    else this.onChange();
  }

  private async keepUp(): Promise<void> {
    const isChanged = this.goodRevision !== this.workspace.revision();
    if (this.isDue(this.triedAt ?? this.goodAt, isChanged ? HOUR : DAY)) await this.tryIt();
  }

  /** Who only reads the workspace leaves its backups to the one who writes. */
  private async tryIt(): Promise<void> {
    if (this.workspace.writer.isWriting()) await this.take('automatic').catch(() => undefined);
  }

  private isDue(since: Date | null, after: number): boolean {
    if (since === null) return false;
    const passed = this.now().getTime() - since.getTime();
    return passed >= after || passed < 0;
  }
}
